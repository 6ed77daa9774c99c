import type { PlanKeyActivity, PlanSection } from '@samsyn/contracts/plan-content';
import type { DemoGoalCode } from './goals.ts';

/** A key activity as the demo writes it: its text, then the goal codes that stand at the activity itself. */
export type WrittenActivity = readonly [text: string, ...ownGoals: DemoGoalCode[]];

interface PlacedActivity {
  readonly text: string;
  readonly ownGoals: readonly DemoGoalCode[];
  readonly page: number;
}

interface WrittenSection {
  readonly number: string;
  readonly title: string;
  readonly parent: string | null;
  readonly page: number;
  /** Codes at the heading of the list, which hold for every activity in it. */
  readonly headingGoals?: readonly DemoGoalCode[];
  readonly expectedResults?: readonly string[];
  readonly keyActivities?: readonly PlacedActivity[];
}

export function onPage(page: number, activities: readonly WrittenActivity[]): PlacedActivity[] {
  return activities.map(([text, ...ownGoals]) => ({ text, ownGoals, page }));
}

export function section({
  headingGoals = [],
  expectedResults = [],
  keyActivities = [],
  ...heading
}: WrittenSection): PlanSection {
  return {
    ...heading,
    headingGoals: [...headingGoals],
    expectedResults: [...expectedResults],
    keyActivities: keyActivities.map(({ text, ownGoals, page }): PlanKeyActivity => ({
      text,
      ownGoals: [...ownGoals],
      goals: [...new Set([...ownGoals, ...headingGoals])],
      page,
    })),
  };
}
