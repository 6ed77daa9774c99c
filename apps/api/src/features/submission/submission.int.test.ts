import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Route, Sent } from '@samsyn/contracts/kernel/route';
import { planRoutes } from '@samsyn/contracts/plan';
import { reportingPeriodRoutes } from '@samsyn/contracts/reporting-period';
import { submissionRoutes, type CommitmentProgress, type Submission } from '@samsyn/contracts/submission';
import { findStateAfter, notBegun, type SubmissionState, type TakenStep } from '@samsyn/domain/submission';
import { aRole } from '@samsyn/fixtures/person';
import { aPlanContent, aPlanGoal } from '@samsyn/fixtures/plan-content';
import { aCommitmentProgress } from '@samsyn/fixtures/submission';
import fc from 'fast-check';
import { randomUUID } from 'node:crypto';
import { aKeptProposal } from '../../testing/a-kept-proposal.ts';
import {
  aRunningApi,
  type AssociationScene,
  type Colleague,
  type Reply,
  type RunningApi,
} from '../../testing/a-running-api.ts';

type Sending = Promise<Reply<Route>>;

const [kiruna, boden] = ['2584', '2582'] as const;
const period = '2015-H1';

let api: RunningApi;
let association: AssociationScene;
let admin: Colleague;
let reporter: Colleague;
let approver: Colleague;

beforeAll(async () => {
  api = await aRunningApi();
});
afterAll(() => api.close());
beforeEach(async () => {
  api.clock.set(new Date('2015-07-08T07:00:00Z'));
  association = await api.anAssociation();
  admin = await association.signIn('admin');
  reporter = await association.signIn(aRole('reporter'));
  approver = await association.signIn(aRole('approver'));
});

/** A plan whose goal Ö1 asks two things of the municipalities, Ö2 nothing and Ö3 one. */
const content = (year: number, second: string) =>
  aPlanContent({
    year,
    goals: [
      aPlanGoal({
        commitments: {
          association: ['Leder nätverk.'],
          municipalities: ['Deltar i nätverk.', second],
        },
      }),
      aPlanGoal({ code: 'Ö2', commitments: { association: ['Ordnar mässa.'], municipalities: [] } }),
      aPlanGoal({ code: 'Ö3', commitments: { association: [], municipalities: ['Bygger bostäder.'] } }),
    ],
  });

async function adoptPlan(year = 2015, second = 'Delar lärare.'): Promise<void> {
  const proposalId = await aKeptProposal(api, admin, content(year, second));
  const { status } = await admin.send(planRoutes.adopt, { input: { proposalId, version: 1 } });
  expect(status).toBe(201);
}

async function openPeriod(code = period, dueOn = '2015-08-15'): Promise<void> {
  const { status } = await admin.send(reportingPeriodRoutes.open, { input: { code, dueOn } });
  expect(status).toBe(201);
}

async function closePeriod(code = period): Promise<void> {
  const { status } = await admin.send(reportingPeriodRoutes.close, {
    params: { period: code },
    input: { version: 1 },
  });
  expect(status).toBe(201);
}

const report = (municipality: string = kiruna, code = period) => ({ period: code, municipality });

async function read(asking = reporter, of = report()): Promise<Submission> {
  const { status, answer } = await asking.send(submissionRoutes.read, { params: of });
  expect(status).toBe(200);
  return answer;
}

function keep(progress: CommitmentProgress[], version: number, asking = reporter, of = report()) {
  return asking.send(submissionRoutes.keep, { params: of, input: { progress }, version });
}

function submit(version: number, asking = reporter, of = report(), key: string = randomUUID()) {
  return asking.send(submissionRoutes.submit, { params: of, input: { version } }, { key });
}

function approve(version: number, asking = approver, of = report()) {
  return asking.send(submissionRoutes.approve, { params: of, input: { version } });
}

function sendBack(version: number, asking = approver, comment = 'Berätta mer om nätverken.') {
  return asking.send(submissionRoutes.return, { params: report(), input: { version, comment } });
}

/** As the scene names people. */
const nameOf = ({ personId }: Colleague) => `Person ${personId.slice(0, 4)}`;

/** Everything that is asked, answered. */
async function answered(of = report(), asking = reporter): Promise<CommitmentProgress[]> {
  return (await read(asking, of)).progress.map(({ commitmentId }) => aCommitmentProgress({ commitmentId }));
}

async function aKeptReport(of = report(), asking = reporter): Promise<Submission> {
  const { status, answer } = await keep(await answered(of, asking), 0, asking, of);
  expect(status).toBe(200);
  return answer;
}

