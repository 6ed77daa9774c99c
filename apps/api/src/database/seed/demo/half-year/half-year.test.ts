import { describe, expect, jest, test } from '@jest/globals';
import { ActivityReportDraft } from '@samsyn/contracts/activity-report';
import { CourseDraft } from '@samsyn/contracts/course';
import { NetworkMeetingDraft } from '@samsyn/contracts/network-meeting';
import { RegistrationDraft } from '@samsyn/contracts/registration';
import { CommitmentProgress } from '@samsyn/contracts/submission';
import { activityReportViolations } from '@samsyn/domain/activity-report';
import { courseViolations } from '@samsyn/domain/course';
import { addHeadcounts, totalOf } from '@samsyn/domain/headcount';
import { meetingViolations } from '@samsyn/domain/network-meeting';
import { adoptedActivities } from '@samsyn/domain/plan';
import { effectLevels, progressStatuses } from '@samsyn/domain/progress';
import { countByGender } from '@samsyn/domain/registration';
import { periodViolations } from '@samsyn/domain/reporting-period';
import { isAnswered, isLate, submissionViolations } from '@samsyn/domain/submission';
import { getPlainDate } from '@samsyn/domain/time/plain-date';
import { demoAssociation } from '../association.ts';
import { commitmentIdOf, goalIdOf, keyActivityIdOf, networkIdOf, organisationIdOf } from '../demo-ids.ts';
import { goals } from '../plan-2015/goals.ts';
import { demoPlan } from '../plan-2015/plan-2015.ts';
import { findResponsibleKey } from '../responsibilities.ts';
import { demoActivityReports } from './activity-reports/activity-reports.ts';
import { attendanceOf } from './attendance.ts';
import { demoCourses, heldCourses } from './courses.ts';
import type { DemoEffect } from './effect-columns.ts';
import { halfYearRows } from './half-year-rows.ts';
import { networkOf } from './meeting-rows.ts';
import { demoMeetings } from './meetings.ts';
import { demoReports } from './municipal-reports/municipal-reports.ts';
import { demoNetworks } from './networks.ts';
import { demoOrganisations } from './organisations.ts';
import { participantsOf } from './participants.ts';
import { demoPeriods, followedPeriod } from './periods.ts';

const today = getPlainDate('2015-07-08');
const municipalityCodes: readonly string[] = demoAssociation.municipalities.map(({ code }) => code);
const organisationIds = demoOrganisations.map(({ key }) => organisationIdOf(key));
const activities = adoptedActivities(demoPlan).map(({ places }) => places[0]);
const plan = {
  goals: goals.map(({ code }) => goalIdOf(code)),
  keyActivities: activities.map((place) => keyActivityIdOf([place?.section ?? '', place?.index ?? 0])),
};

const effectOf = (effect: DemoEffect | undefined) => (effect ? { level: effect[0], text: effect[1] } : null);
const levelsOf = (effects: readonly (DemoEffect | undefined)[]) =>
  new Set(effects.map((effect) => effect?.[0]));
const everyLevelAndNone = new Set([...effectLevels, undefined]);

describe('the periods', () => {
  test('are the half-year that is followed up, its year, and one before them that is closed', () => {
    expect(demoPeriods.map(({ code, closedOn }) => [code, closedOn !== null])).toEqual([
      ['2014-H2', true],
      [followedPeriod, false],
      ['2015', false],
    ]);
    for (const period of demoPeriods) expect(periodViolations(period, [])).toEqual([]);
  });
});

