import type { MigrationInterface, QueryRunner } from 'typeorm';
import { rowLevelSecurity } from './schema-parts.ts';

export class Organisation1795305600014 implements MigrationInterface {
  async up(database: QueryRunner): Promise<void> {
    await database.query(`
      CREATE TABLE organisation (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        association_id uuid NOT NULL,
        name text NOT NULL,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT organisation_pk PRIMARY KEY (id),
        CONSTRAINT organisation_in_association UNIQUE (association_id, id),
        CONSTRAINT organisation_name_is_unique UNIQUE (association_id, name),
        CONSTRAINT organisation_of_association FOREIGN KEY (association_id) REFERENCES association (id),
        CONSTRAINT organisation_name_is_given CHECK (name = btrim(name) AND name <> '')
      );
      ${rowLevelSecurity('organisation')}
    `);
  }

  async down(database: QueryRunner): Promise<void> {
    await database.query('DROP TABLE organisation');
  }
}
