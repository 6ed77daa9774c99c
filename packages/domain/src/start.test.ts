import { describe, expect, it } from '@jest/globals';
import type { Actor } from './access/actor.ts';
import type { Role } from './access/role.ts';
import { nextSteps, type StartFacts } from './start.ts';

function anActor(...roles: Role[]): Actor {
  const assignments = roles.map((role) => ({ role, municipalityCode: null }));
  return { personId: 'p', associationId: 'a', name: 'Anna', assignments };
}

const settled: StartFacts = {
  municipalities: 14,
  otherPeople: 6,
  openProposals: [],
  plan: { year: 2015, unassigned: 0, own: 0 },
};

const stepsOf = (actor: Actor, facts: Partial<StartFacts>) =>
  nextSteps(actor, { ...settled, ...facts }, 2015);

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
    const readPlan = { step: 'read-plan', year: 2014 };
    expect(stepsOf(anActor('admin'), { plan })).toEqual([{ step: 'read-in-plan' }, readPlan]);
    expect(stepsOf(anActor('coordinator'), { plan })).toEqual([readPlan]);
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
    };
    for (const role of ['coordinator', 'reporter', 'approver', 'board-member', 'course-admin'] as const) {
      expect(stepsOf(anActor(role), everythingOpen)).toEqual([]);
    }
  });
});
