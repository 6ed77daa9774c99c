import '../../../testing/browser.ts';
import type { Role } from '@samsyn/domain/access/role';
import { aCourse, aCourseSession, aCourseSummary } from '@samsyn/fixtures/course';
import { anId } from '@samsyn/fixtures/an-id';
import { aMunicipality } from '@samsyn/fixtures/municipality';
import { aGoal, aPlan } from '@samsyn/fixtures/plan';
import { aRegistration } from '@samsyn/fixtures/registration';
import { aReportingPeriod } from '@samsyn/fixtures/reporting-period';
import { aSession, aSessionState } from '@samsyn/fixtures/session';
import { screen } from '@testing-library/react';
import { answerWith, type Answers } from '../../../testing/answers.ts';
import { openApp } from '../../../testing/open-app.tsx';

export const today = '2016-04-20';

const first = { ...aCourseSession({ heldOn: '2016-03-10' }), id: anId('first session') };
const second = { ...aCourseSession({ heldOn: today, place: 'Kulturhuset' }), id: anId('second session') };

export const course = aCourse({
  sessions: [first, second],
  goals: [aGoal().id],
  capacity: 3,
  registered: 3,
  participants: { women: 1, men: 0, otherOrNotStated: 0 },
});

export const sessionToday = second.id;

const anna = aRegistration({ name: 'Anna Berg', municipalityCode: '2584', attended: [first.id] });
export const bo = aRegistration({ name: 'Bo Ek', gender: 'man' });
export const kim = aRegistration({ name: 'Kim Lind', gender: 'other-or-not-stated' });

/** Opens an address as the course admin, or as somebody else, in an association that has a course with three registered. */
export function visit(address: string, answers: Answers = {}, role: Role = 'course-admin') {
  const session = aSession({ roles: [{ role, municipalityCode: null }] });
  const asked = answerWith({
    'GET /api/session': () => aSessionState({ session, demoToday: today }),
    'GET /api/municipalities': () => ({ items: [aMunicipality({ code: '2584', name: 'Kiruna' })] }),
    'GET /api/organisations': () => ({ items: [] }),
    'GET /api/reporting-periods': () => ({ items: [aReportingPeriod({ code: '2016-H1' })] }),
    'GET /api/plans/2016': () => aPlan(),
    'GET /api/courses': () => ({ items: [aCourseSummary(course)], next: null }),
    [`GET /api/courses/${course.id}`]: () => course,
    [`GET /api/courses/${course.id}/registrations`]: () => ({ items: [anna, bo, kim], next: null }),
    ...Object.fromEntries(
      [anna, bo, kim].map((registration) => [
        `GET /api/registrations/${registration.id}`,
        () => registration,
      ]),
    ),
    ...answers,
  });
  return { asked, ...openApp(address) };
}

export const heading = (name: string, level = 1) =>
  screen.findByRole('heading', { level, name }, { timeout: 8000 });
