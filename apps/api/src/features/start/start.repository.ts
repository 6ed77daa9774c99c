import { Injectable } from '@nestjs/common';
import type { StartFacts } from '@samsyn/domain/start';
import { currentQuery } from '../../platform/database/transaction.ts';

@Injectable()
export class StartRepository {
  /**
   * A look over several record kinds in one round trip. Nothing is decided here, so nothing is asked of their features.
   *
   * @param year whose plan is meant; where it has none, the newest is
   */
  async getFacts(associationId: string, personId: string, year: number): Promise<StartFacts> {
    const [facts] = await currentQuery<StartFacts>(
      `SELECT
         (SELECT count(*)::integer FROM municipality WHERE association_id = $1) AS municipalities,
         (SELECT count(*)::integer FROM person WHERE association_id = $1 AND id <> $2) AS "otherPeople",
         coalesce(
           (SELECT json_agg(json_build_object(
                     'id', proposal.id, 'fileName', proposal.file_name, 'openQuestions', proposal.open_questions)
                   ORDER BY proposal.created_at DESC, proposal.id DESC)
            FROM plan_proposal proposal
            WHERE proposal.association_id = $1 AND proposal.status = 'open'
              AND NOT EXISTS (SELECT FROM plan WHERE plan.association_id = $1 AND plan.proposal_id = proposal.id)),
           '[]') AS "openProposals",
         (SELECT json_build_object(
            'year', plan.year,
            'unassigned', count(responsibility.key_activity_id) FILTER (WHERE responsibility.person_id IS NULL),
            'own', count(*) FILTER (WHERE responsibility.person_id = $2))
          FROM plan
          JOIN key_activity activity ON activity.association_id = $1 AND activity.plan_id = plan.id
          JOIN key_activity_responsibility responsibility
            ON responsibility.association_id = $1 AND responsibility.key_activity_id = activity.id
          WHERE plan.association_id = $1
          GROUP BY plan.year
          ORDER BY plan.year = $3 DESC, plan.year DESC
          LIMIT 1) AS plan`,
      [associationId, personId, year],
    );
    if (!facts) throw new Error('A query of counts has one row');
    return facts;
  }
}
