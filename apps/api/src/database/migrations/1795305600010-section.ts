import type { MigrationInterface, QueryRunner } from 'typeorm';
import { closedWithPlan, rowLevelSecurity } from './schema-parts.ts';

// A plan's sections in reading order, with the goals their headings name and the results they expect; the projects
// are the sections that have a beginning and an end.
export class Section1795305600010 implements MigrationInterface {
  async up(database: QueryRunner): Promise<void> {
    await database.query(`
      CREATE TABLE section (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        association_id uuid NOT NULL,
        plan_id uuid NOT NULL,
        position integer NOT NULL,
        number text NOT NULL,
        title text NOT NULL,
        parent_id uuid,
        page integer,
        CONSTRAINT section_pk PRIMARY KEY (id),
        CONSTRAINT section_in_plan UNIQUE (association_id, plan_id, id),
        CONSTRAINT section_number_is_unique UNIQUE (association_id, plan_id, number),
        CONSTRAINT section_position_is_unique UNIQUE (association_id, plan_id, position),
        CONSTRAINT section_of_plan FOREIGN KEY (association_id, plan_id) REFERENCES plan (association_id, id),
        CONSTRAINT section_of_parent
          FOREIGN KEY (association_id, plan_id, parent_id) REFERENCES section (association_id, plan_id, id)
      );
      ${rowLevelSecurity('section')}
      ${closedWithPlan('section')}

      CREATE TABLE section_goal (
        association_id uuid NOT NULL,
        plan_id uuid NOT NULL,
        section_id uuid NOT NULL,
        goal_id uuid NOT NULL,
        CONSTRAINT section_goal_pk PRIMARY KEY (association_id, section_id, goal_id),
        CONSTRAINT section_goal_of_section
          FOREIGN KEY (association_id, plan_id, section_id) REFERENCES section (association_id, plan_id, id),
        CONSTRAINT section_goal_of_goal
          FOREIGN KEY (association_id, plan_id, goal_id) REFERENCES goal (association_id, plan_id, id)
      );
      CREATE INDEX section_goal_by_goal ON section_goal (association_id, goal_id);
      ${rowLevelSecurity('section_goal')}
      ${closedWithPlan('section_goal')}

      CREATE TABLE expected_result (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        association_id uuid NOT NULL,
        plan_id uuid NOT NULL,
        section_id uuid NOT NULL,
        position integer NOT NULL,
        text text NOT NULL,
        CONSTRAINT expected_result_pk PRIMARY KEY (id),
        CONSTRAINT expected_result_in_plan UNIQUE (association_id, plan_id, id),
        CONSTRAINT expected_result_position_is_unique UNIQUE (association_id, section_id, position),
        CONSTRAINT expected_result_of_section
          FOREIGN KEY (association_id, plan_id, section_id) REFERENCES section (association_id, plan_id, id)
      );
      ${rowLevelSecurity('expected_result')}
      ${closedWithPlan('expected_result')}

      CREATE TABLE project (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        association_id uuid NOT NULL,
        plan_id uuid NOT NULL,
        position integer NOT NULL,
        number text NOT NULL,
        title text NOT NULL,
        starts_on date,
        ends_on date,
        CONSTRAINT project_pk PRIMARY KEY (id),
        CONSTRAINT project_in_plan UNIQUE (association_id, plan_id, id),
        CONSTRAINT project_number_is_unique UNIQUE (association_id, plan_id, number),
        CONSTRAINT project_position_is_unique UNIQUE (association_id, plan_id, position),
        CONSTRAINT project_of_plan FOREIGN KEY (association_id, plan_id) REFERENCES plan (association_id, id),
        CONSTRAINT project_ends_after_start CHECK (ends_on >= starts_on)
      );
      ${rowLevelSecurity('project')}
      ${closedWithPlan('project')}
    `);
  }

  async down(database: QueryRunner): Promise<void> {
    await database.query('DROP TABLE project, expected_result, section_goal, section');
  }
}
