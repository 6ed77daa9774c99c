import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Installation1795305600001 implements MigrationInterface {
  async up(database: QueryRunner): Promise<void> {
    await database.query(`
      CREATE TABLE installation (
        is_one boolean NOT NULL DEFAULT true,
        demo_started_at timestamptz,
        installed_at timestamptz,
        CONSTRAINT installation_pk PRIMARY KEY (is_one),
        CONSTRAINT installation_is_one CHECK (is_one)
      );
      INSERT INTO installation DEFAULT VALUES;

      CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION 'rows of % are never changed or removed', TG_TABLE_NAME
          USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = TG_TABLE_NAME || '_only_added';
      END $$;
      REVOKE EXECUTE ON FUNCTION refuse_change() FROM PUBLIC;
    `);
  }

  async down(database: QueryRunner): Promise<void> {
    await database.query('DROP FUNCTION refuse_change(); DROP TABLE installation');
  }
}
