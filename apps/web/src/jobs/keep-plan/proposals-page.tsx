import '../../shared/words/sv/plan-proposal.ts';
import { useQuery } from '@tanstack/react-query';
import { proposalsQuery } from '../../features/plan-proposal/plan-proposal.queries.ts';
import { Asked } from '../../shared/ui/asked.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { useWords } from '../../shared/words/words.ts';
import { ProposalTable } from './proposal-table.tsx';
import { UploadForm } from './upload-form.tsx';

/** Where a plan comes in, and where those that have come in are found. */
export function ProposalsPage() {
  const t = useWords('planProposal');
  return (
    <Page title={t('list')} lead={t('listLead')}>
      <UploadForm />
      <Asked query={useQuery(proposalsQuery)}>{({ items }) => <ProposalTable proposals={items} />}</Asked>
    </Page>
  );
}
