import type { MigrationInterface, QueryRunner } from 'typeorm';
import { rowLevelSecurity } from './schema-parts.ts';

export class IdempotencyKey1795305600007 implements MigrationInterface {
  async up(database: QueryRunner): Promise<void> {
    await database.query(`
      CREATE TABLE idempotency_key (
        association_id uuid NOT NULL,
        person_id uuid NOT NULL,
        route text NOT NULL,
        key text NOT NULL,
        body_hash text NOT NULL,
        answer_status integer,
        answer_headers jsonb,
        answer_body text,
        created_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT idempotency_key_pk PRIMARY KEY (association_id, person_id, route, key),
        CONSTRAINT idempotency_key_of_person
          FOREIGN KEY (association_id, person_id) REFERENCES person (association_id, id) ON DELETE CASCADE,
        CONSTRAINT idempotency_key_length CHECK (length(key) BETWEEN 1 AND 255)
      );
      CREATE INDEX idempotency_key_by_age ON idempotency_key (association_id, created_at);
      ${rowLevelSecurity('idempotency_key')}
    `);
  }

  async down(database: QueryRunner): Promise<void> {
    await database.query('DROP TABLE idempotency_key');
  }
}
