import { planProposalRoutes } from '@samsyn/contracts/plan-proposal';
import { asking } from '../../shared/api/queries.ts';

export const proposalsQuery = asking(planProposalRoutes.list, { query: { limit: 200 } });

export function proposalQuery(proposalId: string) {
  return asking(planProposalRoutes.read, { params: { proposalId } });
}

/** The document never changes, so it is asked for once. */
export function proposalSourceQuery(proposalId: string) {
  return { ...asking(planProposalRoutes.readSource, { params: { proposalId } }), staleTime: Infinity };
}