async function aSubmittedReport(of = report(), asking = reporter): Promise<Submission> {
  await aKeptReport(of, asking);
  const { status, answer } = await submit(1, asking, of);
  expect(status).toBe(201);
  return answer;
}

describe('a report that nobody has begun', () => {
  it("tells what is asked: the plan's municipal commitments, goal by goal", async () => {
    await adoptPlan();
    await openPeriod();
    const told = await read();
    expect(told).toMatchObject({
      period,
      municipalityCode: kiruna,
      municipalityName: 'Kiruna',
      dueOn: '2015-08-15',
      status: 'draft',
      locked: false,
      steps: ['keep', 'submit'],
      submitted: null,
      approved: null,
      returned: null,
      version: 0,
    });
    expect(told.goals.map(({ code, commitments }) => [code, commitments.map(({ text }) => text)])).toEqual([
      ['Ö1', ['Deltar i nätverk.', 'Delar lärare.']],
      ['Ö3', ['Bygger bostäder.']],
    ]);
    expect(told.progress).toEqual(
      told.goals
        .flatMap(({ commitments }) => commitments)
        .map(({ id }) => ({ commitmentId: id, status: null, done: '', forecast: '' })),
    );
  });

  it('asks for nothing, and takes nothing, while the year has no plan', async () => {
    await openPeriod();
    expect(await read()).toMatchObject({ goals: [], progress: [] });
    expect((await keep([], 0)).problem).toMatchObject({
      status: 422,
      violations: [{ field: '', code: 'nothing-to-report' }],
    });
  });

  it('is not there for a period or a municipality that is not', async () => {
    await openPeriod();
    for (const params of [report(kiruna, '2014'), report('9999')]) {
      expect((await admin.send(submissionRoutes.read, { params })).status).toBe(404);
    }
    expect((await admin.send(submissionRoutes.list, { params: { period: '2014' } })).status).toBe(404);
    expect((await keep([], 0, reporter, report(kiruna, '2014'))).status).toBe(404);
  });
});

describe('a draft', () => {
  beforeEach(async () => {
    await adoptPlan();
    await openPeriod();
  });

  it('is kept unfinished, and replaced by the next', async () => {
    const { progress } = await read();
    const [first, second, third] = progress.map(({ commitmentId }) => commitmentId);
    const half = aCommitmentProgress({
      commitmentId: first ?? '',
      status: null,
      done: 'En träff.\n',
      forecast: '',
    });
    const { status, answer, headers } = await keep([half], 0);
    expect(status).toBe(200);
    expect(headers['etag']).toBe('"1"');
    expect(answer.progress).toEqual([{ ...half, done: 'En träff.' }, progress[1], progress[2]]);
    const other = [
      aCommitmentProgress({ commitmentId: third ?? '', status: 'done' }),
      aCommitmentProgress({ commitmentId: second ?? '' }),
    ];
    expect((await keep(other, 1)).answer).toMatchObject({
      progress: [progress[0], other[1], other[0]],
      version: 2,
    });
    expect((await read()).version).toBe(2);
  });

  it('is begun by one of those who begin it at once', async () => {
    const progress = await answered();
    const replies = await Promise.all(Array.from({ length: 50 }, () => keep(progress, 0)));
    await expectOneGranted(replies);
  });

  it('is changed by one of those who change the same version', async () => {
    await aKeptReport();
    const replies = await Promise.all(
      Array.from({ length: 50 }, async (_, index) =>
        keep([aCommitmentProgress({ ...(await answered())[0], done: `Svar ${index}` })], 1),
      ),
    );
    await expectOneGranted(replies);
  });

  async function expectOneGranted(replies: readonly Reply<typeof submissionRoutes.keep>[]) {
    const current = await read();
    expect(replies.filter(({ status }) => status === 200)).toHaveLength(1);
    const refused = replies.filter(({ status }) => status === 412);
    expect(refused).toHaveLength(replies.length - 1);
    for (const { problem } of refused) expect(problem.current).toEqual(current);
  }

  it('names the version it is made from', async () => {
    const unnamed = await reporter.send(submissionRoutes.keep, {
      params: report(),
      input: { progress: [] },
    } as never);
    expect(unnamed.problem).toMatchObject({ status: 428, code: 'version-missing' });
  });

  it('tells of the commitments that are asked of, each once, and of nothing else', async () => {
    const [first] = await answered();
    const unknown = aCommitmentProgress({ commitmentId: randomUUID() });
    const { problem } = await keep([first ?? unknown, unknown, first ?? unknown], 0);
    expect(problem.violations).toEqual([
      { field: 'progress.1.commitmentId', code: 'commitment-unknown' },
      { field: 'progress.2.commitmentId', code: 'commitment-repeated' },
    ]);
    const more = { progress: [], status: 'approved', version: 7 };
    const refused = await reporter.send(submissionRoutes.keep, { params: report(), input: more, version: 0 });
    expect(refused.problem.violations.map(({ code }) => code)).toEqual(['unknown-field', 'unknown-field']);
    expect((await read()).version).toBe(0);
  });

  it('is kept by the reporter, not by the approver', async () => {
    expect((await keep([], 0, approver)).status).toBe(403);
  });

  it('leaves an entry in the audit that names the report, not its texts', async () => {
    await aKeptReport();
    const entries = await api.database.asSuperuser<{ changes: unknown }>(
      `SELECT changes FROM audit_entry WHERE association_id = $1 AND action = 'submission.keep'`,
      [association.id],
    );
    expect(entries).toEqual([
      {
        changes: {
          period: { to: period },
          municipality: { to: kiruna },
          status: { to: 'draft' },
          comment: { to: null },
          progress: {},
        },
      },
    ]);
  });
});

