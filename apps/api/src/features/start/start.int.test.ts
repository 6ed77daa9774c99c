import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { planRoutes } from '@samsyn/contracts/plan';
import type { NextStep } from '@samsyn/contracts/start';
import { startRoutes } from '@samsyn/contracts/start';
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
      { step: 'read-plan', year: 2015 },
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
});
