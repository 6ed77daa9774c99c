import type { MigrationInterface, QueryRunner } from 'typeorm';
import { lockedWithPeriod, lockedWithPeriodOf, rowLevelSecurity } from './schema-parts.ts';

// A network's meetings, how many came to them from where, and what of the plan they served. People are kept as counts
// by sex, never as somebody.
export class NetworkMeeting1795305600016 implements MigrationInterface {
  async up(database: QueryRunner): Promise<void> {
    await database.query(`
      CREATE FUNCTION refuse_write_beneath_closed_period() RETURNS trigger LANGUAGE plpgsql AS $$
      DECLARE
        written jsonb;
        period record;
      BEGIN
        FOREACH written IN ARRAY ARRAY[to_jsonb(OLD), to_jsonb(NEW)] LOOP
          CONTINUE WHEN written IS NULL;
          FOR period IN EXECUTE format(
            'SELECT period.code, period.closed_on
             FROM %I AS whole
             JOIN reporting_period AS period ON period.association_id = whole.association_id
               AND whole.%I BETWEEN period.starts_on AND period.ends_on
             WHERE whole.association_id = $1 AND whole.id = $2
             ORDER BY period.code FOR SHARE OF period', TG_ARGV[0], TG_ARGV[2])
            USING (written ->> 'association_id')::uuid, (written ->> TG_ARGV[1])::uuid
          LOOP
            IF period.closed_on IS NOT NULL THEN
              RAISE EXCEPTION 'the period % is closed to %', period.code, TG_TABLE_NAME
                USING ERRCODE = 'object_not_in_prerequisite_state';
            END IF;
          END LOOP;
        END LOOP;
        RETURN coalesce(NEW, OLD);
      END $$;
      REVOKE EXECUTE ON FUNCTION refuse_write_beneath_closed_period() FROM PUBLIC;

      CREATE TABLE network_meeting (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        association_id uuid NOT NULL,
        network_id uuid NOT NULL,
        held_on date NOT NULL,
        format text NOT NULL,
        estimated boolean NOT NULL,
        effect_level integer,
        effect_text text,
        recorded_by uuid NOT NULL,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT network_meeting_pk PRIMARY KEY (id),
        CONSTRAINT network_meeting_in_association UNIQUE (association_id, id),
        CONSTRAINT network_meeting_of_association FOREIGN KEY (association_id) REFERENCES association (id),
        CONSTRAINT network_meeting_of_network
          FOREIGN KEY (association_id, network_id) REFERENCES network (association_id, id),
        CONSTRAINT network_meeting_recorded_by_person
          FOREIGN KEY (association_id, recorded_by) REFERENCES person (association_id, id),
        CONSTRAINT network_meeting_format_is_known CHECK (format IN ('on-site', 'remote', 'hybrid')),
        CONSTRAINT network_meeting_effect_level_is_known CHECK (effect_level BETWEEN 0 AND 3),
        CONSTRAINT network_meeting_effect_is_level_and_text CHECK ((effect_level IS NULL) = (effect_text IS NULL))
      );
      COMMENT ON COLUMN network_meeting.estimated IS 'Whether the counts are the coordinator''s estimate';
      COMMENT ON COLUMN network_meeting.effect_level IS 'Absent while nobody has assessed the effect';
      CREATE INDEX network_meeting_by_day ON network_meeting (association_id, held_on, id);
      CREATE INDEX network_meeting_by_network ON network_meeting (association_id, network_id, held_on, id);
      ${rowLevelSecurity('network_meeting')}
      ${lockedWithPeriod('network_meeting', 'held_on')}

      CREATE TABLE network_meeting_attendance (
        association_id uuid NOT NULL,
        meeting_id uuid NOT NULL,
        position integer NOT NULL,
        municipality_code text,
        organisation_id uuid,
        women integer NOT NULL,
        men integer NOT NULL,
        other_or_not_stated integer NOT NULL,
        CONSTRAINT network_meeting_attendance_pk PRIMARY KEY (association_id, meeting_id, position),
        CONSTRAINT network_meeting_attendance_is_unique
          UNIQUE NULLS NOT DISTINCT (association_id, meeting_id, municipality_code, organisation_id),
        CONSTRAINT network_meeting_attendance_of_meeting
          FOREIGN KEY (association_id, meeting_id) REFERENCES network_meeting (association_id, id),
        CONSTRAINT network_meeting_attendance_from_municipality
          FOREIGN KEY (association_id, municipality_code) REFERENCES municipality (association_id, code),
        CONSTRAINT network_meeting_attendance_from_organisation
          FOREIGN KEY (association_id, organisation_id) REFERENCES organisation (association_id, id),
        CONSTRAINT network_meeting_attendance_from_one_place
          CHECK (num_nonnulls(municipality_code, organisation_id) = 1),
        CONSTRAINT network_meeting_attendance_is_a_count
          CHECK (least(women, men, other_or_not_stated) >= 0 AND women + men + other_or_not_stated > 0)
      );
      CREATE INDEX network_meeting_attendance_by_municipality
        ON network_meeting_attendance (association_id, municipality_code, meeting_id);
      CREATE INDEX network_meeting_attendance_by_organisation
        ON network_meeting_attendance (association_id, organisation_id);
      ${rowLevelSecurity('network_meeting_attendance')}
      ${lockedWithPeriodOf('network_meeting', 'held_on', 'network_meeting_attendance', 'meeting_id')}

      CREATE TABLE network_meeting_goal (
        association_id uuid NOT NULL,
        meeting_id uuid NOT NULL,
        plan_id uuid NOT NULL,
        goal_id uuid NOT NULL,
        CONSTRAINT network_meeting_goal_pk PRIMARY KEY (association_id, meeting_id, goal_id),
        CONSTRAINT network_meeting_goal_of_meeting
          FOREIGN KEY (association_id, meeting_id) REFERENCES network_meeting (association_id, id),
        CONSTRAINT network_meeting_goal_of_goal
          FOREIGN KEY (association_id, plan_id, goal_id) REFERENCES goal (association_id, plan_id, id)
      );
      CREATE INDEX network_meeting_goal_by_goal ON network_meeting_goal (association_id, goal_id);
      ${rowLevelSecurity('network_meeting_goal')}
      ${lockedWithPeriodOf('network_meeting', 'held_on', 'network_meeting_goal', 'meeting_id')}

      CREATE TABLE network_meeting_key_activity (
        association_id uuid NOT NULL,
        meeting_id uuid NOT NULL,
        key_activity_id uuid NOT NULL,
        CONSTRAINT network_meeting_key_activity_pk PRIMARY KEY (association_id, meeting_id, key_activity_id),
        CONSTRAINT network_meeting_key_activity_of_meeting
          FOREIGN KEY (association_id, meeting_id) REFERENCES network_meeting (association_id, id),
        CONSTRAINT network_meeting_key_activity_of_key_activity
          FOREIGN KEY (association_id, key_activity_id) REFERENCES key_activity (association_id, id)
      );
      CREATE INDEX network_meeting_key_activity_by_key_activity
        ON network_meeting_key_activity (association_id, key_activity_id);
      ${rowLevelSecurity('network_meeting_key_activity')}
      ${lockedWithPeriodOf('network_meeting', 'held_on', 'network_meeting_key_activity', 'meeting_id')}
    `);
  }

  async down(database: QueryRunner): Promise<void> {
    await database.query(`
      DROP TABLE network_meeting_key_activity, network_meeting_goal, network_meeting_attendance, network_meeting;
      DROP FUNCTION refuse_write_beneath_closed_period();
    `);
  }
}
