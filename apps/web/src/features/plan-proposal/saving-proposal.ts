import { shapeViolations } from '@samsyn/contracts/kernel/shape-violations';
import { PlanContent } from '@samsyn/contracts/plan-content';
import { planProposalRoutes, type PlanProposal } from '@samsyn/contracts/plan-proposal';
import { planContentViolations } from '@samsyn/domain/plan-content';
import type { Violation } from '@samsyn/domain/violation';
import type { QueryClient } from '@tanstack/react-query';
import { send } from '../../shared/api/send.ts';
import { keptForm } from '../../shared/kept-form.ts';
import type { SavedBy } from '../../shared/use-autosave.ts';
import { mergeContents, type DifferingPart } from './content-parts.ts';
import { proposalQuery } from './plan-proposal.queries.ts';

/** How a proposal saves itself. */
export function savingProposal(
  client: QueryClient,
  proposalId: string,
  personId: string,
): SavedBy<PlanProposal, PlanContent, DifferingPart> {
  return {
    contentOf: ({ content }) => content,
    send: (input, version) => send(planProposalRoutes.change, { params: { proposalId }, input, version }),
    onSaved: (proposal) => client.setQueryData(proposalQuery(proposalId).queryKey, proposal),
    isOpen: ({ status }) => status === 'open',
    onClosed: () => void client.invalidateQueries(),
    violationsOf,
    merge: mergeContents,
    kept: keptForm('plan-proposal', personId, proposalId),
  };
}

/** What the contract or the rules refuse: the same functions as the API asks. */
function violationsOf(content: PlanContent): readonly Violation[] {
  const shape = shapeViolations(PlanContent, content);
  return shape.length > 0 ? shape : planContentViolations(content);
}
