import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { activityReportRoutes } from '@samsyn/contracts/activity-report';
import { courseRoutes } from '@samsyn/contracts/course';
import { followUpRoutes, type Figure, type FigureSource } from '@samsyn/contracts/follow-up';
import { networkMeetingRoutes, type NetworkMeetingDraft } from '@samsyn/contracts/network-meeting';
import { networkRoutes } from '@samsyn/contracts/network';
import { planRoutes, type Plan } from '@samsyn/contracts/plan';
import { registrationRoutes, type RegistrationDraft } from '@samsyn/contracts/registration';
import { reportingPeriodRoutes } from '@samsyn/contracts/reporting-period';
import { submissionRoutes } from '@samsyn/contracts/submission';
import { aCourseDraft } from '@samsyn/fixtures/course';
import type { RoleAssignment } from '@samsyn/domain/access/role';
import { aRole } from '@samsyn/fixtures/person';
import { aPlanContent, aPlanGoal } from '@samsyn/fixtures/plan-content';
import { aRegistrationDraft } from '@samsyn/fixtures/registration';
import { aCommitmentProgress } from '@samsyn/fixtures/submission';
import { aKeptProposal } from '../../testing/a-kept-proposal.ts';
import {
  aRunningApi,
  type AssociationScene,
  type Colleague,
  type RunningApi,
} from '../../testing/a-running-api.ts';

const period = '2015-H1';
const [kiruna, boden] = ['2584', '2582'] as const;

let api: RunningApi;
let association: AssociationScene;
let admin: Colleague;
let coordinator: Colleague;
let boardMember: Colleague;
let plan: Plan;

beforeAll(async () => {
  api = await aRunningApi();
});
afterAll(() => api.close());
beforeEach(async () => {
  association = await api.anAssociation();
  admin = await association.signIn('admin');
  coordinator = await association.signIn('coordinator');
  boardMember = await association.signIn('board-member');
});

async function adoptPlan(): Promise<void> {
  const content = aPlanContent({
    year: 2015,
    goals: [
      aPlanGoal({ commitments: { association: [], municipalities: ['Deltar i nätverk.', 'Delar lärare.'] } }),
      aPlanGoal({ code: 'Ö2', commitments: { association: [], municipalities: [] } }),
    ],
  });
  const proposalId = await aKeptProposal(api, admin, content);
  await admin.send(planRoutes.adopt, { input: { proposalId, version: 1 } });
  plan = (await admin.send(planRoutes.read, { params: { year: 2015 } })).answer;
}

async function openPeriod(code = period): Promise<void> {
  const { status } = await admin.send(reportingPeriodRoutes.open, { input: { code, dueOn: '2016-08-15' } });
  expect(status).toBe(201);
}

async function aNetwork(): Promise<string> {
  const input = { name: 'Skolchefernas nätverk', coordinatorId: coordinator.personId };
  return (await admin.send(networkRoutes.add, { input })).answer.id;
}

async function record(networkId: string, differing: Partial<NetworkMeetingDraft> = {}): Promise<string> {
  const { status, answer } = await coordinator.send(networkMeetingRoutes.record, {
    input: {
      networkId,
      heldOn: '2015-03-03',
      format: 'on-site',
      estimated: false,
      goals: [],
      keyActivities: [],
      effect: null,
      attendance: [
        { municipalityCode: kiruna, organisationId: null, women: 3, men: 1, otherOrNotStated: 0 },
        { municipalityCode: boden, organisationId: null, women: 2, men: 2, otherOrNotStated: 1 },
      ],
      ...differing,
    },
  });
  expect(status).toBe(201);
  return answer.id;
}

/** Kiruna's report, told whole, and approved unless it is only to be sent in. */
async function report({ approved = true } = {}): Promise<void> {
  const reporter = await association.signIn(aRole('reporter'));
  const params = { period, municipality: kiruna };
  const progress = (plan.goals[0]?.commitments.municipalities ?? []).map(({ id }) =>
    aCommitmentProgress({ commitmentId: id }),
  );
  await reporter.send(submissionRoutes.keep, { params, input: { progress }, version: 0 });
  await reporter.send(submissionRoutes.submit, { params, input: { version: 1 } });
  if (!approved) return;
  const approver = await association.signIn(aRole('approver'));
  const { status } = await approver.send(submissionRoutes.approve, { params, input: { version: 2 } });
  expect(status).toBe(201);
}

