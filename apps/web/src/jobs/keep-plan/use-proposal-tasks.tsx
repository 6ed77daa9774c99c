import '../../shared/words/sv/plan-proposal.ts';
import { adoptedActivities } from '@samsyn/domain/plan';
import type { ReactNode } from 'react';
import { openDoubts, openLikenesses } from '../../features/plan-proposal/open-questions.ts';
import { useProposalDraft } from '../../features/plan-proposal/proposal-draft.tsx';
import { StatusTag, Tag } from '../../shared/ui/tag.tsx';
import type { Task } from '../../shared/ui/task-list.tsx';
import { useWords } from '../../shared/words/words.ts';

/** The steps from a document that has been read to a plan that is adopted, in the order they are best taken. */
export function useProposalTasks(): Task[] {
  const t = useWords('planProposal');
  const { proposal, content } = useProposalDraft();
  const params = { proposalId: proposal.id };
  const doubts = openDoubts(content);
  const likenesses = openLikenesses(content);
  const unassigned = adoptedActivities(content).filter(
    (each) => each.responsiblePersonIds.length === 0,
  ).length;

  const left = (count: number): ReactNode =>
    count > 0 ? <Tag look="amber">{t('left', { count })}</Tag> : <StatusTag status="done" />;
  return [
    {
      id: 'doubts',
      title: t('doubts'),
      state: left(doubts),
      link: { to: '/planforslag/$proposalId/fragor', params },
    },
    {
      id: 'likenesses',
      title: t('likenesses'),
      state: left(likenesses),
      link: { to: '/planforslag/$proposalId/lika', params },
    },
    {
      id: 'about',
      title: t('about'),
      state: content.year === null ? <Tag look="amber">{t('yearMissing')}</Tag> : content.year,
      link: { to: '/planforslag/$proposalId/om-planen', params },
    },
    {
      id: 'goals',
      title: t('goals'),
      state: t('count', { count: content.goals.length }),
      link: { to: '/planforslag/$proposalId/mal', params },
    },
    {
      id: 'projects',
      title: t('projects'),
      state: t('count', { count: content.projects.length }),
      link: { to: '/planforslag/$proposalId/projekt', params },
    },
    {
      id: 'coordinators',
      title: t('coordinators'),
      state: unassigned > 0 ? t('unassigned', { count: unassigned }) : <StatusTag status="done" />,
      link: { to: '/planforslag/$proposalId/ansvariga', params },
    },
    { id: 'check', title: t('check'), link: { to: '/planforslag/$proposalId/anta', params } },
  ];
}
