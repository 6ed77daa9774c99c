import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { PlanContent } from '@samsyn/contracts/plan-content';
import { planRoutes } from '@samsyn/contracts/plan';
import { planProposalRoutes } from '@samsyn/contracts/plan-proposal';
import { aPlanContent, anUnsettledPlanContent } from '@samsyn/fixtures/plan-content';
import { hostilePlanContent, hostilePlanText } from '@samsyn/fixtures/plan-document/hostile-plan';
import { aKeptProposal } from '../../testing/a-kept-proposal.ts';
import { aRunningApi, type Colleague, type RunningApi } from '../../testing/a-running-api.ts';
import { whileHeld } from '../../testing/while-held.ts';

let api: RunningApi;
let admin: Colleague;

beforeAll(async () => {
  api = await aRunningApi();
});
afterAll(() => api.close());
beforeEach(async () => {
  api.clock.set(new Date('2015-07-08T07:00:00Z'));
  admin = await (await api.anAssociation()).signIn('admin');
});

function upload(bytes: Uint8Array, fileName = 'verksamhetsplan 2026.txt', key?: string) {
  return admin.send(
    planProposalRoutes.upload,
    { query: { fileName }, input: bytes },
    key === undefined ? {} : { key },
  );
}

function keep(proposalId: string, content: PlanContent, version = 1) {
  return admin.send(planProposalRoutes.change, { params: { proposalId }, input: content, version });
}

const read = async (proposalId: string) =>
  (await admin.send(planProposalRoutes.read, { params: { proposalId } })).answer;
const list = async (query: { limit?: number; after?: string } = {}) =>
  (await admin.send(planProposalRoutes.list, { query })).answer;
const discard = (proposalId: string, version = 1) =>
  admin.send(planProposalRoutes.discard, { params: { proposalId }, version });

async function adopted(): Promise<string> {
  const proposalId = await aKeptProposal(api, admin);
  await admin.send(planRoutes.adopt, { input: { proposalId, version: 1 } });
  return proposalId;
}

describe('uploading a document', () => {
  it('makes an open proposal of it, with its text beside', async () => {
    const { status, answer, headers } = await upload(hostilePlanText());
    expect(status).toBe(201);
    expect(headers['etag']).toBe('"1"');
    expect(answer).toMatchObject({
      fileName: 'verksamhetsplan 2026.txt',
      status: 'open',
      uploadedAt: '2015-07-08T07:00:00.000Z',
      version: 1,
    });
    const { title, year, goals } = hostilePlanContent;
    expect(answer.content).toMatchObject({ title, year, goals });
    const { answer: source } = await admin.send(planProposalRoutes.readSource, {
      params: { proposalId: answer.id },
    });
    expect(source.fileName).toBe('verksamhetsplan 2026.txt');
    expect(source.pages[0]).toMatchObject({ page: 1 });
  });

  it('keeps a document with a character that no text can hold, without it', async () => {
    const text = new TextDecoder().decode(hostilePlanText()).replace('rektorer', 'rek\0torer');
    const { status, answer } = await upload(new TextEncoder().encode(text));
    expect(status).toBe(201);
    expect(JSON.stringify(answer.content)).toContain('rektorer');
  });

  it('makes one proposal of one intent, however often it arrives', async () => {
    const first = await upload(hostilePlanText(), 'plan.txt', 'one-intent');
    const again = await upload(hostilePlanText(), 'plan.txt', 'one-intent');
    expect(again.answer).toEqual(first.answer);
    expect((await list()).items).toHaveLength(1);
  });

  it.each([
    ['document-empty', 'plan.txt', new Uint8Array()],
    ['document-unknown-format', 'plan.xlsx', new Uint8Array([1, 2, 3])],
    ['document-holds-no-plan', 'brev.txt', new TextEncoder().encode('Hej!\n')],
  ])('keeps nothing of a document that cannot be read: %s', async (code, fileName, bytes) => {
    const { status, problem } = await upload(bytes, fileName);
    expect(status).toBe(422);
    expect(problem.violations).toEqual([{ field: 'file', code }]);
    expect((await list()).items).toEqual([]);
  });
});

