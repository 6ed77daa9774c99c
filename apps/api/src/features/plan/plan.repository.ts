import { Injectable } from '@nestjs/common';
import type { KeyActivity, Plan, PlanSummary } from '@samsyn/contracts/plan';
import type { PlainDate } from '@samsyn/domain/time/plain-date';
import { StaleVersion } from '../../platform/database/row-version.ts';
import { currentQuery, touchedRows } from '../../platform/database/transaction.ts';

export interface PlanToKeep {
  readonly id: string;
  readonly proposalId: string | null;
  readonly title: string;
  readonly year: number;
  readonly adoptedOn: PlainDate;
  readonly adoptedBy: string;
}

/** The parts of a plan, with the columns that say what is particular to each. */
const partsOfPlan = {
  goal: 'id uuid, position integer, code text, title text',
  commitment: 'id uuid, goal_id uuid, side text, position integer, text text',
  area: 'id uuid, position integer, title text',
  section: 'id uuid, position integer, number text, title text, parent_id uuid, page integer',
  section_goal: 'section_id uuid, goal_id uuid',
  expected_result: 'id uuid, section_id uuid, position integer, text text',
  project: 'id uuid, position integer, number text, title text, starts_on date, ends_on date',
  key_activity: 'id uuid, position integer, text text',
  key_activity_placement: 'key_activity_id uuid, section_id uuid, position integer, page integer',
  key_activity_goal: 'key_activity_id uuid, goal_id uuid, is_own boolean',
} as const;

type PartOfPlan = keyof typeof partsOfPlan;

export type RowsToKeep = Readonly<Record<PartOfPlan | 'key_activity_responsibility', readonly object[]>>;

/** In a query over `key_activity`: the activity as it is answered. */
const keyActivity = `json_build_object(
  'id', key_activity.id,
  'text', key_activity.text,
  'goals', coalesce(
    (SELECT json_agg(goal.code ORDER BY goal.position)
     FROM key_activity_goal served
     JOIN goal ON goal.association_id = $1 AND goal.id = served.goal_id
     WHERE served.association_id = $1 AND served.key_activity_id = key_activity.id),
    '[]'),
  'responsible', CASE WHEN person.id IS NOT NULL
    THEN json_build_object('personId', person.id, 'name', person.name) END,
  'version', responsibility.version)`;

const keyActivityWithResponsible = `key_activity
  JOIN key_activity_responsibility responsibility
    ON responsibility.association_id = $1 AND responsibility.key_activity_id = key_activity.id
  LEFT JOIN person ON person.association_id = $1 AND person.id = responsibility.person_id`;

@Injectable()
export class PlanRepository {
  list(associationId: string): Promise<PlanSummary[]> {
    return currentQuery(
      `SELECT plan.id, plan.year, plan.title, plan.adopted_on::text AS "adoptedOn",
         (SELECT count(*)::integer FROM goal WHERE goal.association_id = $1 AND goal.plan_id = plan.id) AS goals,
         (SELECT count(*)::integer FROM key_activity
          WHERE key_activity.association_id = $1 AND key_activity.plan_id = plan.id) AS "keyActivities"
       FROM plan
       WHERE plan.association_id = $1
       ORDER BY plan.year DESC`,
      [associationId],
    );
  }

