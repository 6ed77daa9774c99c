import '../../shared/words/sv/plan-proposal.ts';
import { openLikenesses, sectionPairs } from '../../features/plan-proposal/open-questions.ts';
import { useProposalDraft } from '../../features/plan-proposal/proposal-draft.tsx';
import { EmptyState } from '../../shared/ui/empty-state.tsx';
import { LinkButton } from '../../shared/ui/link-button.tsx';
import { Notice } from '../../shared/ui/notice.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { useWords } from '../../shared/words/words.ts';
import { LikeSections } from './like-sections.tsx';

/** Activities that stand in two places and look the same, for a person to decide whether they are. */
export function LikenessesPage() {
  const t = useWords('planProposal');
  const { proposal, content } = useProposalDraft();
  const groups = sectionPairs(content);
  return (
    <Page title={t('likenessesTitle')} above={content.title} lead={t('likenessesLead')}>
      {groups.length === 0 && (
        <EmptyState title={t('likenessesNone')}>
          <p>{t('likenessesNoneText')}</p>
        </EmptyState>
      )}
      {groups.length > 0 && openLikenesses(content) === 0 && (
        <Notice kind="success" live title={t('likenessesAllDone')}>
          <LinkButton to="/planforslag/$proposalId" params={{ proposalId: proposal.id }}>
            {t('toOverview')}
          </LinkButton>
        </Notice>
      )}
      {groups.map((group) => (
        <LikeSections key={`${group.section} ${group.asSection}`} group={group} />
      ))}
    </Page>
  );
}