describe('the meetings', () => {
  const drafts = demoMeetings.map((meeting) => ({
    networkId: networkIdOf(meeting.network),
    heldOn: getPlainDate(meeting.heldOn),
    format: meeting.format,
    attendance: attendanceOf(meeting, networkOf(meeting)),
    estimated: meeting.estimated ?? false,
    goals: networkOf(meeting).goals.map(goalIdOf),
    keyActivities: networkOf(meeting).keyActivities.map(keyActivityIdOf),
    effect: effectOf(meeting.effect),
  }));
  const context = { today, networkExists: true, municipalityCodes, organisationIds, plan };

  test('are sixty in the half-year, as somebody could have recorded them', () => {
    expect(drafts).toHaveLength(60);
    for (const draft of drafts) {
      expect(NetworkMeetingDraft.parse(draft)).toEqual(draft);
      expect(meetingViolations(draft, context)).toEqual([]);
      expect(draft.heldOn >= '2015-01-01' && draft.heldOn <= '2015-06-30').toBe(true);
      expect(new Date(draft.heldOn).getUTCDay() % 6).not.toBe(0);
    }
  });

  test('are of every network that somebody keeps, and the coordinator of the demo keeps several', () => {
    const kept = demoNetworks.filter(({ coordinator }) => coordinator !== null).map(({ key }) => key);
    expect(new Set(demoMeetings.map(({ network }) => network))).toEqual(new Set(kept));
    expect(kept).toHaveLength(25);
    expect(demoNetworks.filter(({ coordinator }) => coordinator === 'handlaggare')).toHaveLength(4);
  });

  test('are of every format and effect, a few of them unassessed and a few estimated', () => {
    expect(new Set(drafts.map(({ format }) => format))).toEqual(new Set(['on-site', 'remote', 'hybrid']));
    expect(levelsOf(demoMeetings.map(({ effect }) => effect))).toEqual(everyLevelAndNone);
    expect(drafts.filter(({ estimated }) => estimated).length).toBeGreaterThan(5);
  });

  test('are come to by women and men from every municipality and from outside', () => {
    const rows = drafts.flatMap(({ attendance }) => attendance);
    for (const code of municipalityCodes) {
      const { women, men } = addHeadcounts(rows.filter((row) => row.municipalityCode === code));
      expect(Math.min(women, men)).toBeGreaterThan(0);
    }
    const sum = addHeadcounts(rows);
    expect(sum.women / totalOf(sum)).toBeGreaterThan(0.5);
    expect(sum.otherOrNotStated).toBeGreaterThan(0);
    expect(new Set(rows.map(({ organisationId }) => organisationId)).size).toBeGreaterThan(10);
  });

  test('are come to from as many municipalities as they tell', () => {
    for (const meeting of demoMeetings) {
      const from = attendanceOf(meeting, networkOf(meeting)).filter((row) => row.municipalityCode !== null);
      expect(from).toHaveLength(meeting.municipalities);
    }
  });
});

describe('the courses', () => {
  test('are twenty, as somebody could have added them', () => {
    expect(demoCourses).toHaveLength(20);
    for (const {
      title,
      kind,
      capacity,
      registered,
      sessions,
      goals: codes,
      keyActivities,
      effect,
    } of demoCourses) {
      const draft = {
        title,
        kind,
        capacity,
        sessions: sessions.map(([heldOn, startsAt, endsAt, place]) => ({ heldOn, startsAt, endsAt, place })),
        goals: codes.map(goalIdOf),
        keyActivities: keyActivities.map(keyActivityIdOf),
        effect: effectOf(effect),
      };
      expect(CourseDraft.parse(draft)).toEqual(draft);
      expect(courseViolations(draft, { registered, sessions: [], plan })).toEqual([]);
    }
  });

  test('have been held, wait for ticks today, and come: one full, one with places left, one with nobody yet', () => {
    const rest = demoCourses.filter((course) => !heldCourses.includes(course));
    expect(
      rest.map(({ sessions, registered, capacity }) => [sessions[0]?.[0], registered, capacity]),
    ).toEqual([
      [today, 22, 30],
      ['2015-08-27', 25, 25],
      ['2015-09-16', 43, 120],
      ['2015-10-08', 0, 40],
    ]);
    for (const { sessions } of heldCourses) expect((sessions.at(-1)?.[0] ?? '') <= '2015-06-30').toBe(true);
    expect(levelsOf(demoCourses.map(({ effect }) => effect))).toEqual(everyLevelAndNone);
  });

  test('have as many participants as they say, each an invented person who is registered once', () => {
    for (const course of demoCourses) {
      const participants = participantsOf(course);
      for (const participant of participants)
        expect(RegistrationDraft.parse(participant)).toEqual(participant);
      expect(participants).toHaveLength(course.registered);
      expect(new Set(participants.map(({ email }) => email)).size).toBe(course.registered);
      expect(participants.filter(({ email }) => !/^[a-z.-]+@[a-z-]+\.example$/.test(email))).toEqual([]);
    }
  });

  test('are for women and men, from every municipality, from outside and from elsewhere', () => {
    const everybody = demoCourses.flatMap(participantsOf);
    for (const code of municipalityCodes) {
      const { women, men } = countByGender(everybody.filter((one) => one.municipalityCode === code));
      expect(Math.min(women, men)).toBeGreaterThan(0);
    }
    expect(countByGender(everybody).otherOrNotStated).toBeGreaterThan(0);
    expect(everybody.some(({ organisationId }) => organisationId !== null)).toBe(true);
    expect(everybody.some((one) => one.organisationId === null && one.municipalityCode === null)).toBe(true);
  });
});

