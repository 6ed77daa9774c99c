import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { networkMeetingRoutes, type NetworkMeetingDraft } from '@samsyn/contracts/network-meeting';
import { networkRoutes } from '@samsyn/contracts/network';
import { organisationRoutes } from '@samsyn/contracts/organisation';
import { planRoutes } from '@samsyn/contracts/plan';
import { reportingPeriodRoutes } from '@samsyn/contracts/reporting-period';
import { aPlanContent } from '@samsyn/fixtures/plan-content';
import { randomUUID } from 'node:crypto';
import { currentQuery } from '../../platform/database/transaction.ts';
import { refusalOf } from '../../platform/http/problem-of.ts';
import { aKeptProposal } from '../../testing/a-kept-proposal.ts';
import {
  aRunningApi,
  type AssociationScene,
  type Colleague,
  type RunningApi,
} from '../../testing/a-running-api.ts';
import { untilWaiting, whileHeld } from '../../testing/while-held.ts';

let api: RunningApi;
let association: AssociationScene;
let admin: Colleague;
let coordinator: Colleague;
let networkId: string;

beforeAll(async () => {
  api = await aRunningApi();
});
afterAll(() => api.close());
beforeEach(async () => {
  association = await api.anAssociation();
  admin = await association.signIn('admin');
  coordinator = await association.signIn('coordinator');
  networkId = await addNetwork('Skolchefer', coordinator);
});

async function addNetwork(name: string, keeper: Colleague | null): Promise<string> {
  const input = { name, coordinatorId: keeper?.personId ?? null };
  return (await admin.send(networkRoutes.add, { input })).answer.id;
}

const from = (municipalityCode: string | null, women = 2, men = 1, otherOrNotStated = 0) => ({
  municipalityCode,
  organisationId: null,
  women,
  men,
  otherOrNotStated,
});

const draft = (differing: Partial<NetworkMeetingDraft> = {}): NetworkMeetingDraft => ({
  networkId,
  heldOn: '2015-03-12',
  format: 'hybrid',
  attendance: [from('2584'), from('2582', 0, 3, 1)],
  estimated: false,
  goals: [],
  keyActivities: [],
  effect: null,
  ...differing,
});

const record = (differing: Partial<NetworkMeetingDraft> = {}, key?: string) =>
  coordinator.send(networkMeetingRoutes.record, { input: draft(differing) }, { ...(key && { key }) });
const read = (meetingId: string) => coordinator.send(networkMeetingRoutes.read, { params: { meetingId } });
const correct = (meetingId: string, differing: Partial<NetworkMeetingDraft>, version = 1) =>
  coordinator.send(networkMeetingRoutes.correct, { params: { meetingId }, input: draft(differing), version });
const remove = (meetingId: string, version = 1) =>
  coordinator.send(networkMeetingRoutes.remove, { params: { meetingId }, version });
const list = async (query: Record<string, string | number> = {}) =>
  (await coordinator.send(networkMeetingRoutes.list, { query })).answer;

async function openPeriod(code: string): Promise<void> {
  await admin.send(reportingPeriodRoutes.open, { input: { code, dueOn: '2016-02-01' } });
}
const closePeriod = (period: string) =>
  admin.send(reportingPeriodRoutes.close, { params: { period }, input: { version: 1 } });
const reopenPeriod = (period: string) =>
  admin.send(reportingPeriodRoutes.reopen, { params: { period }, input: { version: 2, reason: 'Fel' } });

async function adoptPlan(year: number) {
  const proposalId = await aKeptProposal(api, admin, aPlanContent({ year }));
  await admin.send(planRoutes.adopt, { input: { proposalId, version: 1 } });
  const { answer } = await admin.send(planRoutes.read, { params: { year } });
  return { goals: answer.goals.map(({ id }) => id), keyActivities: answer.keyActivities.map(({ id }) => id) };
}

