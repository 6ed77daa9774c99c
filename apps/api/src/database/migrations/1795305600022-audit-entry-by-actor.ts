import type { MigrationInterface, QueryRunner } from 'typeorm';

// What one person has done lately: asked before a reading is noted once more.
export class AuditEntryByActor1795305600022 implements MigrationInterface {
  async up(database: QueryRunner): Promise<void> {
    await database.query('CREATE INDEX audit_entry_by_actor ON audit_entry (association_id, actor_id, at)');
  }

  async down(database: QueryRunner): Promise<void> {
    await database.query('DROP INDEX audit_entry_by_actor');
  }
}
