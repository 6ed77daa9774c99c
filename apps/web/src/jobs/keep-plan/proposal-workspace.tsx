import '../../shared/words/sv/plan-proposal.ts';
import type { PlanProposal } from '@samsyn/contracts/plan-proposal';
import { useQuery } from '@tanstack/react-query';
import { Outlet, useParams } from '@tanstack/react-router';
import { proposalQuery } from '../../features/plan-proposal/plan-proposal.queries.ts';
import { ProposalDraftProvider } from '../../features/plan-proposal/proposal-draft.tsx';
import { useSession } from '../../features/session/session.queries.ts';
import { AskedPage } from '../../shared/ui/asked.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { Skeleton } from '../../shared/ui/skeleton.tsx';
import { useWords } from '../../shared/words/words.ts';
import { ClosedProposal } from './closed-proposal.tsx';
import { ProposalSaveBar } from './proposal-save-bar.tsx';

/** The pages in which one proposal is made into a plan. They share one draft, which saves itself. */
export function ProposalWorkspace() {
  const { proposalId } = useParams({ from: '/allowed/planforslag/$proposalId' });
  const t = useWords('planProposal');
  return (
    <AskedPage
      query={useQuery(proposalQuery(proposalId))}
      waiting={
        <Page title={t('proposal')}>
          <Skeleton />
        </Page>
      }
    >
      {(proposal) =>
        proposal.status === 'open' ? (
          <OpenProposal key={proposal.id} proposal={proposal} />
        ) : (
          <ClosedProposal proposal={proposal} status={proposal.status} />
        )
      }
    </AskedPage>
  );
}

function OpenProposal({ proposal }: { readonly proposal: PlanProposal }) {
  const { person } = useSession();
  return (
    <ProposalDraftProvider proposal={proposal} personId={person.id}>
      <ProposalSaveBar />
      <Outlet />
    </ProposalDraftProvider>
  );
}