/** A course that one man from Boden came to. */
async function holdCourse(): Promise<{ readonly courseId: string; readonly came: RegistrationDraft }> {
  const courseAdmin = await association.signIn('course-admin');
  const { answer: course } = await courseAdmin.send(courseRoutes.add, { input: aCourseDraft() });
  const came = aRegistrationDraft({ name: 'Holger Almgren', municipalityCode: boden, gender: 'man' });
  const { answer: registered } = await courseAdmin.send(registrationRoutes.register, {
    params: { courseId: course.id },
    input: came,
  });
  const { status } = await courseAdmin.send(registrationRoutes.tick, {
    params: { registrationId: registered.id },
    input: { sessionId: course.sessions[0]?.id ?? '', present: true },
  });
  expect(status).toBe(201);
  return { courseId: course.id, came };
}

async function read(asking = boardMember, code = period) {
  const { status, answer } = await asking.send(followUpRoutes.read, { params: { period: code } });
  expect(status).toBe(200);
  return answer;
}

async function open(figureId: string, asking = boardMember, query: { limit?: number; after?: string } = {}) {
  const { status, answer } = await asking.send(followUpRoutes.openFigure, {
    params: { period, figureId },
    query,
  });
  expect(status).toBe(200);
  return answer;
}

/** Every figure that stands anywhere in the answer. */
function figuresIn(part: unknown): Figure[] {
  if (typeof part !== 'object' || part === null) return [];
  if ('definition' in part) return [part as Figure];
  return Object.values(part).flatMap(figuresIn);
}

