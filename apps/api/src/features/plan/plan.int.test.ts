import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { personRoutes } from '@samsyn/contracts/person';
import type { PlanContent } from '@samsyn/contracts/plan-content';
import { planProposalRoutes } from '@samsyn/contracts/plan-proposal';
import { planRoutes, type Plan } from '@samsyn/contracts/plan';
import {
  aPlanContent,
  aPlanKeyActivity,
  aPlanSameAs,
  aPlanSection,
  anUnsettledPlanContent,
} from '@samsyn/fixtures/plan-content';
import { randomUUID } from 'node:crypto';
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

async function adopt(content: PlanContent, key?: string) {
  const proposalId = await aKeptProposal(api, admin, content);
  return adoptProposal(proposalId, 1, key);
}

function adoptProposal(proposalId: string, version = 1, key?: string) {
  return admin.send(planRoutes.adopt, { input: { proposalId, version } }, key === undefined ? {} : { key });
}

async function read(year = 2016): Promise<Plan> {
  const { status, answer } = await admin.send(planRoutes.read, { params: { year } });
  expect(status).toBe(200);
  return answer;
}

async function adoptedPlan(content: PlanContent = aPlanContent()): Promise<Plan> {
  expect((await adopt(content)).status).toBe(201);
  return read(content.year ?? undefined);
}

describe('adopting a proposal', () => {
  it('makes the plan of its year, with everything the proposal says', async () => {
    const coordinator = await association.signIn('coordinator');
    const content = aPlanContent();
    content.sections[1]?.keyActivities.push(
      aPlanKeyActivity({
        text: 'Svara på remisser.',
        ownGoals: [],
        goals: [],
        responsiblePersonId: coordinator.personId,
      }),
    );
    const { status, answer } = await adopt(content);
    expect(status).toBe(201);
    expect(answer).toEqual({ year: 2016 });

    const plan = await read();
    expect(plan).toMatchObject({ year: 2016, title: 'Verksamhetsplan 2016', adoptedOn: '2015-07-08' });
    expect(plan.areas).toEqual(content.areas);
    expect(plan.projects).toEqual(content.projects);
    expect(plan.goals.map(({ code, title }) => ({ code, title }))).toEqual(
      content.goals.map(({ code, title }) => ({ code, title })),
    );
    expect(plan.goals[0]?.commitments.association.map(({ text }) => text)).toEqual(['Leder nätverk.']);
    expect(plan.goals[0]?.commitments.municipalities.map(({ text }) => text)).toEqual(['Deltar i nätverk.']);
    const textOf = new Map(plan.keyActivities.map(({ id, text }) => [id, text]));
    expect(
      plan.sections.map((section) => ({
        ...section,
        keyActivities: section.keyActivities.map((id) => textOf.get(id)),
      })),
    ).toEqual(
      content.sections.map((section) => ({
        ...section,
        keyActivities: section.keyActivities.map(({ text }) => text),
      })),
    );
    expect(plan.keyActivities.map(({ goals }) => goals)).toEqual([['Ö1'], [], ['Ö2'], ['Ö1', 'Ö2']]);
    expect(plan.keyActivities.map(({ responsible }) => responsible?.personId ?? null)).toEqual([
      null,
      coordinator.personId,
      null,
      null,
    ]);
  });

  it('counts an activity that stands in several sections once, with the goals of all of them', async () => {
    const shared = (goals: string[]) => aPlanKeyActivity({ text: 'Håll kurser.', ownGoals: goals, goals });
    const content = aPlanContent({
      sections: [
        aPlanSection({ number: '1', keyActivities: [shared(['Ö2'])] }),
        aPlanSection({ number: '2', keyActivities: [aPlanKeyActivity({ text: 'Annat.' }), shared([])] }),
        aPlanSection({ number: '3', keyActivities: [shared(['Ö1'])] }),
      ],
      sameAs: [
        aPlanSameAs({ section: '3', index: 0, asSection: '2', asIndex: 1, decision: 'merge' }),
        aPlanSameAs({ section: '1', index: 0, asSection: '2', asIndex: 1, decision: 'merge' }),
        aPlanSameAs({ section: '1', index: 0, asSection: '2', asIndex: 0, decision: 'separate' }),
      ],
    });
    const plan = await adoptedPlan(content);
    const [courses, other] = plan.keyActivities;
    expect(plan.keyActivities).toHaveLength(2);
    expect(courses).toMatchObject({ text: 'Håll kurser.', goals: ['Ö1', 'Ö2'] });
    expect(plan.sections.map(({ keyActivities }) => keyActivities)).toEqual([
      [courses?.id],
      [other?.id, courses?.id],
      [courses?.id],
    ]);
    const { answer } = await admin.send(planRoutes.list, {});
    expect(answer.items[0]).toMatchObject({ goals: 2, keyActivities: 2 });
  });

  it('is refused with everything that is still missing', async () => {
    const { status, problem } = await adopt(anUnsettledPlanContent({ year: null }));
    expect(status).toBe(422);
    expect(problem.violations.map(({ field, code }) => [field, code])).toEqual([
      ['year', 'year-missing'],
      ['doubts.0', 'doubt-unanswered'],
      ['sameAs.0', 'same-as-undecided'],
    ]);
  });

  it('is refused when somebody is responsible who is no coordinator', async () => {
    const leaver = await association.signIn('coordinator');
    const content = aPlanContent();
    content.sections[1]?.keyActivities.push(aPlanKeyActivity({ responsiblePersonId: leaver.personId }));
    const proposalId = await aKeptProposal(api, admin, content);
    const { answer } = await admin.send(personRoutes.read, { params: { personId: leaver.personId } });
    const { name, email, roles, version } = answer;
    await admin.send(personRoutes.change, {
      params: { personId: leaver.personId },
      input: { name, email, roles, disabled: true },
      version,
    });
    expect((await adoptProposal(proposalId)).problem.violations).toEqual([
      { field: 'sections.1.keyActivities.1.responsiblePersonId', code: 'coordinator-unknown' },
    ]);
  });

  it('takes the version that was read', async () => {
    const proposalId = await aKeptProposal(api, admin);
    const { problem } = await adoptProposal(proposalId, 2);
    const { answer: current } = await admin.send(planProposalRoutes.read, { params: { proposalId } });
    expect(problem).toMatchObject({ status: 412, current });
  });

  it('is done once, and the plan of a year is one', async () => {
    const proposalId = await aKeptProposal(api, admin);
    expect((await adoptProposal(proposalId)).status).toBe(201);
    expect((await adoptProposal(proposalId)).problem).toMatchObject({ status: 423, code: 'proposal-closed' });
    expect((await adopt(aPlanContent())).problem.violations).toEqual([
      { field: 'year', code: 'plan-year-taken', params: { year: 2016 } },
    ]);
  });

  it('makes one plan, however many adopt at once', async () => {
    const proposals = [await aKeptProposal(api, admin), await aKeptProposal(api, admin)];
    const replies = await Promise.all([...proposals, ...proposals].map((id) => adoptProposal(id)));
    expect(replies.filter(({ status }) => status === 201)).toHaveLength(1);
    for (const { status } of replies.filter((reply) => reply.status !== 201))
      expect([422, 423]).toContain(status);
    expect((await admin.send(planRoutes.list, {})).answer.items).toHaveLength(1);
  });

  it('answers the same when it is asked again for the same intent', async () => {
    const proposalId = await aKeptProposal(api, admin);
    const first = await adoptProposal(proposalId, 1, 'adopt-once');
    const again = await adoptProposal(proposalId, 1, 'adopt-once');
    expect([first.status, again.status]).toEqual([201, 201]);
    expect(again.answer).toEqual(first.answer);
  });
});