describe("the municipalities' reports", () => {
  const asked = goals.flatMap(({ code, commitments }) =>
    commitments.municipalities.map((_, index) => commitmentIdOf(code, index)),
  );
  const dueOn = demoPeriods.find(({ code }) => code === followedPeriod)?.dueOn ?? today;

  test('have gaps: of fourteen, eleven are begun, nine sent in and seven approved', () => {
    const codes = demoReports.map(({ municipalityCode }) => municipalityCode);
    expect(codes).toHaveLength(11);
    expect(new Set(codes).size).toBe(11);
    const having = (status: string) => demoReports.filter((report) => report.status === status).length;
    expect(['approved', 'submitted', 'returned', 'draft'].map(having)).toEqual([7, 2, 1, 1]);
    expect(codes).not.toContain('2582');
  });

  test('came in on time but for one', () => {
    const late = demoReports.filter(
      ({ submittedOn }) => submittedOn && isLate({ submitted: { on: submittedOn, by: '' } }, dueOn, today),
    );
    expect(late.map(({ municipalityCode }) => municipalityCode)).toEqual(['2521']);
  });

  test('are whole when they have been sent in, and half written in Kiruna', () => {
    for (const { status, progress } of demoReports) {
      for (const told of progress) expect(CommitmentProgress.parse(told)).toEqual(told);
      if (status === 'draft') {
        expect(progress.filter(isAnswered)).toHaveLength(asked.length / 2);
      } else {
        expect(progress.map(({ commitmentId }) => commitmentId)).toEqual(asked);
        expect(submissionViolations(progress)).toEqual([]);
      }
    }
  });

  test('tell of each commitment in words of their own, and of every status', () => {
    const told = demoReports.flatMap(({ progress }) => progress);
    expect(new Set(told.map(({ status }) => status))).toEqual(new Set(progressStatuses));
    const texts = told.map(({ done }) => done).filter((done) => done !== '' && done !== 'Arbete pågår.');
    expect(new Set(texts).size).toBe(texts.length);
  });
});

describe('the activity reports', () => {
  test('are right, and told once by those who answer for the activities', () => {
    const ids = demoActivityReports.map(({ keyActivityId }) => keyActivityId);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { keyActivityId, status, text, effect } of demoActivityReports) {
      const draft = { status, text, effect };
      expect(ActivityReportDraft.parse(draft)).toEqual(draft);
      expect(activityReportViolations(draft)).toEqual([]);
      expect(plan.keyActivities).toContain(keyActivityId);
    }
  });

  test('are of every status and effect, and leave some untold, also for the coordinator of the demo', () => {
    expect(new Set(demoActivityReports.map(({ status }) => status))).toEqual(new Set(progressStatuses));
    const levels = new Set(demoActivityReports.map(({ effect }) => effect?.level));
    expect(levels).toEqual(everyLevelAndNone);
    const told = new Set(demoActivityReports.map(({ keyActivityId }) => keyActivityId));
    const untold = activities.filter(
      (place) => place && !told.has(keyActivityIdOf([place.section, place.index])),
    );
    expect(activities).toHaveLength(161);
    expect(untold.length).toBeGreaterThan(15);
    expect(
      untold.filter((place) => place && findResponsibleKey(place.section, place.index) === 'handlaggare'),
    ).toHaveLength(5);
  });

  test('tell of each activity in words of their own', () => {
    const texts = demoActivityReports.map(({ text }) => text).filter((text) => text !== '');
    expect(texts.filter((text, at) => texts.indexOf(text) !== at)).toEqual([]);
  });
});

test('the half-year is the same whenever it is made', async () => {
  jest.useFakeTimers({ now: new Date('2031-02-03T04:05:06Z') });
  jest.resetModules();
  const again = await import('./half-year-rows.ts');
  jest.useRealTimers();

  expect(again.halfYearRows).not.toBe(halfYearRows);
  expect(again.halfYearRows()).toEqual(halfYearRows());
});
