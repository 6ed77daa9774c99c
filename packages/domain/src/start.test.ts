import { describe, expect, it } from '@jest/globals';
import type { Actor } from './access/actor.ts';
import type { Role } from './access/role.ts';
import { nextSteps, reportStandings, type PeriodFacts, type ReportFacts, type StartFacts } from './start.ts';
import { getPlainDate } from './time/plain-date.ts';

const ofKiruna: readonly Role[] = ['reporter', 'approver'];

/** Reporters and approvers are Kiruna's. */
function anActor(...roles: Role[]): Actor {
  const assignments = roles.map((role) => {
    return { role, municipalityCode: ofKiruna.includes(role) ? '2584' : null };
  });
  return { personId: 'p', associationId: 'a', name: 'Anna', assignments };
}

const settled: StartFacts = {
  municipalities: 14,
  otherPeople: 6,
  openProposals: [],
  plan: { year: 2015, unassigned: 0, own: 0 },
  periods: [{ code: '2015-H1', dueOn: '2015-08-15', asked: 2, reports: [], untold: 0 }],
  endedPeriod: null,
  ownNetworks: 0,
  courses: 1,
  untickedCourses: [],
};

const stepsOf = (actor: Actor, facts: Partial<StartFacts>, today = '2015-07-08') =>
  nextSteps(actor, { ...settled, ...facts }, getPlainDate(today));

const readPlan = { step: 'read-plan', year: 2015 };

/** The steps beside the plan, which everyone may read. */
const waitingFor = (...asked: Parameters<typeof stepsOf>) =>
  stepsOf(...asked).filter(({ step }) => step !== 'read-plan');

const inPeriod = (period: Partial<PeriodFacts>): Partial<StartFacts> => ({
  periods: [{ code: '2015-H1', dueOn: '2015-08-15', asked: 2, reports: [], untold: 0, ...period }],
});

function aReport(report: Partial<ReportFacts> = {}): ReportFacts {
  return { municipalityCode: '2584', municipalityName: 'Kiruna', state: null, told: [], ...report };
}

const reportOf = { period: '2015-H1', municipalityCode: '2584', municipalityName: 'Kiruna' };
const sentBack = { on: '2015-07-06', by: 'somebody', comment: 'Vad är gjort?' };
const sent = {
  status: 'submitted',
  submitted: { on: '2015-07-01', by: 'somebody' },
  returned: null,
} as const;

