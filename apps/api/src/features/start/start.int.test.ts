import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { activityReportRoutes } from '@samsyn/contracts/activity-report';
import { courseRoutes } from '@samsyn/contracts/course';
import { networkRoutes } from '@samsyn/contracts/network';
import { planRoutes } from '@samsyn/contracts/plan';
import { registrationRoutes } from '@samsyn/contracts/registration';
import { reportingPeriodRoutes } from '@samsyn/contracts/reporting-period';
import type { NextStep } from '@samsyn/contracts/start';
import { startRoutes } from '@samsyn/contracts/start';
import { submissionRoutes } from '@samsyn/contracts/submission';
import { aCourseDraft, aCourseSession } from '@samsyn/fixtures/course';
import { aRole } from '@samsyn/fixtures/person';
import { aRegistrationDraft } from '@samsyn/fixtures/registration';
import { aPlanContent, anUnsettledPlanContent } from '@samsyn/fixtures/plan-content';
import { aKeptProposal } from '../../testing/a-kept-proposal.ts';
import {
  aRunningApi,
  type AssociationScene,
  type Colleague,
  type RunningApi,
} from '../../testing/a-running-api.ts';

let api: RunningApi;
let association: AssociationScene;
let admin: Colleague;

beforeAll(async () => {
  api = await aRunningApi();
});
afterAll(() => api.close());
beforeEach(async () => {
  association = await api.anAssociation();
  admin = await association.signIn('admin');
});

async function stepsOf(colleague: Colleague): Promise<readonly NextStep[]> {
  return (await colleague.send(startRoutes.read, {})).answer.steps;
}

async function standingsOf(colleague: Colleague) {
  return (await colleague.send(startRoutes.read, {})).answer.reports;
}

async function adopt(year: number): Promise<void> {
  const proposalId = await aKeptProposal(api, admin, aPlanContent({ year }));
  expect((await admin.send(planRoutes.adopt, { input: { proposalId, version: 1 } })).status).toBe(201);
}

