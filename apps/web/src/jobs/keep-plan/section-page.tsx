import '../../shared/words/sv/plan-proposal.ts';
import { useParams } from '@tanstack/react-router';
import { useProposalDraft } from '../../features/plan-proposal/proposal-draft.tsx';
import { EmptyState } from '../../shared/ui/empty-state.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { useWords } from '../../shared/words/words.ts';
import { SectionEditor } from './section-editor.tsx';

/** One section beside the text it was read from. */
export function SectionPage() {
  const t = useWords('planProposal');
  const { number } = useParams({ from: '/allowed/planforslag/$proposalId/avsnitt/$number' });
  const { content } = useProposalDraft();
  const index = content.sections.findIndex((section) => section.number === number);
  const section = content.sections[index];
  if (!section) {
    return (
      <Page title={t('sectionUnknownTitle')} above={content.title}>
        <EmptyState title={t('sectionTitle', { number })}>
          <p>{t('sectionUnknownText')}</p>
        </EmptyState>
      </Page>
    );
  }
  return <SectionEditor key={number} section={section} index={index} />;
}