describe('an adopted plan', () => {
  it('is never altered or added to, not even past the API', async () => {
    const plan = await adoptedPlan();
    for (const [table, statement] of [
      ['key_activity', `UPDATE key_activity SET text = 'Annat' WHERE plan_id = $1`],
      ['goal', 'DELETE FROM goal WHERE plan_id = $1'],
      ['plan', 'UPDATE plan SET title = title WHERE id = $1'],
      [
        'area',
        `INSERT INTO area (association_id, plan_id, position, title)
                SELECT association_id, id, 99, 'Nytt' FROM plan WHERE id = $1`,
      ],
    ] as const) {
      await expect(api.database.asSuperuser(statement, [plan.id])).rejects.toThrow(table);
    }
  });

  it('is listed with the newest year first', async () => {
    for (const year of [2015, 2017, 2016]) await adoptedPlan(aPlanContent({ year }));
    const { answer } = await admin.send(planRoutes.list, {});
    expect(answer.items.map(({ year }) => year)).toEqual([2017, 2016, 2015]);
  });

  it('is read by everybody in the association', async () => {
    const plan = await adoptedPlan();
    const member = await association.signIn('board-member');
    expect((await member.send(planRoutes.read, { params: { year: 2016 } })).answer).toEqual(plan);
  });
});

describe('who answers for a key activity', () => {
  const assign = (keyActivityId: string, personId: string | null, version: number) =>
    admin.send(planRoutes.assign, { params: { keyActivityId }, input: { personId }, version });

  it('is chosen among the coordinators, and can be nobody again', async () => {
    const coordinator = await association.signIn('coordinator');
    await association.signIn('board-member');
    const { answer: choices } = await admin.send(planRoutes.listCoordinators, {});
    expect(choices.items.map(({ personId }) => personId)).toEqual([coordinator.personId]);

    const [activity] = (await adoptedPlan()).keyActivities;
    const chosen = await assign(activity?.id ?? '', coordinator.personId, 1);
    expect(chosen.answer).toEqual({ ...activity, responsible: choices.items[0], version: 2 });
    expect(chosen.headers['etag']).toBe('"2"');
    const nobody = await assign(activity?.id ?? '', null, 2);
    expect(nobody.answer).toEqual({ ...activity, version: 3 });
  });

  it('is nobody who is not a coordinator here', async () => {
    const [activity] = (await adoptedPlan()).keyActivities;
    const elsewhere = await (await api.anAssociation('Ett annat')).signIn('coordinator');
    for (const personId of [admin.personId, elsewhere.personId, randomUUID()]) {
      const { status, problem } = await assign(activity?.id ?? '', personId, 1);
      expect(status).toBe(422);
      expect(problem.violations).toEqual([{ field: 'personId', code: 'coordinator-unknown' }]);
    }
  });

  it('is decided by one of those who decide at the same time', async () => {
    const coordinator = await association.signIn('coordinator');
    const [activity] = (await adoptedPlan()).keyActivities;
    const replies = await Promise.all(
      Array.from({ length: 20 }, () => assign(activity?.id ?? '', coordinator.personId, 1)),
    );
    expect(replies.filter(({ status }) => status === 200)).toHaveLength(1);
    for (const { status, problem } of replies.filter((reply) => reply.status !== 200)) {
      expect(status).toBe(412);
      expect(problem.current).toMatchObject({ version: 2, responsible: { personId: coordinator.personId } });
    }
  });
});
