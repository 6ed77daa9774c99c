import { Injectable } from '@nestjs/common';
import type { ServedParts } from '@samsyn/domain/plan';
import { currentQuery } from '../../platform/database/transaction.ts';

/** In a query over `plan` whose $1 is the association: whether it is of the year of the period with the code (an SQL expression). */
export const isPlanOf = (code: string) =>
  `plan.association_id = $1 AND plan.year = left(${code}, 4)::integer`;

@Injectable()
export class PlanReader {
  /** The ids of the goals and key activities that the year's plan holds; none where no plan is adopted for it. */
  async getParts(associationId: string, year: number): Promise<ServedParts> {
    const [parts] = await currentQuery<ServedParts>(
      `SELECT
         coalesce((SELECT json_agg(goal.id) FROM goal
                   WHERE goal.association_id = $1 AND goal.plan_id = plan.id), '[]') AS goals,
         coalesce((SELECT json_agg(activity.id) FROM key_activity activity
                   WHERE activity.association_id = $1 AND activity.plan_id = plan.id), '[]') AS "keyActivities"
       FROM plan
       WHERE plan.association_id = $1 AND plan.year = $2`,
      [associationId, year],
    );
    return parts ?? { goals: [], keyActivities: [] };
  }
}
