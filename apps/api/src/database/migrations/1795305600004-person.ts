import type { MigrationInterface, QueryRunner } from 'typeorm';
import { rowLevelSecurity } from './schema-parts.ts';

export class Person1795305600004 implements MigrationInterface {
  async up(database: QueryRunner): Promise<void> {
    await database.query(`
      CREATE TABLE person (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        association_id uuid NOT NULL,
        name text NOT NULL,
        email text NOT NULL,
        disabled_at timestamptz,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT person_pk PRIMARY KEY (id),
        CONSTRAINT person_in_association UNIQUE (association_id, id),
        CONSTRAINT person_of_association FOREIGN KEY (association_id) REFERENCES association (id),
        CONSTRAINT person_name_is_given CHECK (name = btrim(name) AND name <> ''),
        CONSTRAINT person_email_is_lower_case CHECK (email = lower(btrim(email)) AND email LIKE '%_@_%')
      );
      CREATE UNIQUE INDEX person_email_is_unique ON person (association_id, email);
      ${rowLevelSecurity('person')}
    `);
  }

  async down(database: QueryRunner): Promise<void> {
    await database.query('DROP TABLE person');
  }
}