describe('submitting', () => {
  beforeEach(async () => {
    await adoptPlan();
    await openPeriod();
  });

  it('hands the whole report to the approver', async () => {
    const told = await aSubmittedReport();
    expect(told).toMatchObject({
      status: 'submitted',
      submitted: { on: '2015-07-08', late: false },
      steps: [],
      version: 2,
    });
    expect((await read(approver)).steps).toEqual(['approve', 'return']);
    expect((await keep(await answered(), 2)).problem).toMatchObject({
      status: 409,
      code: 'not-in-this-state',
    });
  });

  it('needs a status for every commitment, and words for what has begun', async () => {
    const [first, second, third] = await answered();
    await keep(
      [
        { ...first, status: 'not-started', done: '' },
        { ...second, done: '' },
      ] as CommitmentProgress[],
      0,
    );
    expect((await submit(1)).problem).toMatchObject({
      status: 422,
      violations: [
        { field: 'progress.1.done', code: 'progress-text-missing' },
        { field: 'progress.2.status', code: 'progress-status-missing' },
      ],
    });
    await keep([{ ...first, status: 'not-started', done: '' }, second, third] as CommitmentProgress[], 1);
    expect((await submit(2)).status).toBe(201);
  });

  it('is late the day after the last day', async () => {
    await aKeptReport();
    api.clock.set(new Date('2015-08-15T21:59:00Z'));
    expect((await submit(1)).answer.submitted).toMatchObject({ on: '2015-08-15', late: false });
    await sendBack(2);
    api.clock.set(new Date('2015-08-15T22:01:00Z'));
    expect((await submit(3)).answer.submitted).toMatchObject({ on: '2015-08-16', late: true });
  });

  it('is done once, however often it is asked for', async () => {
    await aKeptReport();
    const replies = await Promise.all(Array.from({ length: 10 }, () => submit(1)));
    expect(replies.filter(({ status }) => status === 201)).toHaveLength(1);
    for (const { status, problem } of replies.filter((reply) => reply.status !== 201)) {
      expect(status).toBe(412);
      expect(problem.current).toMatchObject({ status: 'submitted', version: 2 });
    }
  });

  it('answers the same when the same press is sent again', async () => {
    await aKeptReport();
    const first = await submit(1, reporter, report(), 'one-press');
    const again = await submit(1, reporter, report(), 'one-press');
    expect([first.status, again.status]).toEqual([201, 201]);
    expect(again.answer).toEqual(first.answer);
    expect((await read()).version).toBe(2);
  });

  it("is the reporter's", async () => {
    await aKeptReport();
    expect((await submit(1, approver)).status).toBe(403);
  });
});