describe('a network meeting', () => {
  it('is recorded with who came from where and what of the plan it served', async () => {
    const { answer: region } = await admin.send(organisationRoutes.add, { input: { name: 'Regionen' } });
    const plan = await adoptPlan(2015);
    const goals = plan.goals.slice(0, 1);
    const keyActivities = plan.keyActivities.slice(0, 2);
    const attendance = [from('2584'), { ...from(null, 1, 0), organisationId: region.id }];
    const effect = { level: 2, text: 'Alla har samma rutin.' } as const;
    const { status, answer, headers } = await record({
      attendance,
      goals: [...goals, ...goals],
      keyActivities,
      effect,
    });
    expect(status).toBe(201);
    expect(headers['etag']).toBe('"1"');
    expect(answer).toMatchObject({ ...draft({ attendance, goals, keyActivities, effect }), version: 1 });
    expect(answer).toMatchObject({ networkName: 'Skolchefer', locked: false });
    expect((await read(answer.id)).answer).toEqual(answer);
  });

  it('tells of everything that is wrong with it at once', async () => {
    const plan2014 = await adoptPlan(2014);
    const { status, problem } = await record({
      heldOn: '2015-07-09',
      attendance: [from(null), from('2584', 0, 0), from('9999')],
      goals: plan2014.goals.slice(0, 1),
      keyActivities: plan2014.keyActivities.slice(0, 1),
      effect: { level: 1, text: '' },
    });
    expect(status).toBe(422);
    expect(problem.violations.map(({ field, code }) => `${field} ${code}`)).toEqual([
      'heldOn meeting-in-the-future',
      'attendance.0 attendance-of-nobody-named',
      'attendance.1 attendance-empty',
      'attendance.2 municipality-unknown',
      'goals.0 goal-not-in-plan',
      'keyActivities.0 key-activity-unknown',
      'effect.text effect-text-missing',
    ]);
    expect((await record({ networkId: randomUUID() })).problem.violations).toEqual([
      { field: 'networkId', code: 'network-unknown' },
    ]);
    expect((await record({ heldOn: '0000-01-01' })).status).toBe(422);
    expect((await record({ effect: { level: 1, text: 'en \u0007 klocka' } })).status).toBe(422);
  });

  it('is recorded once, however often it is sent', async () => {
    const key = randomUUID();
    const replies = [await record({}, key), await record({}, key)];
    const again = await Promise.all([record({}, key), record({}, key)]);
    expect(replies.map(({ answer }) => answer)).toEqual([replies[0]?.answer, replies[0]?.answer]);
    for (const { status } of again) expect([201, 409]).toContain(status);
    expect((await list()).items).toHaveLength(1);
  });

  it('tells what it was recorded as to whoever sends it changed after a lost answer', async () => {
    const key = randomUUID();
    const { answer } = await record({}, key);
    const { status, problem } = await record({ heldOn: '2015-03-13' }, key);
    expect([status, problem.code]).toEqual([422, 'idempotency-key-reused']);
    expect(problem.current).toEqual(answer);
    expect((await list()).items).toHaveLength(1);
  });

  it('is recorded, corrected and removed by the coordinator who keeps the network alone', async () => {
    const { answer } = await record();
    const othersNetwork = await addNetwork('Socialchefer', await association.signIn('coordinator'));
    expect((await record({ networkId: othersNetwork })).status).toBe(403);
    expect((await correct(answer.id, { networkId: othersNetwork })).status).toBe(403);
    coordinator = await association.signIn('coordinator');
    expect((await record()).status).toBe(403);
    expect((await correct(answer.id, {})).status).toBe(403);
    expect((await remove(answer.id)).status).toBe(403);
    expect((await read(answer.id)).status).toBe(200);
  });

  it('is corrected, and the log keeps what it was', async () => {
    const { answer } = await record();
    const corrected = await correct(answer.id, { heldOn: '2015-03-13', attendance: [from('2582', 4, 0)] });
    expect(corrected.status).toBe(200);
    expect(corrected.answer).toMatchObject({ heldOn: '2015-03-13', version: 2 });
    expect((await read(answer.id)).answer).toEqual(corrected.answer);
    const [entry] = await api.database.asSuperuser<{ changes: object }>(
      `SELECT changes FROM audit_entry WHERE action = 'network-meeting.correct' AND subject_id = $1`,
      [answer.id],
    );
    expect(entry?.changes).toEqual({
      heldOn: { from: '2015-03-12', to: '2015-03-13' },
      attendance: { from: answer.attendance, to: corrected.answer.attendance },
    });
  });

  it('is corrected from the version it has', async () => {
    const { answer } = await record();
    const replies = await Promise.all(
      Array.from({ length: 10 }, (_, count) => correct(answer.id, { attendance: [from('2584', count + 1)] })),
    );
    expect(replies.filter(({ status }) => status === 200)).toHaveLength(1);
    for (const { status, problem } of replies.filter((reply) => reply.status !== 200)) {
      expect(status).toBe(412);
      expect(problem.current).toMatchObject({ id: answer.id, version: 2 });
    }
    expect((await remove(answer.id, 1)).status).toBe(412);
  });

  it('is removed, and the log keeps it', async () => {
    const { answer } = await record();
    expect((await remove(answer.id)).status).toBe(204);
    expect((await read(answer.id)).status).toBe(404);
    expect((await list()).items).toEqual([]);
    const [entry] = await api.database.asSuperuser<{ changes: object }>(
      `SELECT changes FROM audit_entry WHERE action = 'network-meeting.remove' AND subject_id = $1`,
      [answer.id],
    );
    expect(entry?.changes).toMatchObject({ heldOn: { from: '2015-03-12' } });
  });

  it('does not exist for another association', async () => {
    const { answer } = await record();
    const theirs = await api.anAssociation('Grannförbundet');
    coordinator = await theirs.signIn('coordinator');
    expect((await read(answer.id)).status).toBe(404);
    expect((await remove(answer.id)).status).toBe(404);
    expect((await list()).items).toEqual([]);
    expect((await record()).problem.violations).toContainEqual({
      field: 'networkId',
      code: 'network-unknown',
    });
  });
});