  /** The whole plan in one round trip. */
  async find(associationId: string, year: number): Promise<Plan | undefined> {
    const [plan] = await currentQuery<Plan>(
      `SELECT plan.id, plan.year, plan.title, plan.adopted_on::text AS "adoptedOn", adopter.name AS "adoptedBy",
         ${listOf(
           `json_build_object(
              'id', goal.id, 'code', goal.code, 'title', goal.title,
              'commitments', json_build_object(
                'association', ${commitmentsOf('association')},
                'municipalities', ${commitmentsOf('municipality')}))`,
           'goal',
         )} AS goals,
         ${listOf('area.title', 'area')} AS areas,
         ${listOf(
           `json_build_object(
              'number', section.number, 'title', section.title, 'page', section.page,
              'parent', (SELECT parent.number FROM section parent
                         WHERE parent.association_id = $1 AND parent.id = section.parent_id),
              'headingGoals', coalesce(
                (SELECT json_agg(goal.code ORDER BY goal.position)
                 FROM section_goal named
                 JOIN goal ON goal.association_id = $1 AND goal.id = named.goal_id
                 WHERE named.association_id = $1 AND named.section_id = section.id), '[]'),
              'expectedResults', coalesce(
                (SELECT json_agg(result.text ORDER BY result.position)
                 FROM expected_result result
                 WHERE result.association_id = $1 AND result.section_id = section.id), '[]'),
              'keyActivities', coalesce(
                (SELECT json_agg(placement.key_activity_id ORDER BY placement.position)
                 FROM key_activity_placement placement
                 WHERE placement.association_id = $1 AND placement.section_id = section.id), '[]'))`,
           'section',
         )} AS sections,
         ${listOf(keyActivity, 'key_activity', keyActivityWithResponsible)} AS "keyActivities",
         ${listOf(
           `json_build_object('number', project.number, 'title', project.title,
              'startsOn', project.starts_on, 'endsOn', project.ends_on)`,
           'project',
         )} AS projects
       FROM plan
       JOIN person adopter ON adopter.association_id = $1 AND adopter.id = plan.adopted_by
       WHERE plan.association_id = $1 AND plan.year = $2`,
      [associationId, year],
    );
    return plan;
  }

  async listYears(associationId: string): Promise<number[]> {
    const plans = await currentQuery<{ year: number }>('SELECT year FROM plan WHERE association_id = $1', [
      associationId,
    ]);
    return plans.map(({ year }) => year);
  }

  async findKeyActivity(associationId: string, keyActivityId: string): Promise<KeyActivity | undefined> {
    const [row] = await currentQuery<{ keyActivity: KeyActivity }>(
      `SELECT ${keyActivity} AS "keyActivity" FROM ${keyActivityWithResponsible}
       WHERE key_activity.association_id = $1 AND key_activity.id = $2`,
      [associationId, keyActivityId],
    );
    return row?.keyActivity;
  }

  async add(associationId: string, plan: PlanToKeep, rows: RowsToKeep): Promise<void> {
    const { id, proposalId, title, year, adoptedOn, adoptedBy } = plan;
    await currentQuery(
      `INSERT INTO plan (association_id, id, proposal_id, title, year, adopted_on, adopted_by)
       VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [associationId, id, proposalId, title, year, adoptedOn, adoptedBy],
    );
    for (const [part, columns] of Object.entries(partsOfPlan) as [PartOfPlan, string][]) {
      const names = columns.replaceAll(/ \w+(?=,|$)/g, '');
      await currentQuery(
        `INSERT INTO ${part} (association_id, plan_id, ${names})
         SELECT $1, $2, ${names} FROM jsonb_to_recordset($3) AS part (${columns})`,
        [associationId, id, JSON.stringify(rows[part])],
      );
    }
    await currentQuery(
      `INSERT INTO key_activity_responsibility (association_id, key_activity_id, person_id)
       SELECT $1, key_activity_id, person_id
       FROM jsonb_to_recordset($2) AS responsibility (key_activity_id uuid, person_id uuid)`,
      [associationId, JSON.stringify(rows.key_activity_responsibility)],
    );
  }

  /** @param personId who answers for the activity from now on; null: nobody */
  async assign(
    associationId: string,
    { id, version }: KeyActivity,
    personId: string | null,
    assignedAt: Date,
  ): Promise<void> {
    const touched = await touchedRows(
      `UPDATE key_activity_responsibility SET person_id = $4, assigned_at = $5, version = version + 1
       WHERE association_id = $1 AND key_activity_id = $2 AND version = $3`,
      [associationId, id, version, personId, assignedAt],
    );
    if (touched !== 1) throw new StaleVersion(id, version);
  }
}

/** All of the plan's rows of the table as a list in the plan's order. */
function listOf(item: string, table: string, from = table): string {
  return `coalesce(
    (SELECT json_agg(${item} ORDER BY ${table}.position)
     FROM ${from} WHERE ${table}.association_id = $1 AND ${table}.plan_id = plan.id), '[]')`;
}

function commitmentsOf(side: 'association' | 'municipality'): string {
  return `coalesce(
    (SELECT json_agg(json_build_object('id', commitment.id, 'text', commitment.text) ORDER BY commitment.position)
     FROM commitment
     WHERE commitment.association_id = $1 AND commitment.goal_id = goal.id AND commitment.side = '${side}'), '[]')`;
}