describe('the start page', () => {
  it('leads the first admin on', async () => {
    expect(await stepsOf(admin)).toEqual([{ step: 'add-people' }, { step: 'read-in-plan' }]);
  });

  it('shows what is open in each proposal, and nothing of those that are adopted', async () => {
    await association.signIn('coordinator');
    const asRead = await aKeptProposal(api, admin, anUnsettledPlanContent());
    await adopt(2015);
    expect(await stepsOf(admin)).toEqual([
      { step: 'answer-questions', proposalId: asRead, fileName: 'verksamhetsplan.txt', count: 2 },
      { step: 'assign-coordinators', year: 2015, count: 3 },
      { step: 'open-period', year: 2015 },
      { step: 'read-plan', year: 2015 },
    ]);
  });

  it('has nobody work on another reading of a plan that is adopted', async () => {
    await association.signIn('coordinator');
    await aKeptProposal(api, admin, anUnsettledPlanContent({ year: 2015 }));
    await adopt(2015);
    expect((await stepsOf(admin)).map(({ step }) => step)).toEqual([
      'assign-coordinators',
      'open-period',
      'read-plan',
    ]);
  });

  it('shows coordinators the activities they answer for', async () => {
    const coordinator = await association.signIn('coordinator');
    await adopt(2015);
    const { answer: plan } = await admin.send(planRoutes.read, { params: { year: 2015 } });
    await admin.send(planRoutes.assign, {
      params: { keyActivityId: plan.keyActivities[0]?.id ?? '' },
      input: { personId: coordinator.personId },
      version: 1,
    });
    expect(await stepsOf(coordinator)).toEqual([
      { step: 'see-own-activities', year: 2015, count: 1 },
      { step: 'read-plan', year: 2015 },
    ]);
  });

  it("means this year's plan where there is one, and else the newest", async () => {
    await adopt(2012);
    await adopt(2013);
    expect((await stepsOf(admin)).at(-1)).toEqual({ step: 'read-plan', year: 2013 });
    await adopt(2015);
    await adopt(2016);
    expect((await stepsOf(admin)).at(-1)).toEqual({ step: 'read-plan', year: 2015 });
  });

  it('has nothing for those who wait for a plan', async () => {
    expect(await stepsOf(await association.signIn('board-member'))).toEqual([]);
  });

  it('takes a report from its reporter to its approver, and counts for the admin what is not in', async () => {
    const reporter = await association.signIn(aRole('reporter'));
    const approver = await association.signIn(aRole('approver'));
    await adopt(2015);
    await openPeriod();
    const params = { period: '2015-H1', municipality: '2584' };
    const { answer: report } = await reporter.send(submissionRoutes.read, { params });
    const asked = report.progress.length;
    const ofReport = { period: '2015-H1', municipalityCode: '2584', dueOn: '2015-07-03' };
    const answered = (count: number, comment: string | null = null) => [
      expect.objectContaining({ step: 'report-progress', ...ofReport, answered: count, asked, comment }),
      { step: 'read-plan', year: 2015 },
    ];
    expect(await stepsOf(reporter)).toEqual(answered(0));
    expect(await stepsOf(approver)).toEqual([{ step: 'read-plan', year: 2015 }]);
    const standing = { ...ofReport, municipalityName: 'Kiruna', asked };
    expect(await standingsOf(approver)).toEqual([{ ...standing, status: null, answered: 0 }]);

    const progress = report.progress.map((told) => ({
      ...told,
      status: 'done' as const,
      done: 'Klart i maj.',
    }));
    const input = { progress };
    await reporter.send(submissionRoutes.keep, { params, input, version: 0 });
    expect(await stepsOf(reporter)).toEqual(answered(asked));
    expect(await standingsOf(approver)).toEqual([{ ...standing, status: 'draft', answered: asked }]);
    const chased = (missing: number) =>
      expect.objectContaining({ step: 'chase-reports', period: '2015-H1', missing, asked: 2 });
    expect(await stepsOf(admin)).toContainEqual(chased(2));

    await reporter.send(submissionRoutes.submit, { params, input: { version: 1 } });
    expect(await stepsOf(reporter)).toEqual([{ step: 'read-plan', year: 2015 }]);
    expect(await standingsOf(reporter)).toEqual([{ ...standing, status: 'submitted', answered: asked }]);
    expect(await standingsOf(approver)).toEqual([]);
    expect(await stepsOf(approver)).toContainEqual(
      expect.objectContaining({ step: 'approve-report', ...ofReport }),
    );
    expect(await stepsOf(admin)).toContainEqual(chased(1));

    const comment = 'Vad är gjort?';
    await approver.send(submissionRoutes.return, { params, input: { version: 2, comment } });
    expect(await stepsOf(reporter)).toEqual(answered(asked, comment));
  });

  it('asks for the report on the year when the year is over, and not once its half-year is closed', async () => {
    const reporter = await association.signIn(aRole('reporter'));
    await adopt(2015);
    await openPeriod();
    await openPeriod('2015', '2016-01-22');
    await openPeriod('2014', '2015-01-22');
    expect(await stepsOf(reporter)).toMatchObject([{ period: '2015-H1' }, { step: 'read-plan' }]);
    await admin.send(reportingPeriodRoutes.close, { params: { period: '2015-H1' }, input: { version: 1 } });
    expect(await stepsOf(reporter)).toEqual([{ step: 'read-plan', year: 2015 }]);
    expect(await standingsOf(reporter)).toMatchObject([{ period: '2015', status: null }]);
  });

  it('has the admin close the period that is over, and the board read it', async () => {
    const boardMember = await association.signIn('board-member');
    await adopt(2015);
    await openPeriod();
    const close = { step: 'close-period', period: '2015-H1', dueOn: '2015-07-03' };
    expect(await stepsOf(admin)).toContainEqual(close);
    const { status } = await admin.send(reportingPeriodRoutes.close, {
      params: { period: '2015-H1' },
      input: { version: 1 },
    });
    expect(status).toBe(201);
    expect(await stepsOf(admin)).toContainEqual({ step: 'open-period', year: 2015 });
    expect(await stepsOf(boardMember)).toContainEqual({ step: 'read-follow-up', period: '2015-H1' });
  });

  it('shows coordinators what they have not told, and their networks', async () => {
    const coordinator = await association.signIn('coordinator');
    await adopt(2015);
    await openPeriod();
    const { answer: plan } = await admin.send(planRoutes.read, { params: { year: 2015 } });
    const [first, second] = plan.keyActivities.map(({ id }) => id);
    for (const keyActivityId of [first ?? '', second ?? '']) {
      const input = { personId: coordinator.personId };
      await admin.send(planRoutes.assign, { params: { keyActivityId }, input, version: 1 });
    }
    const network = { name: 'Socialchefer', coordinatorId: coordinator.personId };
    await admin.send(networkRoutes.add, { input: network });
    await coordinator.send(activityReportRoutes.keep, {
      params: { period: '2015-H1', keyActivityId: first ?? '' },
      input: { status: 'done', text: 'Två träffar är hållna.', effect: null },
      version: 0,
    });
    expect(await stepsOf(coordinator)).toEqual([
      { step: 'tell-activities', period: '2015-H1', count: 1, dueOn: '2015-07-03' },
      { step: 'record-meeting', count: 1 },
      { step: 'see-own-activities', year: 2015, count: 2 },
      { step: 'read-plan', year: 2015 },
    ]);
  });

  it('shows a course until somebody is ticked at each session that has been', async () => {
    const courseAdmin = await association.signIn('course-admin');
    expect(await stepsOf(courseAdmin)).toEqual([{ step: 'add-course' }]);
    const sessions = ['2015-07-07', '2015-07-08', '2015-07-09'].map((heldOn) => aCourseSession({ heldOn }));
    const { answer: course } = await courseAdmin.send(courseRoutes.add, {
      input: aCourseDraft({ sessions }),
    });
    expect(await stepsOf(courseAdmin)).toEqual([]);
    const { answer: registration } = await courseAdmin.send(registrationRoutes.register, {
      params: { courseId: course.id },
      input: aRegistrationDraft(),
    });
    for (const { id, heldOn } of course.sessions.slice(0, 2)) {
      expect(await stepsOf(courseAdmin)).toEqual([
        { step: 'tick-course', courseId: course.id, title: course.title, dueOn: heldOn },
      ]);
      await courseAdmin.send(registrationRoutes.tick, {
        params: { registrationId: registration.id },
        input: { sessionId: id, present: true },
      });
    }
    expect(await stepsOf(courseAdmin)).toEqual([]);
  });
});

async function openPeriod(code = '2015-H1', dueOn = '2015-07-03'): Promise<void> {
  const input = { code, dueOn };
  expect((await admin.send(reportingPeriodRoutes.open, { input })).status).toBe(201);
}