describe('the list of meetings', () => {
  it('has the latest first, with the sums of who came, a page at a time', async () => {
    const recorded: string[] = [];
    for (const heldOn of ['2015-03-12', '2015-05-01', '2014-11-30', '2015-05-01'])
      recorded.push((await record({ heldOn })).answer.id);
    const whole = await list();
    expect(whole.items.map(({ heldOn }) => heldOn)).toEqual([
      '2015-05-01',
      '2015-05-01',
      '2015-03-12',
      '2014-11-30',
    ]);
    expect(whole.items[2]).toMatchObject({
      id: recorded[0],
      networkName: 'Skolchefer',
      participants: { women: 2, men: 4, otherOrNotStated: 1 },
      municipalities: 2,
      effectLevel: null,
    });
    const first = await list({ limit: 3 });
    const second = await list({ limit: 3, after: first.next ?? '' });
    expect([...first.items, ...second.items]).toEqual(whole.items);
    expect(second.next).toBeNull();
  });

  it('is filtered by network, coordinator, period and municipality', async () => {
    const { answer: one } = await record({ attendance: [from('2584')] });
    const { answer: other } = await record({ heldOn: '2014-12-31', attendance: [from('2582')] });
    const ids = async (query: Record<string, string>) => (await list(query)).items.map(({ id }) => id);
    expect(await ids({ municipality: '2582' })).toEqual([other.id]);
    expect(await ids({ period: '2015-H1' })).toEqual([one.id]);
    expect(await ids({ period: '2014' })).toEqual([other.id]);
    expect(await ids({ network: networkId, coordinator: coordinator.personId })).toEqual([one.id, other.id]);
    expect(await ids({ network: randomUUID() })).toEqual([]);
    expect(await ids({ coordinator: admin.personId })).toEqual([]);
  });
});

describe('the sum of the meetings', () => {
  const sum = async (query: Record<string, string> = {}) =>
    (await coordinator.send(networkMeetingRoutes.sum, { query })).answer;

  it('is of all that the filters leave, whatever of them the list shows', async () => {
    for (let day = 1; day <= 3; day += 1)
      await record({ heldOn: `2015-03-0${day}`, attendance: [from('2584')] });
    const { answer: other } = await record({ heldOn: '2014-12-31', attendance: [from('2582', 0, 4, 2)] });
    expect((await list({ limit: 2 })).items).toHaveLength(2);
    expect(await sum()).toEqual({ meetings: 4, participants: { women: 6, men: 7, otherOrNotStated: 2 } });
    expect(await sum({ period: '2015', network: networkId, coordinator: coordinator.personId })).toEqual({
      meetings: 3,
      participants: { women: 6, men: 3, otherOrNotStated: 0 },
    });
    expect((await sum({ municipality: '2582' })).participants).toEqual({
      women: 0,
      men: 4,
      otherOrNotStated: 2,
    });
    await remove(other.id);
    expect((await sum({ municipality: '2582' })).meetings).toBe(0);
  });

  it('is nobody where there are none, and of nobody else', async () => {
    await record();
    const theirs = await (await api.anAssociation('Grannförbundet')).signIn('coordinator');
    expect((await theirs.send(networkMeetingRoutes.sum, { query: {} })).answer).toEqual({
      meetings: 0,
      participants: { women: 0, men: 0, otherOrNotStated: 0 },
    });
  });
});

