import { Injectable } from '@nestjs/common';
import type { PlanContent, SourcePage } from '@samsyn/contracts/plan-content';
import type { PlanProposalSummary, PlanSource } from '@samsyn/contracts/plan-proposal';
import { Filters } from '../../platform/database/filters.ts';
import { updateAtVersion } from '../../platform/database/row-version.ts';
import { currentManager, currentQuery } from '../../platform/database/transaction.ts';
import { PlanProposalEntity } from './plan-proposal.entity.ts';

interface ProposalToKeep {
  readonly content: PlanContent;
  readonly pages: readonly SourcePage[];
  readonly fileName: string;
  readonly fileSha256: string;
  readonly createdBy: string;
  readonly createdAt: Date;
}

@Injectable()
export class PlanProposalRepository {
  /** The proposals older than the one with the id `after`, and one more than the limit where there are more. */
  list(
    associationId: string,
    { after, limit }: { readonly after?: string | undefined; readonly limit: number },
  ): Promise<PlanProposalSummary[]> {
    const filters = new Filters(associationId, limit + 1).when(
      after,
      (last) => `(proposal.created_at, proposal.id) < (
        SELECT last.created_at, last.id FROM plan_proposal last WHERE last.association_id = $1 AND last.id = ${last})`,
    );
    return currentQuery(
      `SELECT proposal.id, proposal.file_name AS "fileName", proposal.title, proposal.year,
         CASE WHEN plan.id IS NULL THEN proposal.status ELSE 'adopted' END AS status,
         proposal.key_activities AS "keyActivities", proposal.open_questions AS "openQuestions",
         to_char(proposal.created_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "uploadedAt",
         person.name AS "uploadedBy"
       FROM plan_proposal proposal
       JOIN person ON person.association_id = $1 AND person.id = proposal.created_by
       LEFT JOIN plan ON plan.association_id = $1 AND plan.proposal_id = proposal.id
       WHERE proposal.association_id = $1${filters.sql}
       ORDER BY proposal.created_at DESC, proposal.id DESC
       LIMIT $2`,
      filters.parameters,
    );
  }

  async findSource(associationId: string, proposalId: string): Promise<PlanSource | undefined> {
    const [source] = await currentQuery<PlanSource>(
      'SELECT file_name AS "fileName", pages FROM plan_proposal WHERE association_id = $1 AND id = $2',
      [associationId, proposalId],
    );
    return source;
  }

  /** Makes others wait who would change or adopt the proposal. */
  async hold(associationId: string, proposalId: string): Promise<void> {
    await currentQuery('SELECT FROM plan_proposal WHERE association_id = $1 AND id = $2 FOR NO KEY UPDATE', [
      associationId,
      proposalId,
    ]);
  }

  async add(associationId: string, proposal: ProposalToKeep): Promise<string> {
    const { identifiers } = await currentManager().insert(PlanProposalEntity, {
      associationId,
      updatedAt: proposal.createdAt,
      ...proposal,
    });
    return String(identifiers[0]?.['id']);
  }

  async changeContent(
    proposal: { readonly id: string; readonly version: number },
    content: PlanContent,
    updatedAt: Date,
  ): Promise<void> {
    await updateAtVersion(PlanProposalEntity, proposal, { content, updatedAt });
  }

  async discard(proposal: { readonly id: string; readonly version: number }, updatedAt: Date): Promise<void> {
    await updateAtVersion(PlanProposalEntity, proposal, { status: 'discarded', updatedAt });
  }
}
