import '../../shared/words/sv/plan-proposal.ts';
import { useProposalDraft } from '../../features/plan-proposal/proposal-draft.tsx';
import { openDoubts } from '../../features/plan-proposal/open-questions.ts';
import { Details } from '../../shared/ui/details.tsx';
import { EmptyState } from '../../shared/ui/empty-state.tsx';
import { LinkButton } from '../../shared/ui/link-button.tsx';
import { Notice } from '../../shared/ui/notice.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { Section } from '../../shared/ui/section.tsx';
import { useWords } from '../../shared/words/words.ts';
import { AnsweredDoubt } from './answered-doubt.tsx';
import { OpenDoubt } from './open-doubt.tsx';

/** What the reader could not decide, for a person to decide. */
export function DoubtsPage() {
  const t = useWords('planProposal');
  const { proposal, content } = useProposalDraft();
  const doubts = content.doubts.map((doubt, index) => ({ doubt, index }));
  const answered = doubts.filter(({ doubt }) => doubt.answer !== undefined);
  const open = openDoubts(content);
  return (
    <Page title={t('doubtsTitle')} above={content.title} lead={t('doubtsLead')}>
      {doubts.length === 0 && (
        <EmptyState title={t('doubtsNone')}>
          <p>{t('doubtsNoneText')}</p>
        </EmptyState>
      )}
      {open > 0 && (
        <Section title={t('doubtsOpen')} note={t('left', { count: open })}>
          {doubts
            .filter(({ doubt }) => doubt.answer === undefined)
            .map(({ doubt, index }) => (
              <OpenDoubt key={index} doubt={doubt} index={index} />
            ))}
        </Section>
      )}
      {doubts.length > 0 && open === 0 && (
        <Notice kind="success" live title={t('doubtsAllDone')}>
          <LinkButton to="/planforslag/$proposalId/lika" params={{ proposalId: proposal.id }}>
            {t('likenesses')}
          </LinkButton>
        </Notice>
      )}
      {answered.length > 0 && (
        <Details summary={`${t('doubtsAnswered')} (${answered.length})`}>
          {answered.map(({ doubt, index }) => (
            <AnsweredDoubt key={index} doubt={doubt} index={index} />
          ))}
        </Details>
      )}
    </Page>
  );
}
