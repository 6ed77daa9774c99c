import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { planRoutes } from '@samsyn/contracts/plan';
import { reportingPeriodRoutes } from '@samsyn/contracts/reporting-period';
import { getPlainDate } from '@samsyn/domain/time/plain-date';
import { aPlanContent } from '@samsyn/fixtures/plan-content';
import { aKeptProposal } from '../../testing/a-kept-proposal.ts';
import { aRunningApi, type Colleague, type RunningApi } from '../../testing/a-running-api.ts';
import { ReportingPeriodReader } from './reporting-period.reader.ts';

let api: RunningApi;
let admin: Colleague;

beforeAll(async () => {
  api = await aRunningApi();
});
afterAll(() => api.close());
beforeEach(async () => {
  admin = await (await api.anAssociation()).signIn('admin');
});

const open = (code: string, dueOn = '2016-01-31') =>
  admin.send(reportingPeriodRoutes.open, { input: { code, dueOn } });
const close = (period: string, version = 1) =>
  admin.send(reportingPeriodRoutes.close, { params: { period }, input: { version } });
const reopen = (period: string, version = 2, reason = 'Kiruna hade fel siffror') =>
  admin.send(reportingPeriodRoutes.reopen, { params: { period }, input: { version, reason } });

const holding = (hold: (reader: ReportingPeriodReader) => Promise<unknown>) =>
  api.database.database.inTransaction({ associationId: admin.associationId }, () =>
    hold(api.app.get(ReportingPeriodReader, { strict: false })),
  );
const holdDays = (...days: string[]) =>
  holding((reader) => reader.holdOpenForDay(admin.associationId, ...days.map(getPlainDate)));
const holdPeriod = (code: string) => holding((reader) => reader.holdOpen(admin.associationId, code));

describe('a reporting period', () => {
  it('is opened with the days its code stands for, and listed with the latest first', async () => {
    const { status, answer } = await open('2015-H1', '2015-08-15');
    expect(status).toBe(201);
    expect(answer).toEqual({
      code: '2015-H1',
      startsOn: '2015-01-01',
      endsOn: '2015-06-30',
      dueOn: '2015-08-15',
      hasPlan: false,
      closed: null,
      version: 1,
    });
    for (const code of ['2014-H2', '2015-H2', '2015']) await open(code);
    const { answer: list } = await admin.send(reportingPeriodRoutes.list, {});
    expect(list.items.map(({ code }) => code)).toEqual(['2015', '2015-H2', '2015-H1', '2014-H2']);
  });

  it('says whether its year has a plan to report on', async () => {
    const proposalId = await aKeptProposal(api, admin, aPlanContent({ year: 2015 }));
    await admin.send(planRoutes.adopt, { input: { proposalId, version: 1 } });
    for (const code of ['2014-H2', '2015-H1', '2015']) await open(code);
    const { answer: list } = await admin.send(reportingPeriodRoutes.list, {});
    expect(list.items.map(({ code, hasPlan }) => [code, hasPlan])).toEqual([
      ['2015', true],
      ['2015-H1', true],
      ['2014-H2', false],
    ]);
  });

  it('is opened once, however many open it', async () => {
    const replies = await Promise.all(Array.from({ length: 6 }, () => open('2014')));
    expect(replies.filter(({ status }) => status === 201)).toHaveLength(1);
    for (const { problem } of replies.filter(({ status }) => status !== 201)) {
      expect(problem.violations).toEqual([
        { field: 'code', code: 'period-taken', params: { period: '2014' } },
      ]);
    }
  });

  it('stands for days that a calendar knows', async () => {
    expect((await open('0000')).status).toBe(422);
    expect((await open('2015-H1', '2015-06-30')).problem.violations).toEqual([
      { field: 'dueOn', code: 'due-before-end' },
    ]);
  });

  it('is closed when it is over, by one of those who close it', async () => {
    await open('2015');
    expect((await close('2015')).problem.violations).toEqual([
      { field: '', code: 'period-not-over', params: { on: '2015-12-31' } },
    ]);
    await open('2015-H1');
    const replies = await Promise.all(Array.from({ length: 5 }, () => close('2015-H1')));
    expect(replies.filter(({ status }) => status === 201)).toHaveLength(1);
    expect(replies.filter(({ status }) => status === 412)).toHaveLength(4);
    const { answer } = await admin.send(reportingPeriodRoutes.read, { params: { period: '2015-H1' } });
    expect(answer).toMatchObject({ closed: { on: '2015-07-08' }, version: 2 });
    expect((await close('2015-H1', 2)).status).toBe(423);
  });

  it('is opened again for a reason, which the log keeps', async () => {
    await open('2015-H1');
    expect((await reopen('2015-H1', 1)).status).toBe(409);
    await close('2015-H1');
    expect((await reopen('2015-H1', 2, ' ')).problem.violations).toEqual([
      { field: 'reason', code: 'required' },
    ]);
    expect((await reopen('2015-H1')).answer).toMatchObject({ closed: null, version: 3 });
    const log = await api.database.asSuperuser<{ action: string; changes: unknown }>(
      `SELECT action, changes FROM audit_entry WHERE association_id = $1 AND subject_id = '2015-H1' ORDER BY seq`,
      [admin.associationId],
    );
    expect(log.map(({ action }) => action)).toEqual([
      'reporting-period.open',
      'reporting-period.close',
      'reporting-period.reopen',
    ]);
    expect(log[2]?.changes).toEqual({
      closed: { from: true, to: false },
      reason: { to: 'Kiruna hade fel siffror' },
    });
  });
});