describe('approving and returning', () => {
  beforeEach(async () => {
    await adoptPlan();
    await openPeriod();
  });

  it('approves a submitted report', async () => {
    await aSubmittedReport();
    const { status, answer } = await approve(2);
    expect(status).toBe(201);
    expect(answer).toMatchObject({ status: 'approved', approved: { on: '2015-07-08' }, version: 3 });
    expect(answer.submitted).not.toBeNull();
    expect(answer.steps).toEqual(['return']);
  });

  it('is not done by the one who sent it, though that person holds both roles', async () => {
    const both = await association.signIn(aRole('reporter'), aRole('approver'));
    await aSubmittedReport(report(), both);
    expect((await read(both)).steps).toEqual(['return']);
    expect((await approve(2, both)).problem).toMatchObject({ status: 403, code: 'own-submission' });
    expect((await approve(2)).status).toBe(201);
  });

  it('is not possible for one person even past the API', async () => {
    await aSubmittedReport();
    await expect(
      api.database.asSuperuser(
        `UPDATE submission SET status = 'approved', approved_on = submitted_on, approved_by = submitted_by
         WHERE association_id = $1`,
        [association.id],
      ),
    ).rejects.toThrow('submission_approved_by_another');
  });

  it('is read as it is now by somebody who has its version, though only its period has changed', async () => {
    await aSubmittedReport();
    const asked = { params: report() };
    const { headers, answer } = await approver.send(submissionRoutes.read, asked);
    await admin.send(reportingPeriodRoutes.close, { params: { period }, input: { version: 1 } });
    const again = await approver.send(submissionRoutes.read, asked, {
      headers: { 'if-none-match': String(headers['etag']) },
    });
    expect(again.status).toBe(200);
    expect(again.answer).toEqual({ ...answer, locked: true, steps: [] });
  });

  it('returns a report with a comment, and takes it back when it has been mended', async () => {
    await aSubmittedReport();
    const { answer } = await sendBack(2);
    expect(answer).toMatchObject({
      status: 'returned',
      returned: { on: '2015-07-08', by: nameOf(approver), comment: 'Berätta mer om nätverken.' },
      submitted: null,
      version: 3,
    });
    expect((await read()).steps).toEqual(['keep', 'submit']);
    expect((await keep(await answered(), 3)).answer).toMatchObject({
      status: 'returned',
      returned: { by: nameOf(approver) },
      version: 4,
    });
    expect((await submit(4)).answer).toMatchObject({ status: 'submitted', returned: null });
    expect((await approve(5)).status).toBe(201);
  });

  it('returns an approved report too, which from then on does not count', async () => {
    await aSubmittedReport();
    await approve(2);
    expect((await sendBack(3)).answer).toMatchObject({ status: 'returned', approved: null, submitted: null });
  });

  it('says why a report comes back', async () => {
    await aSubmittedReport();
    expect((await sendBack(2, approver, ' ')).problem).toMatchObject({
      status: 422,
      violations: [{ field: 'comment', code: 'required' }],
    });
  });

  it('lets one of those who decide at once decide', async () => {
    await aSubmittedReport();
    const others = await Promise.all(Array.from({ length: 4 }, () => association.signIn(aRole('approver'))));
    const replies = await Promise.all(
      others.flatMap((other) => [approve(2, other), sendBack(2, other)] as const),
    );
    expect(replies.filter(({ status }) => status === 201)).toHaveLength(1);
    expect(replies.filter(({ status }) => status === 412)).toHaveLength(7);
    expect((await read()).version).toBe(3);
  });

  it('waits until there is something to decide on', async () => {
    await aKeptReport();
    for (const { problem } of [await approve(1), await sendBack(1)]) {
      expect(problem).toMatchObject({ status: 409, code: 'not-in-this-state' });
    }
  });

  it("is the approver's", async () => {
    await aSubmittedReport();
    expect((await approve(2, reporter)).status).toBe(403);
    expect((await sendBack(2, reporter)).status).toBe(403);
  });
});

const everyRoute = (of: { period: string; municipality: string }, version: number) =>
  [
    [submissionRoutes.read, { params: of }],
    [submissionRoutes.keep, { params: of, input: { progress: [] }, version }],
    [submissionRoutes.submit, { params: of, input: { version } }],
    [submissionRoutes.approve, { params: of, input: { version } }],
    [submissionRoutes.return, { params: of, input: { version, comment: 'Mer.' } }],
  ] as [Route, Sent<Route>][];

