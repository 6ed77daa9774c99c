import type { MigrationInterface, QueryRunner } from 'typeorm';
import { rowLevelSecurity } from './schema-parts.ts';

// The register says which associations there are, by id alone and to everyone: work that goes through all of them
// (sealing the audit, retention) takes the ids from it and then acts as one association at a time.
export class Association1795305600002 implements MigrationInterface {
  async up(database: QueryRunner): Promise<void> {
    await database.query(`
      CREATE TABLE association (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        name text NOT NULL,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT association_pk PRIMARY KEY (id),
        CONSTRAINT association_name_is_given CHECK (name = btrim(name) AND name <> '')
      );
      ${rowLevelSecurity('association', 'id')}

      CREATE TABLE association_register (
        id uuid NOT NULL,
        CONSTRAINT association_register_pk PRIMARY KEY (id),
        CONSTRAINT association_register_of_association FOREIGN KEY (id) REFERENCES association (id) ON DELETE CASCADE
      );

      CREATE FUNCTION register_association() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        INSERT INTO association_register (id) VALUES (NEW.id);
        RETURN NULL;
      END $$;
      REVOKE EXECUTE ON FUNCTION register_association() FROM PUBLIC;
      CREATE TRIGGER association_is_registered AFTER INSERT ON association
        FOR EACH ROW EXECUTE FUNCTION register_association();
    `);
  }

  async down(database: QueryRunner): Promise<void> {
    await database.query(
      'DROP TABLE association_register; DROP TABLE association; DROP FUNCTION register_association()',
    );
  }
}
