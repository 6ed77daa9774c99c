import type { MigrationInterface, QueryRunner } from 'typeorm';
import { rowLevelSecurity } from './schema-parts.ts';

export class Municipality1795305600003 implements MigrationInterface {
  async up(database: QueryRunner): Promise<void> {
    await database.query(`
      CREATE TABLE municipality (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        association_id uuid NOT NULL,
        code text NOT NULL,
        name text NOT NULL,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT municipality_pk PRIMARY KEY (id),
        CONSTRAINT municipality_in_association UNIQUE (association_id, id),
        CONSTRAINT municipality_code_is_unique UNIQUE (association_id, code),
        CONSTRAINT municipality_name_is_unique UNIQUE (association_id, name),
        CONSTRAINT municipality_of_association FOREIGN KEY (association_id) REFERENCES association (id),
        CONSTRAINT municipality_code_is_four_digits CHECK (code ~ '^[0-9]{4}$'),
        CONSTRAINT municipality_name_is_given CHECK (name = btrim(name) AND name <> '')
      );
      ${rowLevelSecurity('municipality')}
    `);
  }

  async down(database: QueryRunner): Promise<void> {
    await database.query('DROP TABLE municipality');
  }
}