describe('the report of another municipality', () => {
  it('cannot be told from one that is not there', async () => {
    await adoptPlan();
    await openPeriod();
    await aSubmittedReport();
    const neighbour = await association.signIn(aRole('reporter', boden), aRole('approver', boden));
    const missing = everyRoute(report('9999'), 2);
    for (const [index, [route, asked]] of everyRoute(report(), 2).entries()) {
      const there = await neighbour.send(route, asked);
      const notThere = await neighbour.send(...(missing[index] ?? [route, asked]));
      expect(there.problem).toMatchObject({ status: 404, code: 'not-found' });
      expect({ ...there.problem, requestId: '' }).toEqual({ ...notThere.problem, requestId: '' });
      expect(there.headers['content-length']).toBe(notThere.headers['content-length']);
    }
    const { answer } = await neighbour.send(submissionRoutes.list, { params: { period } });
    expect(answer.items.map(({ municipalityCode }) => municipalityCode)).toEqual([boden]);
  });

  it('is read, and only read, by those who follow up for the association', async () => {
    await adoptPlan();
    await openPeriod();
    await aSubmittedReport();
    for (const role of ['coordinator', 'admin', 'board-member'] as const) {
      const colleague = await association.signIn(role, aRole('reporter', boden), aRole('approver', boden));
      expect((await read(colleague)).steps).toEqual([]);
      for (const [route, asked] of everyRoute(report(), 2).slice(1)) {
        expect((await colleague.send(route, asked)).status).toBe(403);
      }
    }
  });
});

describe('a closed period', () => {
  it('takes nothing in any way, and says who closed it and who can open it', async () => {
    await adoptPlan();
    await openPeriod();
    await aSubmittedReport();
    await closePeriod();
    const both = await association.signIn(aRole('reporter'), aRole('approver'));
    for (const [route, asked] of everyRoute(report(), 2).slice(1)) {
      const { problem } = await both.send(route, asked);
      expect(problem).toMatchObject({ status: 423, code: 'period-closed' });
      expect(problem.detail).toMatch(/januari–juni 2015.*8 juli 2015.*administratör/);
    }
    expect(await read(both)).toMatchObject({ locked: true, steps: [], version: 2 });
    expect((await keep([], 0, reporter)).status).toBe(423);
  });

  it('takes nothing that comes while it is being closed, and loses nothing that came before', async () => {
    await adoptPlan();
    await openPeriod();
    const writeUntilRefused = async (firstKept: () => void) => {
      for (let version = 0; ; version += 1) {
        const { status } = await keep([], version);
        if (status !== 200) return { status, version };
        firstKept();
      }
    };
    const firstKept = Promise.withResolvers<void>();
    const writing = writeUntilRefused(firstKept.resolve);
    await firstKept.promise;
    await closePeriod();
    const { status, version } = await writing;
    expect(status).toBe(423);
    expect((await read()).version).toBe(version);
    const [order] = await api.database.asSuperuser<{ kept: number; after: number }>(
      `SELECT count(*)::integer AS kept, count(*) FILTER (WHERE keep.seq > close.seq)::integer AS after
       FROM audit_entry keep JOIN audit_entry close ON close.association_id = $1 AND close.action = 'reporting-period.close'
       WHERE keep.association_id = $1 AND keep.action = 'submission.keep'`,
      [association.id],
    );
    expect(order).toEqual({ kept: version, after: 0 });
  });

  it('takes nothing past the API either', async () => {
    await adoptPlan();
    await openPeriod();
    await aSubmittedReport();
    await closePeriod();
    for (const statement of [
      'UPDATE submission SET changed_on = changed_on WHERE association_id = $1',
      `UPDATE submission_progress SET done = 'Annat' WHERE association_id = $1`,
      'DELETE FROM submission_progress WHERE association_id = $1',
    ]) {
      await expect(api.database.asSuperuser(statement, [association.id])).rejects.toThrow('is closed');
    }
  });
});

describe('where the municipalities stand', () => {
  it('is one row for each of them, with what is answered of what is asked', async () => {
    await adoptPlan();
    await openPeriod();
    const list = async () => (await admin.send(submissionRoutes.list, { params: { period } })).answer.items;
    const missing = { status: null, answered: 0, asked: 3, late: false, changedOn: null };
    expect(await list()).toEqual([
      { municipalityCode: boden, municipalityName: 'Boden', ...missing },
      { municipalityCode: kiruna, municipalityName: 'Kiruna', ...missing },
    ]);
    const [first, second] = await answered();
    await keep([first, { ...second, done: '' }] as CommitmentProgress[], 0);
    expect((await list())[1]).toMatchObject({
      status: 'draft',
      answered: 1,
      asked: 3,
      changedOn: '2015-07-08',
    });
    await keep(await answered(), 1);
    await submit(2);
    api.clock.set(new Date('2015-08-20T07:00:00Z'));
    expect(await list()).toMatchObject([
      { municipalityCode: boden, status: null, late: true },
      { municipalityCode: kiruna, status: 'submitted', answered: 3, late: false },
    ]);
    await sendBack(3);
    expect((await list())[1]).toMatchObject({ status: 'returned', late: true, changedOn: '2015-08-20' });
  });
});