describe('the list of proposals', () => {
  it('counts what is in each and what is open, the latest first, page by page', async () => {
    const kept: string[] = [];
    for (const [minute, content] of [aPlanContent(), anUnsettledPlanContent(), aPlanContent()].entries()) {
      api.clock.set(new Date(Date.UTC(2015, 6, 8, 7, minute)));
      kept.unshift(await aKeptProposal(api, admin, content));
    }
    const first = await list({ limit: 2 });
    const second = await list({ limit: 2, after: first.next ?? '' });
    expect([...first.items, ...second.items].map(({ id }) => id)).toEqual(kept);
    expect(second.next).toBeNull();
    expect(first.items.map(({ openQuestions }) => openQuestions)).toEqual([0, 2]);
    expect(first.items[1]).toMatchObject({
      title: 'Verksamhetsplan 2016',
      year: 2016,
      keyActivities: 3,
      status: 'open',
      uploadedAt: '2015-07-08T07:01:00.000Z',
    });
  });

  it('tells which have been adopted and discarded', async () => {
    const adoptedId = await adopted();
    const discardedId = await aKeptProposal(api, admin);
    expect((await discard(discardedId)).status).toBe(204);
    const statuses = Object.fromEntries((await list()).items.map(({ id, status }) => [id, status]));
    expect(statuses).toEqual({ [adoptedId]: 'adopted', [discardedId]: 'discarded' });
  });
});

describe('changing a proposal', () => {
  it('keeps the whole content, also unfinished', async () => {
    const proposalId = await aKeptProposal(api, admin, anUnsettledPlanContent());
    const content = anUnsettledPlanContent({
      title: 'Plan',
      year: null,
      goals: [],
      sections: [],
      sameAs: [],
    });
    const { status, answer } = await keep(proposalId, content);
    expect(status).toBe(200);
    expect(answer).toMatchObject({ content, version: 2 });
    expect(await read(proposalId)).toEqual(answer);
    expect((await list()).items[0]).toMatchObject({
      title: 'Plan',
      year: null,
      keyActivities: 0,
      openQuestions: 1,
    });
  });

  it('keeps nothing that contradicts itself', async () => {
    const proposalId = await aKeptProposal(api, admin);
    const content = aPlanContent();
    content.goals.push(...content.goals);
    const { status, problem } = await keep(proposalId, content);
    expect(status).toBe(422);
    expect(problem.violations.map(({ field, code }) => [field, code])).toEqual([
      ['goals.2.code', 'goal-code-repeated'],
      ['goals.3.code', 'goal-code-repeated'],
    ]);
    expect((await read(proposalId)).version).toBe(1);
  });

  it('lets one of fifty through that start from the same version', async () => {
    const proposalId = await aKeptProposal(api, admin);
    const replies = await Promise.all(
      Array.from({ length: 50 }, (_, index) => keep(proposalId, aPlanContent({ title: `Plan ${index}` }))),
    );
    expect(replies.filter(({ status }) => status === 200)).toHaveLength(1);
    const current = await read(proposalId);
    expect(current.version).toBe(2);
    const refused = replies.filter(({ status }) => status === 412);
    expect(refused).toHaveLength(49);
    for (const { problem } of refused) expect(problem.current).toEqual(current);
  });

  it('is over once the proposal is adopted or discarded', async () => {
    const discardedId = await aKeptProposal(api, admin);
    await discard(discardedId);
    for (const proposalId of [await adopted(), discardedId]) {
      const { version } = await read(proposalId);
      for (const { status, problem } of [
        await keep(proposalId, aPlanContent(), version),
        await discard(proposalId, version),
      ]) {
        expect(status).toBe(423);
        expect(problem.code).toBe('proposal-closed');
      }
    }
  });

  it('comes too late when an adoption began before it', async () => {
    const proposalId = await aKeptProposal(api, admin);
    const [changed, adopted] = await whileHeld(
      api.database,
      ['SELECT FROM plan_proposal WHERE id = $1 FOR SHARE', proposalId],
      1,
      () => keep(proposalId, aPlanContent({ title: 'Ändrad' })),
      () => admin.send(planRoutes.adopt, { input: { proposalId, version: 1 } }),
    );
    expect(adopted.status).toBe(201);
    expect(changed.problem).toMatchObject({ status: 423, code: 'proposal-closed' });
    expect((await admin.send(planRoutes.read, { params: { year: 2016 } })).answer.title).toBe(
      'Verksamhetsplan 2016',
    );
  });
});

describe('discarding a proposal', () => {
  it('asks for the version that was read', async () => {
    const proposalId = await aKeptProposal(api, admin);
    const { status, problem } = await discard(proposalId, 3);
    expect(status).toBe(412);
    expect(problem.current).toEqual(await read(proposalId));
  });
});
