import type { NextStep } from '@samsyn/contracts/start';
import type { Task } from '../../shared/ui/task-list.tsx';
import { wordsOf } from '../../shared/words/words.ts';

/** The step in words, and where it leads. */
export function taskOf(step: NextStep): Task {
  return { id: 'proposalId' in step ? step.proposalId : step.step, ...told(step) };
}

function told(step: NextStep): Omit<Task, 'id'> {
  const t = wordsOf('start');
  switch (step.step) {
    case 'add-municipalities':
      return { title: t('addMunicipalities'), note: t('addMunicipalitiesWhy'), link: { to: '/kommuner' } };
    case 'add-people':
      return { title: t('addPeople'), note: t('addPeopleWhy'), link: { to: '/personer/ny' } };
    case 'read-in-plan':
      return { title: t('readInPlan'), note: t('readInPlanWhy'), link: { to: '/planforslag' } };
    case 'answer-questions': {
      const { count, fileName, proposalId } = step;
      return {
        title: t('answerQuestions', { fileName }),
        note: t('answerQuestionsWhy', { count }),
        link: { to: '/planforslag/$proposalId', params: { proposalId } },
      };
    }
    case 'adopt-proposal': {
      const { fileName, proposalId } = step;
      return {
        title: t('adoptProposal', { fileName }),
        note: t('adoptProposalWhy'),
        link: { to: '/planforslag/$proposalId/anta', params: { proposalId } },
      };
    }
    case 'assign-coordinators': {
      const { count, year } = step;
      return {
        title: t('assignCoordinators', { year }),
        note: t('assignCoordinatorsWhy', { count }),
        link: { to: '/plan/$year', params: { year: String(year) }, search: { ansvarig: 'ingen' } },
      };
    }
    case 'see-own-activities': {
      const { count, year } = step;
      return {
        title: t('seeOwnActivities', { year }),
        note: t('seeOwnActivitiesWhy', { count }),
        link: { to: '/plan/$year', params: { year: String(year) }, search: { ansvarig: 'jag' } },
      };
    }
    case 'read-plan': {
      const { year } = step;
      return {
        title: t('readPlan', { year }),
        note: t('readPlanWhy'),
        link: { to: '/plan/$year', params: { year: String(year) } },
      };
    }
  }
}
