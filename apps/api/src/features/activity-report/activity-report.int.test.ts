import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { activityReportRoutes, type ActivityReport } from '@samsyn/contracts/activity-report';
import { planRoutes, type KeyActivity } from '@samsyn/contracts/plan';
import { reportingPeriodRoutes } from '@samsyn/contracts/reporting-period';
import { aPlanContent, aPlanKeyActivity, aPlanSameAs, aPlanSection } from '@samsyn/fixtures/plan-content';
import { randomUUID } from 'node:crypto';
import { aKeptProposal } from '../../testing/a-kept-proposal.ts';
import {
  aRunningApi,
  type AssociationScene,
  type Colleague,
  type RunningApi,
} from '../../testing/a-running-api.ts';

const period = '2015-H1';

let api: RunningApi;
let association: AssociationScene;
let admin: Colleague;
let coordinator: Colleague;
let activities: readonly KeyActivity[];

beforeAll(async () => {
  api = await aRunningApi();
});
afterAll(() => api.close());
beforeEach(async () => {
  association = await api.anAssociation();
  admin = await association.signIn('admin');
  coordinator = await association.signIn('coordinator');
  activities = await adoptedActivities(2015);
  await admin.send(reportingPeriodRoutes.open, { input: { code: period, dueOn: '2015-08-15' } });
});

/** A plan with three activities: the first stands in two sections, the last serves no goal. The coordinator answers for all but that. */
async function adoptedActivities(year: number): Promise<readonly KeyActivity[]> {
  const own = { responsiblePersonId: coordinator.personId };
  const twice = aPlanKeyActivity({ text: 'Håll kurser.', ...own });
  const proposalId = await aKeptProposal(
    api,
    admin,
    aPlanContent({
      year,
      sections: [
        aPlanSection({
          number: '1',
          keyActivities: [twice, aPlanKeyActivity({ text: 'Ordna mässa.', ...own })],
        }),
        aPlanSection({
          number: '2',
          keyActivities: [
            { ...twice, ownGoals: ['Ö2'], goals: ['Ö2'] },
            aPlanKeyActivity({ text: 'Svara på remisser.', ownGoals: [], goals: [] }),
          ],
        }),
      ],
      sameAs: [aPlanSameAs({ section: '2', index: 0, asSection: '1', asIndex: 0, decision: 'merge' })],
    }),
  );
  await admin.send(planRoutes.adopt, { input: { proposalId, version: 1 } });
  const { answer } = await admin.send(planRoutes.read, { params: { year } });
  expect(answer.keyActivities.map(({ text }) => text)).toEqual([
    'Håll kurser.',
    'Ordna mässa.',
    'Svara på remisser.',
  ]);
  return answer.keyActivities;
}

const of = (index: number) => ({ period, keyActivityId: activities[index]?.id ?? '' });

const told = {
  status: 'in-progress' as const,
  text: 'En av två kurser är hållen.',
  effect: { level: 2 as const, text: 'Tre kommuner delar nu på en vikarie.' },
};

function keep(version: number, changes: object = {}, asking = coordinator, params = of(0)) {
  return asking.send(activityReportRoutes.keep, { params, input: { ...told, ...changes }, version });
}

async function read(params = of(0)): Promise<ActivityReport> {
  const { status, answer } = await coordinator.send(activityReportRoutes.read, { params });
  expect(status).toBe(200);
  return answer;
}

async function list(query: Record<string, unknown> = {}) {
  const { answer } = await coordinator.send(activityReportRoutes.list, { params: { period }, query });
  return answer;
}

describe('the activities of a period', () => {
  it("are those of its year's plan, each once, with its sections and goals", async () => {
    const { items, next } = await list();
    expect(next).toBeNull();
    expect(items.map(({ text, sections, goals }) => ({ text, sections, goals }))).toEqual([
      { text: 'Håll kurser.', sections: ['1', '2'], goals: ['Ö1', 'Ö2'] },
      { text: 'Ordna mässa.', sections: ['1'], goals: ['Ö1'] },
      { text: 'Svara på remisser.', sections: ['2'], goals: [] },
    ]);
    expect(items[0]).toMatchObject({
      period,
      responsible: { personId: coordinator.personId },
      reported: null,
      locked: false,
      version: 0,
    });
    expect(items[2]?.responsible).toBeNull();
    expect(items[0]).toEqual(await read());
  });

  it('come page by page', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const { items, next }: Awaited<ReturnType<typeof list>> = await list({
        limit: 2,
        ...(after && { after }),
      });
      expect(items.length).toBeLessThanOrEqual(2);
      seen.push(...items.map(({ keyActivityId }) => keyActivityId));
      after = next;
    } while (after !== null);
    expect(seen).toEqual(activities.map(({ id }) => id));
  });

  it('can be narrowed to those that somebody answers for', async () => {
    const { items } = await list({ responsible: coordinator.personId });
    expect(items.map(({ keyActivityId }) => keyActivityId)).toEqual([activities[0]?.id, activities[1]?.id]);
    expect((await list({ responsible: admin.personId })).items).toEqual([]);
  });

  it('are none while the year has no plan, and not found where there is no such period', async () => {
    await admin.send(reportingPeriodRoutes.open, { input: { code: '2014', dueOn: '2015-08-15' } });
    const ask = (code: string) =>
      coordinator.send(activityReportRoutes.list, { params: { period: code }, query: {} });
    expect((await ask('2014')).answer).toEqual({ items: [], next: null });
    expect((await ask('2013')).status).toBe(404);
  });

  it("are not those of another year's plan", async () => {
    const [other] = await adoptedActivities(2016);
    const params = { period, keyActivityId: other?.id ?? '' };
    for (const { status } of [
      await coordinator.send(activityReportRoutes.read, { params }),
      await keep(0, {}, coordinator, params),
      await keep(0, {}, coordinator, { period, keyActivityId: randomUUID() }),
    ]) {
      expect(status).toBe(404);
    }
  });
});

