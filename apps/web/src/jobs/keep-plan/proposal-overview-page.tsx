import { useState } from 'react';
import { planProposalRoutes } from '@samsyn/contracts/plan-proposal';
import { useNavigate } from '@tanstack/react-router';
import { useProposalDraft } from '../../features/plan-proposal/proposal-draft.tsx';
import { useSending } from '../../shared/api/queries.ts';
import { Actions } from '../../shared/ui/actions.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { Dialog } from '../../shared/ui/dialog.tsx';
import { Notice } from '../../shared/ui/notice.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { Section } from '../../shared/ui/section.tsx';
import { TaskList } from '../../shared/ui/task-list.tsx';
import { useWords } from '../../shared/words/words.ts';
import { AddSectionForm } from './add-section-form.tsx';
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

function DiscardProposal() {
  const t = useWords('planProposal');
  const navigate = useNavigate();
  const { proposal, version } = useProposalDraft();
  const [asking, setAsking] = useState(false);
  const discarding = useSending(planProposalRoutes.discard);
  return (
    <>
      {discarding.error && <Notice kind="failure" live title={discarding.error.problem.detail} />}
      <Actions>
        <Button look="danger" onClick={() => setAsking(true)}>
          {t('discard')}
        </Button>
      </Actions>
      <Dialog
        open={asking}
        title={t('discardTitle')}
        confirm={t('discard')}
        look="danger"
        busy={discarding.isPending}
        onCancel={() => setAsking(false)}
        onConfirm={() =>
          discarding.mutate(
            { params: { proposalId: proposal.id }, version },
            { onSuccess: () => void navigate({ to: '/planforslag' }), onError: () => setAsking(false) },
          )
        }
      >
        <p>{t('discardText')}</p>
      </Dialog>
    </>
  );
}
