import type { MigrationInterface, QueryRunner } from 'typeorm';
import { rowLevelSecurity } from './schema-parts.ts';

export class Network1795305600015 implements MigrationInterface {
  async up(database: QueryRunner): Promise<void> {
    await database.query(`
      CREATE TABLE network (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        association_id uuid NOT NULL,
        name text NOT NULL,
        coordinator_id uuid,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT network_pk PRIMARY KEY (id),
        CONSTRAINT network_in_association UNIQUE (association_id, id),
        CONSTRAINT network_name_is_unique UNIQUE (association_id, name),
        CONSTRAINT network_of_association FOREIGN KEY (association_id) REFERENCES association (id),
        CONSTRAINT network_kept_by_person
          FOREIGN KEY (association_id, coordinator_id) REFERENCES person (association_id, id),
        CONSTRAINT network_name_is_given CHECK (name = btrim(name) AND name <> '')
      );
      COMMENT ON COLUMN network.coordinator_id IS 'Absent while nobody keeps the network';
      CREATE INDEX network_by_coordinator ON network (association_id, coordinator_id);
      ${rowLevelSecurity('network')}
    `);
  }

  async down(database: QueryRunner): Promise<void> {
    await database.query('DROP TABLE network');
  }
}