describe('what belongs to a period', () => {
  it('is written while the period is open, and where there is none', async () => {
    await open('2015-H1');
    await holdDays('2015-03-01', '2012-05-05');
    expect(await holdPeriod('2015-H1')).toMatchObject({ code: '2015-H1', closed: null });
    await expect(holdPeriod('2012')).rejects.toMatchObject({ status: 404 });
  });

  it('is not written once the half-year or the year of its day is closed, and is told why', async () => {
    await open('2014-H1');
    await close('2014-H1');
    await open('2013');
    await close('2013');
    await open('2013-H1');
    const { answer } = await admin.send(reportingPeriodRoutes.read, { params: { period: '2014-H1' } });
    const params = { on: '2015-07-08', by: answer.closed?.by };
    const locked = { status: 423, code: 'period-closed' };
    await expect(holdDays('2014-06-30')).rejects.toMatchObject({
      ...locked,
      circumstances: { params: { ...params, period: 'januari–juni 2014' } },
    });
    await expect(holdDays('2015-01-01', '2014-01-01')).rejects.toMatchObject(locked);
    await expect(holdPeriod('2014-H1')).rejects.toMatchObject(locked);
    const lockedByYear = { ...locked, circumstances: { params: { ...params, period: '2013' } } };
    await expect(holdDays('2013-11-11')).rejects.toMatchObject(lockedByYear);
    await expect(holdPeriod('2013-H1')).rejects.toMatchObject(lockedByYear);
    await holdDays('2014-07-01');
  });

  it('tells in words what is closed, since when and who can open it', async () => {
    await open('2014-H1');
    const { answer } = await close('2014-H1');
    const { problem } = await close('2014-H1', 2);
    expect(problem.detail).toBe(
      `Perioden januari–juni 2014 stängdes 8 juli 2015 av ${answer.closed?.by}, så inget i den kan ändras. ` +
        'Förbundets administratör kan öppna den igen.',
    );
    expect(problem.title).not.toContain('{{');
  });

  it('is of no concern to another association', async () => {
    await open('2014');
    await close('2014');
    admin = await (await api.anAssociation('Grannförbundet')).signIn('admin');
    await holdDays('2014-03-01');
    expect((await open('2014')).status).toBe(201);
  });
});
