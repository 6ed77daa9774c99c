import type { MigrationInterface, QueryRunner } from 'typeorm';
import { closedWithPlan, rowLevelSecurity } from './schema-parts.ts';

// One activity may stand in several sections: it is one row here, with one placement for each. Who answers for it
// changes over the year and therefore stands beside the plan, which does not.
export class KeyActivity1795305600011 implements MigrationInterface {
  async up(database: QueryRunner): Promise<void> {
    await database.query(`
      CREATE TABLE key_activity (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        association_id uuid NOT NULL,
        plan_id uuid NOT NULL,
        position integer NOT NULL,
        text text NOT NULL,
        CONSTRAINT key_activity_pk PRIMARY KEY (id),
        CONSTRAINT key_activity_in_association UNIQUE (association_id, id),
        CONSTRAINT key_activity_in_plan UNIQUE (association_id, plan_id, id),
        CONSTRAINT key_activity_position_is_unique UNIQUE (association_id, plan_id, position),
        CONSTRAINT key_activity_of_plan FOREIGN KEY (association_id, plan_id) REFERENCES plan (association_id, id)
      );
      ${rowLevelSecurity('key_activity')}
      ${closedWithPlan('key_activity')}

      CREATE TABLE key_activity_placement (
        association_id uuid NOT NULL,
        plan_id uuid NOT NULL,
        key_activity_id uuid NOT NULL,
        section_id uuid NOT NULL,
        position integer NOT NULL,
        page integer,
        CONSTRAINT key_activity_placement_pk PRIMARY KEY (association_id, section_id, position),
        CONSTRAINT key_activity_placement_once_per_section UNIQUE (association_id, key_activity_id, section_id),
        CONSTRAINT key_activity_placement_of_key_activity
          FOREIGN KEY (association_id, plan_id, key_activity_id) REFERENCES key_activity (association_id, plan_id, id),
        CONSTRAINT key_activity_placement_in_section
          FOREIGN KEY (association_id, plan_id, section_id) REFERENCES section (association_id, plan_id, id)
      );
      ${rowLevelSecurity('key_activity_placement')}
      ${closedWithPlan('key_activity_placement')}

      CREATE TABLE key_activity_goal (
        association_id uuid NOT NULL,
        plan_id uuid NOT NULL,
        key_activity_id uuid NOT NULL,
        goal_id uuid NOT NULL,
        is_own boolean NOT NULL,
        CONSTRAINT key_activity_goal_pk PRIMARY KEY (association_id, key_activity_id, goal_id),
        CONSTRAINT key_activity_goal_of_key_activity
          FOREIGN KEY (association_id, plan_id, key_activity_id) REFERENCES key_activity (association_id, plan_id, id),
        CONSTRAINT key_activity_goal_of_goal
          FOREIGN KEY (association_id, plan_id, goal_id) REFERENCES goal (association_id, plan_id, id)
      );
      COMMENT ON COLUMN key_activity_goal.is_own IS 'Written at the activity itself, not only given by its heading';
      CREATE INDEX key_activity_goal_by_goal ON key_activity_goal (association_id, goal_id);
      ${rowLevelSecurity('key_activity_goal')}
      ${closedWithPlan('key_activity_goal')}

      CREATE TABLE key_activity_responsibility (
        association_id uuid NOT NULL,
        key_activity_id uuid NOT NULL,
        person_id uuid,
        version integer NOT NULL DEFAULT 1,
        assigned_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT key_activity_responsibility_pk PRIMARY KEY (association_id, key_activity_id),
        CONSTRAINT key_activity_responsibility_for_key_activity
          FOREIGN KEY (association_id, key_activity_id) REFERENCES key_activity (association_id, id),
        CONSTRAINT key_activity_responsibility_of_person
          FOREIGN KEY (association_id, person_id) REFERENCES person (association_id, id)
      );
      COMMENT ON COLUMN key_activity_responsibility.person_id IS 'Absent while nobody answers for the activity';
      CREATE INDEX key_activity_responsibility_by_person ON key_activity_responsibility (association_id, person_id);
      ${rowLevelSecurity('key_activity_responsibility')}
    `);
  }

  async down(database: QueryRunner): Promise<void> {
    await database.query(
      'DROP TABLE key_activity_responsibility, key_activity_goal, key_activity_placement, key_activity',
    );
  }
}