describe('telling how an activity stands', () => {
  it('keeps status, text and effect, and who told it when', async () => {
    const { status, answer, headers } = await keep(0);
    expect(status).toBe(200);
    expect(headers['etag']).toBe('"1"');
    expect(answer).toMatchObject({ reported: { ...told, on: '2015-07-08' }, version: 1 });
    api.clock.set(new Date('2015-07-10T07:00:00Z'));
    const again = await keep(1, { status: 'done', effect: null });
    expect(again.answer).toMatchObject({
      reported: { status: 'done', effect: null, on: '2015-07-10' },
      version: 2,
    });
    expect(await read()).toEqual(again.answer);
    expect((await list()).items[0]).toEqual(again.answer);
    api.clock.set(new Date('2015-07-08T07:00:00Z'));
  });

  it('is for the coordinator who answers for it', async () => {
    const another = await association.signIn('coordinator', 'admin');
    expect((await keep(0, {}, another)).problem).toMatchObject({ status: 403, code: 'forbidden' });
    expect((await keep(0, {}, coordinator, of(2))).status).toBe(403);
    expect((await keep(0, {}, admin)).status).toBe(403);
    const { answer } = await admin.send(planRoutes.assign, {
      params: { keyActivityId: of(0).keyActivityId },
      input: { personId: another.personId },
      version: 1,
    });
    expect(answer.responsible?.personId).toBe(another.personId);
    expect((await keep(0)).status).toBe(403);
    expect((await keep(0, {}, another)).status).toBe(200);
  });

  it('needs words for what has begun and for an effect that was seen', async () => {
    const { problem } = await keep(0, { text: ' ', effect: { level: 1, text: '' } });
    expect(problem).toMatchObject({
      status: 422,
      violations: [
        { field: 'text', code: 'progress-text-missing' },
        { field: 'effect.text', code: 'effect-text-missing' },
      ],
    });
    expect((await keep(0, { status: 'not-started', text: '', effect: null })).status).toBe(200);
  });

  it.each([0, 1])('is done by one of fifty who start from version %i', async (version) => {
    if (version > 0) await keep(0);
    const replies = await Promise.all(
      Array.from({ length: 50 }, (_, index) => keep(version, { text: `Text ${index}` })),
    );
    expect(replies.filter(({ status }) => status === 200)).toHaveLength(1);
    const current = await read();
    const refused = replies.filter(({ status }) => status === 412);
    expect(refused).toHaveLength(49);
    for (const { problem } of refused) expect(problem.current).toEqual(current);
    expect(current.version).toBe(version + 1);
  });

  it('leaves an entry in the audit, without the texts', async () => {
    await keep(0);
    await keep(1, { status: 'done' });
    const entries = await api.database.asSuperuser<{ changes: unknown }>(
      `SELECT changes FROM audit_entry WHERE association_id = $1 AND action = 'activity-report.keep' ORDER BY seq`,
      [association.id],
    );
    expect(entries.map(({ changes }) => changes)).toEqual([
      { status: { to: 'in-progress' }, effect: { to: 2 }, text: {} },
      { status: { from: 'in-progress', to: 'done' } },
    ]);
  });
});

describe('a closed period', () => {
  it('takes no report, through the API or past it', async () => {
    await keep(0);
    await admin.send(reportingPeriodRoutes.close, { params: { period }, input: { version: 1 } });
    const { problem } = await keep(1);
    expect(problem).toMatchObject({ status: 423, code: 'period-closed' });
    expect(await read()).toMatchObject({ locked: true, version: 1 });
    await expect(
      api.database.asSuperuser(`UPDATE activity_report SET text = 'Annat' WHERE association_id = $1`, [
        association.id,
      ]),
    ).rejects.toThrow('is closed');
  });
});