describe('the next steps', () => {
  it('lead an admin from an empty association to its first plan', () => {
    const empty = { municipalities: 0, otherPeople: 0, plan: null };
    expect(stepsOf(anActor('admin'), empty)).toEqual([
      { step: 'add-municipalities' },
      { step: 'add-people' },
      { step: 'read-in-plan' },
    ]);
  });

  it('take a proposal from its open questions to its adoption', () => {
    const openProposals = [
      { id: 'one', fileName: 'plan-2016.pdf', openQuestions: 3 },
      { id: 'two', fileName: 'plan-2016.docx', openQuestions: 0 },
    ];
    expect(stepsOf(anActor('admin'), { openProposals, plan: null })).toEqual([
      { step: 'answer-questions', proposalId: 'one', fileName: 'plan-2016.pdf', count: 3 },
      { step: 'adopt-proposal', proposalId: 'two', fileName: 'plan-2016.docx' },
    ]);
  });

  it("lead an admin on to the year's plan while the newest is an earlier year's", () => {
    const plan = { year: 2014, unassigned: 0, own: 0 };
    const readOlder = { step: 'read-plan', year: 2014 };
    expect(stepsOf(anActor('admin'), { plan })).toEqual([{ step: 'read-in-plan' }, readOlder]);
    expect(stepsOf(anActor('coordinator'), { plan })).toEqual([readOlder]);
  });

  it('put what is left to do before what there is to read', () => {
    const plan = { year: 2015, unassigned: 4, own: 2 };
    expect(stepsOf(anActor('admin', 'coordinator'), { plan })).toEqual([
      { step: 'assign-coordinators', year: 2015, count: 4 },
      { step: 'see-own-activities', year: 2015, count: 2 },
      { step: 'read-plan', year: 2015 },
    ]);
  });

  it('give everyone the plan to read', () => {
    for (const role of ['reporter', 'approver', 'board-member', 'course-admin'] as const) {
      const plan = { year: 2015, unassigned: 4, own: 0 };
      expect(stepsOf(anActor(role), { plan })).toEqual([{ step: 'read-plan', year: 2015 }]);
    }
  });

  it('show nobody but the admin what only the admin can do', () => {
    const everythingOpen = {
      municipalities: 0,
      otherPeople: 0,
      openProposals: [{ id: 'one', fileName: 'plan.txt', openQuestions: 1 }],
      plan: null,
      periods: [],
    };
    for (const role of ['coordinator', 'reporter', 'approver', 'board-member', 'course-admin'] as const) {
      expect(stepsOf(anActor(role), everythingOpen)).toEqual([]);
    }
  });

  it("ask reporters for their municipality's report until it is sent, and count what is answered", () => {
    const told = [
      { status: 'done', done: 'Antagen i maj.' },
      { status: 'in-progress', done: '' },
    ] as const;
    const elsewhere = aReport({ municipalityCode: '2582', municipalityName: 'Boden' });
    const begun = { status: 'draft', submitted: null, returned: null } as const;
    const step = { step: 'report-progress', ...reportOf, asked: 2, dueOn: '2015-08-15', comment: null };
    const asked = (report: ReportFacts) =>
      waitingFor(anActor('reporter'), inPeriod({ reports: [report, elsewhere] }));

    expect(asked(aReport())).toEqual([{ ...step, answered: 0 }]);
    expect(asked(aReport({ state: begun, told }))).toEqual([{ ...step, answered: 1 }]);
    expect(asked(aReport({ state: sent, told }))).toEqual([]);
    expect(asked(aReport({ state: { ...sent, status: 'approved' }, told }))).toEqual([]);
  });

  it('put a report that came back before those that have not been sent, and say why it came', () => {
    const returned = { status: 'returned', submitted: null, returned: sentBack } as const;
    const boden = aReport({ municipalityCode: '2582', municipalityName: 'Boden', state: returned });
    const actor: Actor = {
      ...anActor(),
      assignments: ['2582', '2584'].map((municipalityCode) => ({ role: 'reporter', municipalityCode })),
    };
    expect(waitingFor(actor, inPeriod({ reports: [aReport(), boden] }))).toMatchObject([
      { municipalityName: 'Boden', comment: 'Vad är gjort?' },
      { municipalityName: 'Kiruna', comment: null },
    ]);
  });

  it('ask nobody to report where the plan asks nothing of the municipalities', () => {
    const nothing = inPeriod({ asked: 0, reports: [aReport()] });
    expect(waitingFor(anActor('reporter'), nothing)).toEqual([]);
    expect(waitingFor(anActor('admin'), nothing)).toEqual([]);
  });

  it('ask approvers for what somebody else has sent', () => {
    const step = { step: 'approve-report', ...reportOf, dueOn: '2015-08-15' };
    const own = { ...sent, submitted: { on: '2015-07-01', by: 'p' } };
    const asked = (report: ReportFacts, actor = anActor('approver')) =>
      waitingFor(actor, inPeriod({ reports: [report] }));

    expect(asked(aReport({ state: sent }))).toEqual([step]);
    expect(asked(aReport({ state: own }))).toEqual([]);
    expect(asked(aReport())).toEqual([]);
    expect(asked(aReport({ municipalityCode: '2582', state: sent }))).toEqual([]);
    expect(asked(aReport({ state: sent }), anActor('coordinator'))).toEqual([]);
  });

  it('give coordinators the activities that are untold, and their networks', () => {
    const facts = { ...inPeriod({ untold: 3 }), ownNetworks: 2 };
    expect(waitingFor(anActor('coordinator'), facts)).toEqual([
      { step: 'tell-activities', period: '2015-H1', count: 3, dueOn: '2015-08-15' },
      { step: 'record-meeting', count: 2 },
    ]);
    expect(waitingFor(anActor('admin'), facts)).toEqual([]);
  });

  it('give those who keep courses the unticked ones, and the first to add', () => {
    const untickedCourses = [{ id: 'one', title: 'SIP', heldOn: '2015-07-08' }];
    expect(waitingFor(anActor('course-admin'), { untickedCourses })).toEqual([
      { step: 'tick-course', courseId: 'one', title: 'SIP', dueOn: '2015-07-08' },
    ]);
    expect(waitingFor(anActor('course-admin'), { courses: 0 })).toEqual([{ step: 'add-course' }]);
    expect(waitingFor(anActor('admin'), { untickedCourses, courses: 0 })).toEqual([]);
  });

  it('give the board what ended last to read', () => {
    const facts = { endedPeriod: '2015-H1' };
    expect(stepsOf(anActor('board-member'), facts)).toEqual([
      { step: 'read-follow-up', period: '2015-H1' },
      readPlan,
    ]);
    expect(waitingFor(anActor('reporter'), facts)).toEqual([]);
  });

  it('have the admin chase what is missing, and close the period when its last day has been', () => {
    const facts = inPeriod({ reports: [aReport(), aReport({ municipalityCode: '2582', state: sent })] });
    const chase = { step: 'chase-reports', period: '2015-H1', missing: 1, asked: 2, dueOn: '2015-08-15' };
    const close = { step: 'close-period', period: '2015-H1', dueOn: '2015-08-15' };
    expect(waitingFor(anActor('admin'), facts, '2015-08-15')).toEqual([chase]);
    expect(waitingFor(anActor('admin'), facts, '2015-08-16')).toEqual([chase, close]);
    expect(waitingFor(anActor('admin'), inPeriod({}), '2015-08-16')).toEqual([close]);
  });

  it('have the admin open a period of the year that has a plan', () => {
    expect(waitingFor(anActor('admin'), { periods: [] })).toEqual([{ step: 'open-period', year: 2015 }]);
    expect(waitingFor(anActor('coordinator'), { periods: [] })).toEqual([]);
  });

  it('ask for nothing while the period runs but what somebody has sent, or sent back', () => {
    const returned = { status: 'returned', submitted: null, returned: sentBack } as const;
    const running = inPeriod({ reports: [aReport()], untold: 3 });
    for (const role of ['reporter', 'coordinator', 'admin'] as const)
      expect(waitingFor(anActor(role), running, '2015-06-30')).toEqual([]);
    expect(
      waitingFor(anActor('reporter'), inPeriod({ reports: [aReport({ state: returned })] }), '2015-06-30'),
    ).toMatchObject([{ step: 'report-progress', comment: 'Vad är gjort?' }]);
    expect(
      waitingFor(anActor('approver'), inPeriod({ reports: [aReport({ state: sent })] }), '2015-06-30'),
    ).toMatchObject([{ step: 'approve-report' }]);
  });

  it('ask for the year only when it is over, however early its half was closed', () => {
    const year = { code: '2015', dueOn: '2016-01-22', asked: 2, reports: [aReport()], untold: 1 };
    const both = anActor('reporter', 'coordinator');
    expect(waitingFor(both, { periods: [year] }, '2015-09-01')).toEqual([]);
    expect(waitingFor(both, { periods: [year] }, '2016-01-01')).toMatchObject([
      { step: 'report-progress', period: '2015' },
      { step: 'tell-activities', period: '2015' },
    ]);
  });

  it('ask for every period that has ended', () => {
    const half = { code: '2015-H2', dueOn: '2016-01-15', asked: 2, reports: [aReport()], untold: 0 };
    const year = { ...half, code: '2015', dueOn: '2016-01-22' };
    expect(waitingFor(anActor('reporter'), { periods: [year, half] }, '2016-01-02')).toMatchObject([
      { period: '2015-H2' },
      { period: '2015' },
    ]);
  });

  it('go by the day they are due', () => {
    const facts = {
      ...inPeriod({ untold: 1 }),
      ownNetworks: 1,
      untickedCourses: [{ id: 'one', title: 'SIP', heldOn: '2015-07-08' }],
    };
    expect(stepsOf(anActor('coordinator', 'course-admin'), facts).map(({ step }) => step)).toEqual([
      'tick-course',
      'tell-activities',
      'record-meeting',
      'read-plan',
    ]);
  });
});

