import type { Goal, KeyActivity, Plan, Section } from '@samsyn/contracts/plan';

/** Which key activities are shown; nothing chosen shows them all. */
export interface PlanFilter {
  readonly goal?: string | undefined;
  /** A section with all that lies below it. */
  readonly section?: string | undefined;
  /** A person's id, or `nobody`. */
  readonly responsible?: string | undefined;
}

/** What a filter calls the activities that serve no goal. */
export const withoutGoal = 'utan';
export const nobody = 'ingen';

/** A key activity where it is printed. */
export interface PlacedActivity {
  readonly activity: KeyActivity;
  readonly section: Section;
  /** Its number in the section's list, counted from 1. */
  readonly number: number;
  /** The other sections that print the same activity. */
  readonly alsoIn: readonly Section[];
}

export interface SectionGroup {
  readonly section: Section;
  readonly activities: readonly PlacedActivity[];
}

export interface GoalGroup {
  /** Null for what serves no goal. */
  readonly goal: Goal | null;
  /** Each activity once, however many of the sections print it. */
  readonly count: number;
  readonly sections: readonly SectionGroup[];
}

/** The sections in the plan's order, each with those of its activities that the filter lets through. */
export function sectionGroups(plan: Plan, filter: PlanFilter): SectionGroup[] {
  const activities = new Map(plan.keyActivities.map((activity) => [activity.id, activity]));
  const below = filter.section === undefined ? undefined : sectionsBelow(plan, filter.section);
  return plan.sections
    .filter((section) => below === undefined || below.has(section.number))
    .map((section) => ({
      section,
      activities: section.keyActivities.flatMap((id, index): PlacedActivity[] => {
        const activity = activities.get(id);
        if (!activity || !isShown(activity, filter)) return [];
        const alsoIn = plan.sections.filter((other) => other !== section && other.keyActivities.includes(id));
        return [{ activity, section, number: index + 1, alsoIn }];
      }),
    }));
}

/** The goals in the plan's order, then what serves none, each with its activities under the section that prints them first. */
export function goalGroups(plan: Plan, filter: PlanFilter): GoalGroup[] {
  const sections = printedOnce(sectionGroups(plan, filter));
  const groups = [...plan.goals, null].map((goal): GoalGroup => {
    const serving = sections
      .map(({ section, activities }) => ({
        section,
        activities: activities.filter(({ activity }) =>
          goal ? activity.goals.includes(goal.code) : activity.goals.length === 0,
        ),
      }))
      .filter(({ activities }) => activities.length > 0);
    return { goal, sections: serving, count: countOnce(serving) };
  });
  return groups.filter(({ goal, count }) => {
    if (filter.goal !== undefined) return (goal?.code ?? withoutGoal) === filter.goal;
    return count > 0 || (goal !== null && !isFiltered(filter));
  });
}

/** How many activities the groups hold, each counted once. */
export function countOnce(groups: readonly SectionGroup[]): number {
  return new Set(groups.flatMap(({ activities }) => activities.map(({ activity }) => activity.id))).size;
}

export function isFiltered(filter: PlanFilter): boolean {
  return filter.goal !== undefined || filter.section !== undefined || filter.responsible !== undefined;
}

/** How deep the section lies: 0 for a chapter. */
export function depthOf(plan: Pick<Plan, 'sections'>, section: Section): number {
  const parents = new Map(plan.sections.map(({ number, parent }) => [number, parent]));
  let depth = 0;
  for (let parent = section.parent; parent && depth < 6; parent = parents.get(parent) ?? null) depth += 1;
  return depth;
}

/** Those who answer for some activity of the plan. */
export function responsiblePeople(plan: Plan): { readonly personId: string; readonly name: string }[] {
  const people = plan.keyActivities.flatMap(({ responsible }) => responsible ?? []);
  return [...new Map(people.map((person) => [person.personId, person])).values()];
}

/** Where an activity can be linked to: its place in the plan never changes. */
export function anchorOf({ section, number }: Pick<PlacedActivity, 'section' | 'number'>): string {
  return `avsnitt-${section.number}-${number}`;
}

/** Where a goal can be linked to; without a code, what serves none. */
export function goalAnchor(code = withoutGoal): string {
  return `mal-${code}`;
}

function isShown({ goals, responsible }: KeyActivity, filter: PlanFilter): boolean {
  if (filter.goal === withoutGoal && goals.length > 0) return false;
  if (filter.goal !== undefined && filter.goal !== withoutGoal && !goals.includes(filter.goal)) return false;
  if (filter.responsible === undefined) return true;
  return filter.responsible === nobody ? responsible === null : responsible?.personId === filter.responsible;
}

function printedOnce(groups: readonly SectionGroup[]): SectionGroup[] {
  const printed = new Set<string>();
  return groups.map(({ section, activities }) => ({
    section,
    activities: activities.filter(({ activity }) => {
      const isFirst = !printed.has(activity.id);
      printed.add(activity.id);
      return isFirst;
    }),
  }));
}

function sectionsBelow(plan: Plan, number: string): ReadonlySet<string> {
  const below = new Set([number]);
  let grown = 0;
  while (grown !== below.size) {
    grown = below.size;
    for (const section of plan.sections)
      if (section.parent && below.has(section.parent)) below.add(section.number);
  }
  return below;
}
