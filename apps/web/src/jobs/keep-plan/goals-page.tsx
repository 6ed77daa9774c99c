import '../../shared/words/sv/plan-proposal.ts';
import { useProposalDraft } from '../../features/plan-proposal/proposal-draft.tsx';
import { EmptyState } from '../../shared/ui/empty-state.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { useWords } from '../../shared/words/words.ts';
import { AddGoalForm } from './add-goal-form.tsx';
import { GoalEditor } from './goal-editor.tsx';
import { useFocusOnHash } from './use-focus-on-hash.ts';

/** The plan's goals with both sides' commitments. */
export function GoalsPage() {
  const t = useWords('planProposal');
  const { content } = useProposalDraft();
  useFocusOnHash();
  return (
    <Page title={t('goalsTitle')} above={content.title} lead={t('goalsLead')}>
      {content.goals.length === 0 && <EmptyState title={t('noGoals')} />}
      {content.goals.map((goal, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- the code, its only name, is what is being edited
        <GoalEditor key={index} goal={goal} index={index} />
      ))}
      <AddGoalForm />
    </Page>
  );
}
