import type { MigrationInterface, QueryRunner } from 'typeorm';
import { onlyAdded, rowLevelSecurity } from './schema-parts.ts';

// An entry refers to people and records by their bare ids: it outlives them. A seal refers to its entry by number
// alone, so that a removed entry leaves its seal behind as a witness.
export class AuditEntry1795305600006 implements MigrationInterface {
  async up(database: QueryRunner): Promise<void> {
    await database.query(`
      CREATE TABLE audit_entry (
        seq bigint GENERATED ALWAYS AS IDENTITY,
        association_id uuid NOT NULL,
        at timestamptz NOT NULL DEFAULT clock_timestamp(),
        actor_id uuid,
        action text NOT NULL,
        subject_kind text NOT NULL,
        subject_id text,
        request_id text,
        changes jsonb NOT NULL DEFAULT '{}',
        CONSTRAINT audit_entry_pk PRIMARY KEY (seq),
        CONSTRAINT audit_entry_of_association FOREIGN KEY (association_id) REFERENCES association (id)
      );
      COMMENT ON COLUMN audit_entry.actor_id IS 'The person who acted; absent when the system did';
      CREATE INDEX audit_entry_in_order ON audit_entry (association_id, seq);
      CREATE INDEX audit_entry_of_subject ON audit_entry (association_id, subject_kind, subject_id);
      ${rowLevelSecurity('audit_entry')}
      ${onlyAdded('audit_entry')}

      CREATE TABLE audit_seal (
        association_id uuid NOT NULL,
        position bigint NOT NULL,
        entry_seq bigint NOT NULL,
        hash text NOT NULL,
        sealed_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        CONSTRAINT audit_seal_pk PRIMARY KEY (association_id, position),
        CONSTRAINT audit_seal_once_per_entry UNIQUE (association_id, entry_seq),
        CONSTRAINT audit_seal_of_association FOREIGN KEY (association_id) REFERENCES association (id),
        CONSTRAINT audit_seal_position_from_one CHECK (position >= 1),
        CONSTRAINT audit_seal_hash_is_sha256 CHECK (hash ~ '^[0-9a-f]{64}$')
      );
      ${rowLevelSecurity('audit_seal')}
      ${onlyAdded('audit_seal')}
    `);
  }

  async down(database: QueryRunner): Promise<void> {
    await database.query('DROP TABLE audit_seal; DROP TABLE audit_entry');
  }
}