describe('the follow-up of a period', () => {
  beforeEach(async () => {
    await adoptPlan();
    await openPeriod();
  });

  it('is composed of what has been recorded in it', async () => {
    const activity = plan.keyActivities[0];
    await admin.send(planRoutes.assign, {
      params: { keyActivityId: activity?.id ?? '' },
      input: { personId: coordinator.personId },
      version: 1,
    });
    await coordinator.send(activityReportRoutes.keep, {
      params: { period, keyActivityId: activity?.id ?? '' },
      input: { status: 'late', text: 'Vi väntar på svar.', effect: { level: 1, text: 'Fler möts.' } },
      version: 0,
    });
    const networkId = await aNetwork();
    await record(networkId, { goals: [plan.goals[0]?.id ?? ''], estimated: true });
    await record(networkId, { heldOn: '2014-12-31' });
    await holdCourse();
    await report();

    const followUp = await read();
    expect(followUp).toMatchObject({
      associationName: 'Förbundet',
      period: { code: period, endsOn: '2015-06-30', closedOn: null },
      completeness: {
        submissions: { answered: { value: 1 }, expected: { value: 2 } },
        activities: { answered: { value: 1 } },
      },
      activities: { asked: { value: plan.keyActivities.length }, byStatus: { late: { value: 1 } } },
      meetings: {
        whole: { held: { value: 1 }, women: { value: 5 }, men: { value: 3 }, estimated: { value: 9 } },
      },
      courses: { whole: { held: { value: 1 }, men: { value: 1 }, women: { value: 0 } } },
    });
    expect(followUp.goals[0]).toMatchObject({
      meetings: { value: 1 },
      municipalities: { progress: { asked: { value: 4 }, told: { value: 2 } } },
    });
    expect(followUp.municipalities.map(({ name, submission }) => [name, submission])).toEqual([
      ['Boden', null],
      ['Kiruna', 'approved'],
    ]);
    expect(followUp.effects.levels.map(({ figure }) => figure.value)).toEqual([0, 1, 0, 0]);
  });

  it('opens every figure that counts something, and the records add up to it', async () => {
    await record(await aNetwork());
    await report();
    const figures = figuresIn(await read()).filter(({ value }) => value > 0);
    expect(figures.length).toBeGreaterThan(20);
    for (const { id, value } of figures) {
      const { figure, readable, items, next } = await open(id);
      const sum = items.reduce((added, { amount }) => added + amount, 0);
      expect({ id, value, readable, sum, next }).toEqual({
        id,
        value: figure.value,
        readable: value,
        sum: value,
        next: null,
      });
    }
  });

  it('says what each record is called and when it was', async () => {
    const meetingId = await record(await aNetwork());
    await report();
    expect((await open('meetings-women')).items).toEqual([
      {
        kind: 'network-meeting',
        id: meetingId,
        municipalityCode: null,
        label: 'Skolchefernas nätverk',
        on: '2015-03-03',
        amount: 5,
      },
    ]);
    expect((await open('submissions-approved')).items.map(({ label }) => label)).toEqual(['Kiruna']);
    expect((await open('gap-goal-without-gathering')).items.map(({ id, label }) => [id, label])).toEqual(
      plan.goals.map(({ code, title }) => [code, `${code} ${title}`]),
    );
    expect((await open('goal-1-commitments-told')).items.map(({ label }) => label)).toEqual([
      'Kiruna, Ö1: Deltar i nätverk.',
      'Kiruna, Ö1: Delar lärare.',
    ]);
  });

  it('gives the records a page at a time', async () => {
    const asked: FigureSource[] = [];
    let after: string | undefined;
    do {
      const page = await open('goal-1-commitments-asked', boardMember, {
        limit: 3,
        ...(after !== undefined && { after }),
      });
      asked.push(...page.items);
      after = page.next ?? undefined;
    } while (after !== undefined);
    expect(new Set(asked.map(({ id, municipalityCode }) => `${municipalityCode} ${id}`)).size).toBe(4);
    expect(await open('goal-1-commitments-asked', boardMember, { after: 'gone' })).toMatchObject({
      items: [],
      next: null,
      readable: 4,
    });
  });

  it('counts no report until it is approved, and names it as a gap', async () => {
    await report({ approved: false });
    const { completeness, commitments, gaps } = await read();
    expect([completeness.submissions.answered.value, commitments.told.value]).toEqual([0, 0]);
    expect(gaps.map(({ kind, names }) => [kind, names])).toEqual(
      expect.arrayContaining([
        ['submission-missing', ['Boden']],
        ['submission-submitted', ['Kiruna']],
      ]),
    );
  });

  it('holds nothing of another association', async () => {
    await record(await aNetwork());
    const stranger = await (await api.anAssociation('Grannförbundet')).signIn('admin');
    expect(await stranger.send(followUpRoutes.read, { params: { period } })).toMatchObject({ status: 404 });
  });

  it('is printed as a PDF', async () => {
    const { status, headers, answer } = await boardMember.send(followUpRoutes.print, { params: { period } });
    expect(status).toBe(200);
    expect(headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': 'inline; filename="uppfoljning-2015-H1.pdf"',
      'cache-control': 'no-store',
    });
    expect(Buffer.from(answer.bytes).subarray(0, 5).toString()).toBe('%PDF-');
    const again = await boardMember.send(followUpRoutes.print, { params: { period } });
    expect(Buffer.compare(again.answer.bytes, answer.bytes)).toBe(0);
  });
});

/** Each role, and of the municipal ones both Kiruna's and its neighbour's. */
const readers: readonly (readonly [
  who: string,
  assignment: RoleAssignment,
  reportsOpen: readonly string[],
])[] = [
  ['a board member', aRole('board-member'), [boden, kiruna]],
  ['a coordinator', aRole('coordinator'), [boden, kiruna]],
  ['an admin', aRole('admin'), [boden, kiruna]],
  ['a course admin', aRole('course-admin'), []],
  ['a reporter', aRole('reporter', kiruna), [kiruna]],
  ['an approver', aRole('approver', kiruna), [kiruna]],
  ["a neighbour's reporter", aRole('reporter', boden), [boden]],
  ["a neighbour's approver", aRole('approver', boden), [boden]],
];

