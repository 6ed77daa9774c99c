import { aPlanContent, aSourcePage } from '@samsyn/fixtures/plan-content';
import type { PlanContent } from '@samsyn/contracts/plan-content';
import { PlanProposalRepository } from '../features/plan-proposal/plan-proposal.repository.ts';
import type { Colleague, RunningApi } from './a-running-api.ts';

/** A proposal of the colleague's association that was read from a document earlier; answers with its id. */
export function aKeptProposal(
  { database, clock }: RunningApi,
  { associationId, personId }: Colleague,
  content: PlanContent = aPlanContent(),
): Promise<string> {
  return database.database.inTransaction({ associationId }, () =>
    new PlanProposalRepository().add(associationId, {
      content,
      pages: [aSourcePage()],
      fileName: 'verksamhetsplan.txt',
      fileSha256: '0'.repeat(64),
      createdBy: personId,
      createdAt: clock.now(),
    }),
  );
}
