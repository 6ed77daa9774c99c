import type { MigrationInterface, QueryRunner } from 'typeorm';
import { closedWithPlan, onlyAdded, rowLevelSecurity } from './schema-parts.ts';

// A plan, its goals and its areas. The transaction of the adoption is remembered, so that the plan's parts can be
// added in it and in no later one.
export class Plan1795305600009 implements MigrationInterface {
  async up(database: QueryRunner): Promise<void> {
    await database.query(`
      CREATE TABLE plan (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        association_id uuid NOT NULL,
        proposal_id uuid,
        title text NOT NULL,
        year integer NOT NULL,
        adopted_on date NOT NULL,
        adopted_by uuid NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        adopted_in_transaction xid8 NOT NULL DEFAULT pg_current_xact_id(),
        CONSTRAINT plan_pk PRIMARY KEY (id),
        CONSTRAINT plan_in_association UNIQUE (association_id, id),
        CONSTRAINT plan_once_per_year UNIQUE (association_id, year),
        CONSTRAINT plan_once_per_proposal UNIQUE (association_id, proposal_id),
        CONSTRAINT plan_of_association FOREIGN KEY (association_id) REFERENCES association (id),
        CONSTRAINT plan_from_proposal
          FOREIGN KEY (association_id, proposal_id) REFERENCES plan_proposal (association_id, id),
        CONSTRAINT plan_adopted_by_person
          FOREIGN KEY (association_id, adopted_by) REFERENCES person (association_id, id),
        CONSTRAINT plan_year_is_likely CHECK (year BETWEEN 1990 AND 2100)
      );
      ${rowLevelSecurity('plan')}
      ${onlyAdded('plan')}

      CREATE FUNCTION refuse_addition_to_adopted_plan() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF EXISTS (
          SELECT FROM added
          WHERE NOT EXISTS (
            SELECT FROM plan
            WHERE plan.id = added.plan_id AND plan.adopted_in_transaction = pg_current_xact_id()
          )
        ) THEN
          RAISE EXCEPTION 'an adopted plan is closed to new rows of %', TG_TABLE_NAME
            USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = TG_TABLE_NAME || '_closed_with_plan';
        END IF;
        RETURN NULL;
      END $$;
      REVOKE EXECUTE ON FUNCTION refuse_addition_to_adopted_plan() FROM PUBLIC;

      CREATE TABLE goal (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        association_id uuid NOT NULL,
        plan_id uuid NOT NULL,
        position integer NOT NULL,
        code text NOT NULL,
        title text NOT NULL,
        CONSTRAINT goal_pk PRIMARY KEY (id),
        CONSTRAINT goal_in_plan UNIQUE (association_id, plan_id, id),
        CONSTRAINT goal_code_is_unique UNIQUE (association_id, plan_id, code),
        CONSTRAINT goal_position_is_unique UNIQUE (association_id, plan_id, position),
        CONSTRAINT goal_of_plan FOREIGN KEY (association_id, plan_id) REFERENCES plan (association_id, id)
      );
      ${rowLevelSecurity('goal')}
      ${closedWithPlan('goal')}

      CREATE TABLE commitment (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        association_id uuid NOT NULL,
        plan_id uuid NOT NULL,
        goal_id uuid NOT NULL,
        side text NOT NULL,
        position integer NOT NULL,
        text text NOT NULL,
        CONSTRAINT commitment_pk PRIMARY KEY (id),
        CONSTRAINT commitment_in_plan UNIQUE (association_id, plan_id, id),
        CONSTRAINT commitment_position_is_unique UNIQUE (association_id, goal_id, side, position),
        CONSTRAINT commitment_of_goal
          FOREIGN KEY (association_id, plan_id, goal_id) REFERENCES goal (association_id, plan_id, id),
        CONSTRAINT commitment_side_is_known CHECK (side IN ('association', 'municipality'))
      );
      ${rowLevelSecurity('commitment')}
      ${closedWithPlan('commitment')}

      CREATE TABLE area (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        association_id uuid NOT NULL,
        plan_id uuid NOT NULL,
        position integer NOT NULL,
        title text NOT NULL,
        CONSTRAINT area_pk PRIMARY KEY (id),
        CONSTRAINT area_position_is_unique UNIQUE (association_id, plan_id, position),
        CONSTRAINT area_of_plan FOREIGN KEY (association_id, plan_id) REFERENCES plan (association_id, id)
      );
      ${rowLevelSecurity('area')}
      ${closedWithPlan('area')}
    `);
  }

  async down(database: QueryRunner): Promise<void> {
    await database.query(
      'DROP TABLE area, commitment, goal, plan; DROP FUNCTION refuse_addition_to_adopted_plan()',
    );
  }
}
