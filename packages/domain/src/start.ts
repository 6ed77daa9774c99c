import type { Actor } from './access/actor.ts';
import { holdsRole, may } from './access/may.ts';

/** What the association's records say that bears on what somebody has to do next. */
export interface StartFacts {
  readonly municipalities: number;
  /** People other than the one asking. */
  readonly otherPeople: number;
  readonly openProposals: readonly {
    readonly id: string;
    readonly fileName: string;
    readonly openQuestions: number;
  }[];
  /** The adopted plan for the current year, or else the newest one. */
  readonly plan: {
    readonly year: number;
    readonly unassigned: number;
    /** Key activities for which the asking person answers. */
    readonly own: number;
  } | null;
}

/** One thing that waits for the person; the page finds its words and its link by `step`. */
export type NextStep =
  | { readonly step: 'add-municipalities' }
  | { readonly step: 'add-people' }
  | { readonly step: 'read-in-plan' }
  | {
      readonly step: 'answer-questions';
      readonly proposalId: string;
      readonly fileName: string;
      readonly count: number;
    }
  | { readonly step: 'adopt-proposal'; readonly proposalId: string; readonly fileName: string }
  | { readonly step: 'assign-coordinators'; readonly year: number; readonly count: number }
  | { readonly step: 'see-own-activities'; readonly year: number; readonly count: number }
  | { readonly step: 'read-plan'; readonly year: number };

/** The person's next steps in the given year, the most pressing first. */
export function nextSteps(actor: Actor, facts: StartFacts, year: number): NextStep[] {
  const steps: NextStep[] = [];
  if (may(actor, 'municipality:add') && facts.municipalities === 0)
    steps.push({ step: 'add-municipalities' });
  if (may(actor, 'person:add') && facts.otherPeople === 0) steps.push({ step: 'add-people' });
  if (may(actor, 'plan-proposal:change')) {
    for (const { id, fileName, openQuestions } of facts.openProposals) {
      steps.push(
        openQuestions > 0
          ? { step: 'answer-questions', proposalId: id, fileName, count: openQuestions }
          : { step: 'adopt-proposal', proposalId: id, fileName },
      );
    }
    const isBehind = facts.plan === null || facts.plan.year < year;
    if (isBehind && facts.openProposals.length === 0) steps.push({ step: 'read-in-plan' });
  }
  if (facts.plan === null) return steps;
  const { year: planYear, unassigned, own } = facts.plan;
  if (may(actor, 'plan:assign') && unassigned > 0)
    steps.push({ step: 'assign-coordinators', year: planYear, count: unassigned });
  if (holdsRole(actor, 'coordinator') && own > 0)
    steps.push({ step: 'see-own-activities', year: planYear, count: own });
  if (may(actor, 'plan:read')) steps.push({ step: 'read-plan', year: planYear });
  return steps;
}
