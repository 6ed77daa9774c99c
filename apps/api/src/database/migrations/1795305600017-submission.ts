import type { MigrationInterface, QueryRunner } from 'typeorm';
import { lockedWithPeriod, rowLevelSecurity } from './schema-parts.ts';

// What each municipality reports for a period: one report, with what is said of each of its plan's commitments.
export class Submission1795305600017 implements MigrationInterface {
  async up(database: QueryRunner): Promise<void> {
    await database.query(`
      CREATE TABLE submission (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        association_id uuid NOT NULL,
        period_code text NOT NULL,
        municipality_code text NOT NULL,
        plan_id uuid NOT NULL,
        status text NOT NULL,
        submitted_on date,
        submitted_by uuid,
        approved_on date,
        approved_by uuid,
        comment text,
        changed_on date NOT NULL,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT submission_pk PRIMARY KEY (id),
        CONSTRAINT submission_in_period_on_plan UNIQUE (association_id, id, period_code, plan_id),
        CONSTRAINT submission_once_per_municipality UNIQUE (association_id, period_code, municipality_code),
        CONSTRAINT submission_in_period
          FOREIGN KEY (association_id, period_code) REFERENCES reporting_period (association_id, code),
        CONSTRAINT submission_of_municipality
          FOREIGN KEY (association_id, municipality_code) REFERENCES municipality (association_id, code),
        CONSTRAINT submission_on_plan FOREIGN KEY (association_id, plan_id) REFERENCES plan (association_id, id),
        CONSTRAINT submission_submitted_by_person
          FOREIGN KEY (association_id, submitted_by) REFERENCES person (association_id, id),
        CONSTRAINT submission_approved_by_person
          FOREIGN KEY (association_id, approved_by) REFERENCES person (association_id, id),
        CONSTRAINT submission_status_is_known CHECK (status IN ('draft', 'submitted', 'returned', 'approved')),
        CONSTRAINT submission_is_signed_when_submitted CHECK (
          (status IN ('submitted', 'approved')) = (submitted_on IS NOT NULL)
          AND (submitted_on IS NULL) = (submitted_by IS NULL)),
        CONSTRAINT submission_is_signed_when_approved CHECK (
          (status = 'approved') = (approved_on IS NOT NULL) AND (approved_on IS NULL) = (approved_by IS NULL)),
        CONSTRAINT submission_approved_by_another CHECK (approved_by <> submitted_by),
        CONSTRAINT submission_returned_with_comment CHECK ((status = 'returned') = (comment IS NOT NULL))
      );
      COMMENT ON COLUMN submission.submitted_on IS 'Absent unless the report is submitted or approved';
      COMMENT ON COLUMN submission.comment IS 'Why the report came back; absent unless it is returned';
      CREATE INDEX submission_by_municipality ON submission (association_id, municipality_code);
      ${rowLevelSecurity('submission')}
      ${lockedWithPeriod('submission', 'period_code')}

      CREATE TABLE submission_progress (
        association_id uuid NOT NULL,
        submission_id uuid NOT NULL,
        period_code text NOT NULL,
        plan_id uuid NOT NULL,
        commitment_id uuid NOT NULL,
        status text,
        done text NOT NULL,
        forecast text NOT NULL,
        CONSTRAINT submission_progress_pk PRIMARY KEY (association_id, submission_id, commitment_id),
        CONSTRAINT submission_progress_of_submission
          FOREIGN KEY (association_id, submission_id, period_code, plan_id)
          REFERENCES submission (association_id, id, period_code, plan_id),
        CONSTRAINT submission_progress_of_commitment
          FOREIGN KEY (association_id, plan_id, commitment_id) REFERENCES commitment (association_id, plan_id, id),
        CONSTRAINT submission_progress_status_is_known
          CHECK (status IN ('not-started', 'in-progress', 'late', 'deviating', 'done'))
      );
      COMMENT ON COLUMN submission_progress.status IS 'Absent until it is told, which may be later than the text';
      CREATE INDEX submission_progress_by_commitment ON submission_progress (association_id, commitment_id);
      ${rowLevelSecurity('submission_progress')}
      ${lockedWithPeriod('submission_progress', 'period_code')}
    `);
  }

  async down(database: QueryRunner): Promise<void> {
    await database.query('DROP TABLE submission_progress, submission');
  }
}
