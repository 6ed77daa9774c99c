import { Injectable } from '@nestjs/common';
import type { PlanProposal } from '@samsyn/contracts/plan-proposal';
import { currentQuery } from '../../platform/database/transaction.ts';

@Injectable()
export class PlanProposalReader {
  async find(associationId: string, proposalId: string): Promise<PlanProposal | undefined> {
    const [proposal] = await currentQuery<PlanProposal>(
      `SELECT proposal.id, proposal.file_name AS "fileName", proposal.content, proposal.version,
         CASE WHEN plan.id IS NULL THEN proposal.status ELSE 'adopted' END AS status,
         to_char(proposal.created_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "uploadedAt",
         person.name AS "uploadedBy"
       FROM plan_proposal proposal
       JOIN person ON person.association_id = $1 AND person.id = proposal.created_by
       LEFT JOIN plan ON plan.association_id = $1 AND plan.proposal_id = proposal.id
       WHERE proposal.association_id = $1 AND proposal.id = $2`,
      [associationId, proposalId],
    );
    return proposal;
  }

  /** The proposal, which nobody changes until the transaction has ended. */
  async findHeld(associationId: string, proposalId: string): Promise<PlanProposal | undefined> {
    await currentQuery('SELECT FROM plan_proposal WHERE association_id = $1 AND id = $2 FOR SHARE', [
      associationId,
      proposalId,
    ]);
    // A statement of its own: it must see what was committed while the lock was waited for.
    return this.find(associationId, proposalId);
  }
}
