import type { NextStep } from '@samsyn/contracts/start';
import { startRoutes } from '@samsyn/contracts/start';
import { useQuery } from '@tanstack/react-query';
import { municipalitiesQuery } from '../../features/municipality/municipality.queries.ts';
import { rolesText } from '../../features/person/role-text.ts';
import { useSession } from '../../features/session/session.queries.ts';
import { asking } from '../../shared/api/queries.ts';
import { Asked } from '../../shared/ui/asked.tsx';
import { EmptyState } from '../../shared/ui/empty-state.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { TaskList, type Task } from '../../shared/ui/task-list.tsx';
import { useWords, wordsOf } from '../../shared/words/words.ts';

/** What waits for the person, the most pressing first. */
export function StartPage() {
  const t = useWords('start');
  const query = useQuery(asking(startRoutes.read, {}));
  return (
    <Page title={t('title')} lead={<Greeting />}>
      <Asked query={query}>
        {({ steps }) =>
          steps.length === 0 ? (
            <EmptyState title={t('titleNothing')}>{t('nothing')}</EmptyState>
          ) : (
            <TaskList tasks={steps.map(taskOf)} />
          )
        }
      </Asked>
    </Page>
  );
}

function Greeting() {
  const t = useWords('start');
  const { person, roles } = useSession();
  const municipalities = useQuery(municipalitiesQuery).data?.items;
  const held = municipalities && roles.length > 0 ? rolesText(roles, municipalities) : undefined;
  return (
    <p>
      {t('greeting', { name: person.name })}. {held && t('yourRoles', { count: roles.length, roles: held })}
    </p>
  );
}

function taskOf(step: NextStep): Task {
  return { id: 'proposalId' in step ? step.proposalId : step.step, ...told(step) };
}

/** The step in words, and where it leads. */
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