describe('the reports that stand without a step', () => {
  const standingsOf = (actor: Actor, report: ReportFacts, today = '2015-07-08') =>
    reportStandings(
      actor,
      { ...settled, ...inPeriod({ reports: [report, aReport({ municipalityCode: '2582' })] }) },
      getPlainDate(today),
    );
  const standing = { ...reportOf, status: null, answered: 0, asked: 2, dueOn: '2015-08-15' };
  const draft = { status: 'draft', submitted: null, returned: null } as const;
  const told = [{ status: 'done', done: 'Antagen i maj.' }] as const;

  it('tell an approver how far the report has come until it is sent', () => {
    const approver = anActor('approver');
    expect(standingsOf(approver, aReport())).toEqual([standing]);
    expect(standingsOf(approver, aReport({ state: draft, told }))).toEqual([
      { ...standing, status: 'draft', answered: 1 },
    ]);
    expect(standingsOf(approver, aReport({ state: sent }))).toEqual([]);
  });

  it('tell a reporter whose hands it is in, and what is not asked for yet', () => {
    const reporter = anActor('reporter');
    expect(standingsOf(reporter, aReport({ state: sent }))).toEqual([{ ...standing, status: 'submitted' }]);
    expect(standingsOf(reporter, aReport())).toEqual([]);
    expect(standingsOf(reporter, aReport(), '2015-06-30')).toEqual([standing]);
  });

  it('are told to those of the municipality alone, and not where nothing is asked', () => {
    for (const role of ['admin', 'coordinator', 'board-member'] as const)
      expect(standingsOf(anActor(role), aReport())).toEqual([]);
    const nothing = { ...settled, ...inPeriod({ asked: 0, reports: [aReport()] }) };
    expect(reportStandings(anActor('approver'), nothing, getPlainDate('2015-07-08'))).toEqual([]);
    expect(reportStandings(anActor('approver'), settled, getPlainDate('2015-07-08'))).toEqual([]);
  });
});