describe('what was said last', () => {
  const earlier = async () =>
    (await read(reporter, report(kiruna, '2016-H1'))).goals.flatMap(({ commitments }) =>
      commitments.map(({ previous }) => previous),
    );

  it('is shown beside a commitment in the same words, also when the year has a new plan', async () => {
    await adoptPlan();
    await adoptPlan(2016, 'Delar rektorer.');
    for (const code of ['2015-H1', '2015-H2', '2016-H1']) await openPeriod(code, '2016-08-15');
    expect(await earlier()).toEqual([null, null, null]);
    const first = report(kiruna, '2015-H1');
    const told = (await answered(first)).map((one, index) => ({ ...one, done: `Svar ${index}` }));
    await keep(told, 0, reporter, first);
    await submit(1, reporter, first);
    const { commitmentId: _, done: __, ...said } = aCommitmentProgress();
    expect(await earlier()).toEqual([
      { period: '2015-H1', ...said, done: 'Svar 0' },
      null,
      { period: '2015-H1', ...said, done: 'Svar 2' },
    ]);
    // A draft has not been said to anybody yet.
    await keep(
      (await answered(report(kiruna, '2015-H2'))).map((one) => ({ ...one, done: 'I höst.' })),
      0,
      reporter,
      report(kiruna, '2015-H2'),
    );
    expect((await earlier())[0]).toMatchObject({ period: '2015-H1' });
    await submit(1, reporter, report(kiruna, '2015-H2'));
    expect((await earlier())[0]).toMatchObject({ period: '2015-H2', done: 'I höst.' });
  });

  it("is the municipality's own, and of an earlier period", async () => {
    await adoptPlan();
    await adoptPlan(2016);
    for (const code of ['2015-H1', '2016-H1', '2016-H2']) await openPeriod(code, '2017-01-31');
    const neighbour = await association.signIn(aRole('reporter', boden));
    await aSubmittedReport(report(boden, '2015-H1'), neighbour);
    await aSubmittedReport(report(kiruna, '2016-H2'));
    expect(await earlier()).toEqual([null, null, null]);
  });
});

describe('any history of steps', () => {
  it('leaves the report where the rules say, whoever takes them and however often they are sent', async () => {
    await adoptPlan();
    const anyStep = fc.record({
      step: fc.constantFrom('keep' as const, 'submit' as const, 'approve' as const, 'return' as const),
      isTwice: fc.boolean(),
      isStale: fc.boolean(),
    });
    await openPeriod();
    const progress = await answered();
    const steps: Record<TakenStep['step'], readonly [TakenStep, (version: number, key: string) => Sending]> =
      {
        keep: [{ step: 'keep' }, (version) => keep(progress, version)],
        submit: [
          { step: 'submit', signature: { on: '2015-07-08', by: reporter.personId } },
          (version, key) => submit(version, reporter, report(), key),
        ],
        approve: [
          { step: 'approve', signature: { on: '2015-07-08', by: approver.personId } },
          (version) => approve(version),
        ],
        return: [
          {
            step: 'return',
            signature: { on: '2015-07-08', by: approver.personId },
            comment: 'Berätta mer om nätverken.',
          },
          (version) => sendBack(version),
        ],
      };
    await fc.assert(
      fc.asyncProperty(fc.array(anyStep, { maxLength: 10 }), async (history) => {
        for (const table of ['submission_progress', 'submission'])
          await api.database.asSuperuser(`DELETE FROM ${table} WHERE association_id = $1`, [association.id]);
        let model: { state: SubmissionState; version: number } = { state: notBegun, version: 0 };
        for (const { step, isTwice, isStale } of history) {
          const [taken, send] = steps[step];
          const version = model.version + (isStale ? 1 : 0);
          const key = randomUUID();
          const replies = await Promise.all(
            Array.from({ length: isTwice ? 2 : 1 }, () => send(version, key)),
          );
          const isBegun = model.version > 0 || step === 'keep';
          const after = isStale || !isBegun ? undefined : findStateAfter(model.state, taken);
          expect(replies.some(({ status }) => status < 300)).toBe(after !== undefined);
          if (after) model = { state: after, version: model.version + 1 };
          const { status, version: now } = await read();
          expect([status, now]).toEqual([model.state.status, model.version]);
        }
      }),
      { numRuns: 15 },
    );
  }, 30_000);
});
