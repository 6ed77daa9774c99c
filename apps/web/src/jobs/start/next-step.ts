import '../../shared/words/sv/start.ts';
import { periodName } from '@samsyn/contracts/period-name';
import type { NextStep } from '@samsyn/contracts/start';
import type { PlainDate } from '@samsyn/domain/time/plain-date';
import { formatDay, possessive } from '../../shared/format.ts';
import type { Task } from '../../shared/ui/task-list.tsx';
import { wordsOf } from '../../shared/words/words.ts';
import { dueText } from './due-text.ts';

/** The step in words, and where it leads. */
export function taskOf(step: NextStep, today: PlainDate): Task {
  return { id: idOf(step), ...told(step, today) };
}

/** There may be several of the same step, each about something of its own. */
function idOf(step: NextStep): string {
  if ('proposalId' in step) return `${step.step}-${step.proposalId}`;
  if ('courseId' in step) return `${step.step}-${step.courseId}`;
  if ('municipalityCode' in step) return `${step.step}-${step.period}-${step.municipalityCode}`;
  return 'period' in step ? `${step.step}-${step.period}` : step.step;
}

function told(step: NextStep, today: PlainDate): Omit<Task, 'id'> {
  const t = wordsOf('start');
  const due = (dueOn: string) => dueText(dueOn, today);
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
    case 'report-progress': {
      const { period, municipalityCode, municipalityName, comment, answered, asked, dueOn } = step;
      const report = { whose: possessive(municipalityName), period: periodName(period) };
      return {
        ...(comment === null
          ? {
              title: t('reportProgress', report),
              note: t('reportProgressWhy', { answered, asked, due: due(dueOn) }),
            }
          : { title: t('correctReport', report), note: t('correctReportWhy', { comment }) }),
        link: { to: '/rapport/$period/$kommun', params: { period, kommun: municipalityCode } },
      };
    }
    case 'approve-report': {
      const { period, municipalityCode, municipalityName } = step;
      return {
        title: t('approveReport', { whose: possessive(municipalityName), period: periodName(period) }),
        note: t('approveReportWhy'),
        link: { to: '/rapport/$period/$kommun', params: { period, kommun: municipalityCode } },
      };
    }
    case 'tell-activities': {
      const { period, count, dueOn } = step;
      return {
        title: t('tellActivities', { period: periodName(period) }),
        note: t('tellActivitiesWhy', { count, due: due(dueOn) }),
        link: { to: '/aktiviteter/$period', params: { period } },
      };
    }
    case 'tick-course': {
      const { courseId, title, dueOn } = step;
      return {
        title: t('tickCourse', { title }),
        note: t('tickCourseWhy', { day: formatDay(dueOn) }),
        link: { to: '/kurser/$courseId/narvaro', params: { courseId } },
      };
    }
    case 'chase-reports': {
      const { period, missing, asked, dueOn } = step;
      return {
        title: t('chaseReports', { period: periodName(period) }),
        note: t('chaseReportsWhy', { missing, asked, due: due(dueOn) }),
        link: { to: '/rapport', search: { period } },
      };
    }
    case 'close-period': {
      const { period, dueOn } = step;
      return {
        title: t('closePeriod', { period: periodName(period) }),
        note: t('closePeriodWhy', { day: formatDay(dueOn) }),
        link: { to: '/perioder' },
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
    case 'open-period':
      return {
        title: t('openPeriod'),
        note: t('openPeriodWhy', { year: step.year }),
        link: { to: '/perioder' },
      };
    case 'add-course':
      return { title: t('addCourse'), note: t('addCourseWhy'), link: { to: '/kurser/ny' } };
    case 'record-meeting':
      return {
        title: t('recordMeeting'),
        note: t('recordMeetingWhy', { count: step.count }),
        link: { to: '/traffar' },
      };
    case 'read-follow-up': {
      const { period } = step;
      return {
        title: t('readFollowUp', { period: periodName(period) }),
        note: t('readFollowUpWhy'),
        link: { to: '/uppfoljning/$period', params: { period } },
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
