import type { MigrationInterface, QueryRunner } from 'typeorm';

// Who sent a report back, and when. Of one that was returned before, the audit tells who did it; the demo's, of which
// there is no audit, are signed by their approver. What is locked with its period is signed as well. The tables show
// their owner, too, no rows but those of the association that is named, so each is named in turn.
export class SubmissionReturn1795305600021 implements MigrationInterface {
  async up(database: QueryRunner): Promise<void> {
    await database.query(`
      ALTER TABLE submission ADD COLUMN returned_on date, ADD COLUMN returned_by uuid;
      ALTER TABLE submission DISABLE TRIGGER submission_locked_with_period;
      DO $$
      DECLARE house uuid;
      BEGIN
        FOR house IN SELECT id FROM association_register LOOP
          PERFORM set_config('app.association_id', house::text, true);
          UPDATE submission SET returned_on = changed_on, returned_by = coalesce(
            (SELECT actor_id FROM audit_entry entry
             WHERE entry.association_id = submission.association_id AND entry.subject_kind = 'submission'
               AND entry.subject_id = submission.id::text AND entry.action = 'submission.return'
             ORDER BY seq DESC LIMIT 1),
            (SELECT person_id FROM role_assignment held
             WHERE held.association_id = submission.association_id AND held.role = 'approver'
               AND held.municipality_code = submission.municipality_code
             ORDER BY created_at, id LIMIT 1))
          WHERE status = 'returned';
        END LOOP;
        PERFORM set_config('app.association_id', '', true);
      END $$;
      -- A table whose rows still wait to be checked cannot be altered.
      SET CONSTRAINTS ALL IMMEDIATE;
      ALTER TABLE submission ENABLE TRIGGER submission_locked_with_period;
      ALTER TABLE submission
        ADD CONSTRAINT submission_returned_by_person
          FOREIGN KEY (association_id, returned_by) REFERENCES person (association_id, id),
        ADD CONSTRAINT submission_is_signed_when_returned CHECK (
          (status = 'returned') = (returned_on IS NOT NULL) AND (returned_on IS NULL) = (returned_by IS NULL));
      COMMENT ON COLUMN submission.returned_on IS 'Absent unless the report is returned';
    `);
  }

  async down(database: QueryRunner): Promise<void> {
    await database.query('ALTER TABLE submission DROP COLUMN returned_on, DROP COLUMN returned_by');
  }
}
