import type { MigrationInterface, QueryRunner } from 'typeorm';
import { lockedWithPeriod, lockedWithPeriodOf, rowLevelSecurity } from './schema-parts.ts';

// A course with its sessions, and what of the plan it serves. It belongs to the periods of the day it ends, and so does
// everything that is kept about it.
export class Course1795305600019 implements MigrationInterface {
  async up(database: QueryRunner): Promise<void> {
    await database.query(`
      CREATE TABLE course (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        association_id uuid NOT NULL,
        title text NOT NULL,
        kind text NOT NULL,
        capacity integer NOT NULL,
        starts_on date NOT NULL,
        ends_on date NOT NULL,
        effect_level integer,
        effect_text text,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT course_pk PRIMARY KEY (id),
        CONSTRAINT course_in_association UNIQUE (association_id, id),
        CONSTRAINT course_of_association FOREIGN KEY (association_id) REFERENCES association (id),
        CONSTRAINT course_kind_is_known CHECK (kind IN ('course', 'conference')),
        CONSTRAINT course_has_places CHECK (capacity > 0),
        CONSTRAINT course_days_are_in_order CHECK (starts_on <= ends_on),
        CONSTRAINT course_effect_level_is_known CHECK (effect_level BETWEEN 0 AND 3),
        CONSTRAINT course_effect_is_explained CHECK ((effect_level IS NULL) = (effect_text IS NULL))
      );
      COMMENT ON COLUMN course.starts_on IS 'The day of the first session';
      COMMENT ON COLUMN course.ends_on IS 'The day of the last session';
      COMMENT ON COLUMN course.effect_level IS 'Absent until the effect is assessed';
      CREATE INDEX course_by_day ON course (association_id, starts_on, id);
      ${rowLevelSecurity('course')}
      ${lockedWithPeriod('course', 'ends_on')}

      CREATE TABLE course_session (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        association_id uuid NOT NULL,
        course_id uuid NOT NULL,
        held_on date NOT NULL,
        starts_at time NOT NULL,
        ends_at time NOT NULL,
        place text NOT NULL,
        CONSTRAINT course_session_pk PRIMARY KEY (id),
        CONSTRAINT course_session_in_course UNIQUE (association_id, course_id, id),
        CONSTRAINT course_session_of_course
          FOREIGN KEY (association_id, course_id) REFERENCES course (association_id, id),
        CONSTRAINT course_session_ends_after_start CHECK (starts_at < ends_at)
      );
      ${rowLevelSecurity('course_session')}
      ${lockedWithPeriodOf('course', 'ends_on', 'course_session', 'course_id')}

      CREATE TABLE course_goal (
        association_id uuid NOT NULL,
        course_id uuid NOT NULL,
        plan_id uuid NOT NULL,
        goal_id uuid NOT NULL,
        CONSTRAINT course_goal_pk PRIMARY KEY (association_id, course_id, goal_id),
        CONSTRAINT course_goal_of_course
          FOREIGN KEY (association_id, course_id) REFERENCES course (association_id, id),
        CONSTRAINT course_goal_in_plan
          FOREIGN KEY (association_id, plan_id, goal_id) REFERENCES goal (association_id, plan_id, id)
      );
      CREATE INDEX course_goal_by_goal ON course_goal (association_id, goal_id);
      ${rowLevelSecurity('course_goal')}
      ${lockedWithPeriodOf('course', 'ends_on', 'course_goal', 'course_id')}

      CREATE TABLE course_key_activity (
        association_id uuid NOT NULL,
        course_id uuid NOT NULL,
        key_activity_id uuid NOT NULL,
        CONSTRAINT course_key_activity_pk PRIMARY KEY (association_id, course_id, key_activity_id),
        CONSTRAINT course_key_activity_of_course
          FOREIGN KEY (association_id, course_id) REFERENCES course (association_id, id),
        CONSTRAINT course_key_activity_of_key_activity
          FOREIGN KEY (association_id, key_activity_id) REFERENCES key_activity (association_id, id)
      );
      CREATE INDEX course_key_activity_by_key_activity ON course_key_activity (association_id, key_activity_id);
      ${rowLevelSecurity('course_key_activity')}
      ${lockedWithPeriodOf('course', 'ends_on', 'course_key_activity', 'course_id')}
    `);
  }

  async down(database: QueryRunner): Promise<void> {
    await database.query('DROP TABLE course_key_activity, course_goal, course_session, course');
  }
}