describe('whoever reads it', () => {
  let courseId: string;
  let came: RegistrationDraft;
  beforeEach(async () => {
    await adoptPlan();
    await openPeriod();
    await record(await aNetwork());
    ({ courseId, came } = await holdCourse());
    await report();
  });

  async function forEachReader(
    holds: (reader: Colleague, who: string, reportsOpen: readonly string[]) => Promise<void>,
  ): Promise<void> {
    for (const [who, assignment, reportsOpen] of readers) {
      await holds(await association.signIn(assignment), who, reportsOpen);
    }
  }

  it('reads the same, with nothing in it that was written or who came', async () => {
    const followUp = await read();
    expect(followUp.municipalities.map(({ answers }) => answers.map(({ status }) => status))).toEqual([
      [null, null],
      ['in-progress', 'in-progress'],
    ]);
    const { done, forecast } = aCommitmentProgress();
    const told = JSON.stringify(followUp);
    for (const hidden of [came.name, came.email, done, forecast]) expect(told).not.toContain(hidden);
    await forEachReader(async (reader, who) => {
      expect({ who, followUp: await read(reader) }).toEqual({ who, followUp });
    });
  });

  it('opens the reports that could be opened by their own page, and no others', () =>
    forEachReader(async (reader, who, reportsOpen) => {
      const { figure, readable, items } = await open('submissions-expected', reader);
      expect({ who, value: figure.value, readable, open: items.map(({ id }) => id) }).toEqual({
        who,
        value: 2,
        readable: reportsOpen.length,
        open: reportsOpen,
      });
      const answered = await open('municipality-2584-commitments-told', reader);
      expect(answered.about).toEqual({ kind: 'municipality', name: 'Kiruna' });
      expect({ who, answers: answered.items.length }).toEqual({
        who,
        answers: reportsOpen.includes(kiruna) ? 2 : 0,
      });
      for (const municipality of [boden, kiruna]) {
        const { status } = await reader.send(submissionRoutes.read, { params: { period, municipality } });
        expect({ who, opens: status === 200 }).toEqual({ who, opens: reportsOpen.includes(municipality) });
      }
    }));

  it('cannot page past what may be opened to what may not', () =>
    forEachReader(async (reader, who, reportsOpen) => {
      for (const id of [boden, kiruna].filter((code) => !reportsOpen.includes(code))) {
        const { items, next } = await open('submissions-expected', reader, {
          after: `submission~${id}`,
        });
        expect({ who, items, next }).toEqual({ who, items: [], next: null });
      }
    }));

  it('is told how many came to each course, and never who', () =>
    forEachReader(async (reader, who) => {
      const opened = await open('courses-men', reader);
      expect(opened.items).toMatchObject([
        { kind: 'course', id: courseId, label: aCourseDraft().title, amount: 1 },
      ]);
      const course = await reader.send(courseRoutes.read, { params: { courseId } });
      for (const answer of [opened, course.answer]) {
        expect(JSON.stringify(answer)).not.toContain(came.name);
        expect(JSON.stringify(answer)).not.toContain(came.email);
      }
      const { status } = await reader.send(registrationRoutes.list, { params: { courseId }, query: {} });
      expect({ who, status }).toEqual({ who, status: who === 'a course admin' ? 200 : 403 });
    }));
});

describe('there is no follow-up', () => {
  it('of a period that is not opened, or a year without a plan', async () => {
    expect((await boardMember.send(followUpRoutes.read, { params: { period } })).status).toBe(404);
    await openPeriod();
    expect((await boardMember.send(followUpRoutes.read, { params: { period } })).status).toBe(404);
  });

  it('figure that is not in it', async () => {
    await adoptPlan();
    await openPeriod();
    const params = { period, figureId: 'goal-9-activities-asked' };
    expect((await boardMember.send(followUpRoutes.openFigure, { params, query: {} })).status).toBe(404);
  });
});
