import type { MigrationInterface, QueryRunner } from 'typeorm';
import { lockedWithPeriod, rowLevelSecurity } from './schema-parts.ts';

// How a key activity stands in a period, told once however many sections it stands in.
export class ActivityReport1795305600018 implements MigrationInterface {
  async up(database: QueryRunner): Promise<void> {
    await database.query(`
      CREATE TABLE activity_report (
        association_id uuid NOT NULL,
        period_code text NOT NULL,
        key_activity_id uuid NOT NULL,
        status text NOT NULL,
        text text NOT NULL,
        effect_level integer,
        effect_text text,
        reported_on date NOT NULL,
        reported_by uuid NOT NULL,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT activity_report_pk PRIMARY KEY (association_id, period_code, key_activity_id),
        CONSTRAINT activity_report_in_period
          FOREIGN KEY (association_id, period_code) REFERENCES reporting_period (association_id, code),
        CONSTRAINT activity_report_of_key_activity
          FOREIGN KEY (association_id, key_activity_id) REFERENCES key_activity (association_id, id),
        CONSTRAINT activity_report_by_person
          FOREIGN KEY (association_id, reported_by) REFERENCES person (association_id, id),
        CONSTRAINT activity_report_status_is_known
          CHECK (status IN ('not-started', 'in-progress', 'late', 'deviating', 'done')),
        CONSTRAINT activity_report_effect_level_is_known CHECK (effect_level BETWEEN 0 AND 3),
        CONSTRAINT activity_report_effect_is_level_and_text CHECK ((effect_level IS NULL) = (effect_text IS NULL))
      );
      COMMENT ON COLUMN activity_report.effect_level IS 'Absent while nobody has assessed the effect';
      CREATE INDEX activity_report_by_key_activity ON activity_report (association_id, key_activity_id);
      ${rowLevelSecurity('activity_report')}
      ${lockedWithPeriod('activity_report', 'period_code')}
    `);
  }

  async down(database: QueryRunner): Promise<void> {
    await database.query('DROP TABLE activity_report');
  }
}