describe('a meeting in a closed period', () => {
  it('is neither recorded, corrected nor removed, until the period is opened again', async () => {
    const { answer } = await record();
    await openPeriod('2015-H1');
    await closePeriod('2015-H1');
    for (const reply of [await record(), await correct(answer.id, {}), await remove(answer.id)]) {
      expect(reply.problem).toMatchObject({ status: 423, code: 'period-closed' });
      expect(reply.problem.detail).toContain('januari–juni 2015');
    }
    expect((await read(answer.id)).answer.locked).toBe(true);
    await reopenPeriod('2015-H1');
    expect((await correct(answer.id, {})).status).toBe(200);
  });

  it('is not moved out of it, nor another into it', async () => {
    const { answer: inside } = await record({ heldOn: '2014-05-05' });
    const { answer: outside } = await record({ heldOn: '2015-05-05' });
    await openPeriod('2014');
    await closePeriod('2014');
    expect((await correct(inside.id, { heldOn: '2015-05-05' })).status).toBe(423);
    expect((await correct(outside.id, { heldOn: '2014-12-31' })).status).toBe(423);
    expect((await correct(outside.id, { heldOn: '2015-01-01' })).status).toBe(200);
  });

  it('is held by the database too, whichever way it is written', async () => {
    const { answer } = await record();
    await openPeriod('2015-H1');
    await closePeriod('2015-H1');
    for (const statement of [
      `UPDATE network_meeting SET held_on = '2015-08-01' WHERE id = $1`,
      `UPDATE network_meeting_attendance SET women = 40 WHERE meeting_id = $1`,
      'DELETE FROM network_meeting_attendance WHERE meeting_id = $1',
    ]) {
      await expect(api.database.asSuperuser(statement, [answer.id])).rejects.toThrow(
        'the period 2015-H1 is closed',
      );
    }
    const asApi = api.database.database.inTransaction({ associationId: association.id }, () =>
      currentQuery(`INSERT INTO network_meeting (association_id, network_id, held_on, format, estimated, recorded_by)
          VALUES ('${association.id}', '${networkId}', '2015-03-01', 'remote', false, '${coordinator.personId}')`),
    );
    expect(refusalOf(await asApi.catch((error: unknown) => error))).toMatchObject({ status: 423 });
  });

  it('is waited for by the closing when it came first', async () => {
    await openPeriod('2015-H1');
    let closing: ReturnType<typeof closePeriod> | undefined;
    const [recorded, meanwhile] = await whileHeld(
      api.database,
      ['SELECT FROM network WHERE id = $1 FOR UPDATE', networkId],
      1,
      () => record(),
      async () => {
        closing = closePeriod('2015-H1');
        await Promise.race([closing, untilWaiting(api.database, 2)]);
        return api.database.asSuperuser('SELECT closed_on FROM reporting_period WHERE association_id = $1', [
          association.id,
        ]);
      },
    );
    expect(meanwhile).toEqual([{ closed_on: null }]);
    expect([recorded.status, (await closing)?.status]).toEqual([201, 201]);
  });

  it('came before the closing or not at all, however many record while it is closed', async () => {
    await openPeriod('2015-H1');
    const replies = Array.from({ length: 10 }, () => record());
    const closing = closePeriod('2015-H1');
    replies.push(...Array.from({ length: 10 }, () => record()));
    expect((await closing).status).toBe(201);
    const acknowledged: string[] = [];
    for (const { status, answer, problem } of await Promise.all(replies)) {
      if (status === 201) acknowledged.push(answer.id);
      else expect(problem.code).toBe('period-closed');
    }
    const { items } = await list({ limit: 200 });
    expect(items.map(({ id }) => id).toSorted()).toEqual(acknowledged.toSorted());
    const late = await api.database.asSuperuser(
      `SELECT FROM audit_entry WHERE association_id = $1 AND action = 'network-meeting.record' AND seq > (
         SELECT seq FROM audit_entry WHERE association_id = $1 AND action = 'reporting-period.close')`,
      [association.id],
    );
    expect(late).toEqual([]);
  });
});
