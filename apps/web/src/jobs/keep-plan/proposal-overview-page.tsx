import '../../shared/words/sv/plan-proposal.ts';
import { useProposalDraft } from '../../features/plan-proposal/proposal-draft.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { Section } from '../../shared/ui/section.tsx';
import { TaskList } from '../../shared/ui/task-list.tsx';
import { useWords } from '../../shared/words/words.ts';
import { AddSectionForm } from './add-section-form.tsx';
import { DiscardProposal } from './discard-proposal.tsx';
import { SectionTasks } from './section-tasks.tsx';
import { useProposalTasks } from './use-proposal-tasks.tsx';

/** What is left to do before the plan can be adopted: the questions first, then each part of the content. */
export function ProposalOverviewPage() {
  const t = useWords('planProposal');
  const { proposal, content } = useProposalDraft();
  return (
    <Page title={content.title} above={t('above')} lead={t('overviewLead', { file: proposal.fileName })}>
      <Section title={t('tasks')} note={t('tasksNote')}>
        <TaskList tasks={useProposalTasks()} />
      </Section>
      <Section title={t('sections')} note={t('sectionsNote', { count: content.sections.length })}>
        <SectionTasks />
        <AddSectionForm />
      </Section>
      <DiscardProposal />
    </Page>
  );
}
