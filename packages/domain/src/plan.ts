import type { Violation } from './violation.ts';

/** The parts of a plan's content that decide which key activities the adopted plan holds. */
export interface PlanToAdopt {
  readonly goals: readonly { readonly code: string }[];
  readonly sections: readonly {
    readonly number: string;
    readonly keyActivities: readonly PrintedActivity[];
  }[];
  readonly sameAs: readonly ComparedPlaces[];
}

interface PrintedActivity {
  readonly text: string;
  readonly goals: readonly string[];
  readonly responsiblePersonId?: string | undefined;
}

export interface ComparedPlaces {
  readonly section: string;
  readonly index: number;
  readonly asSection: string;
  readonly asIndex: number;
  readonly decision?: 'merge' | 'separate' | undefined;
}

/** Where a plan prints a key activity: the section's number and the place in its list, counted from 0. */
export interface ActivityPlace {
  readonly section: string;
  readonly index: number;
}

/** A key activity that is reported and counted once, however often the plan prints it. */
export interface AdoptedActivity {
  /** As it is printed first. */
  readonly text: string;
  /** The goal codes at any of its places, in the plan's order of goals. */
  readonly goals: readonly string[];
  /** Everyone named as responsible at any of its places. */
  readonly responsiblePersonIds: readonly string[];
  /** In reading order. */
  readonly places: readonly ActivityPlace[];
}

/**
 * The plan's key activities in reading order, each once: places that a person decided to merge become one activity, also
 * when they are only linked through a third.
 */
export function adoptedActivities(plan: PlanToAdopt): AdoptedActivity[] {
  const printed = plan.sections.flatMap(({ number, keyActivities }) =>
    keyActivities.map((activity, index) => ({ activity, place: { section: number, index } })),
  );
  const firstPlaceOf = joinedPlaces(
    printed.map(({ place }) => nameOf(place)),
    plan.sameAs.filter((pair) => pair.decision === 'merge'),
  );
  const joined = new Map<string, PrintedActivities>();
  for (const { activity, place } of printed) {
    const first = firstPlaceOf(nameOf(place));
    const known = joined.get(first) ?? {
      text: activity.text,
      goals: new Set(),
      people: new Set(),
      places: [],
    };
    joined.set(first, known);
    activity.goals.forEach((code) => known.goals.add(code));
    if (activity.responsiblePersonId !== undefined) known.people.add(activity.responsiblePersonId);
    known.places.push(place);
  }
  return [...joined.values()].map(({ text, goals, people, places }) => ({
    text,
    goals: plan.goals.map((goal) => goal.code).filter((code) => goals.has(code)),
    responsiblePersonIds: [...people],
    places,
  }));
}

interface PrintedActivities {
  readonly text: string;
  readonly goals: Set<string>;
  readonly people: Set<string>;
  readonly places: ActivityPlace[];
}

/** What is wrong with letting the person (null: nobody) answer for a key activity. */
export function responsibilityViolations(
  personId: string | null,
  coordinatorIds: readonly string[],
): Violation[] {
  if (personId === null || coordinatorIds.includes(personId)) return [];
  return [{ field: 'personId', code: 'coordinator-unknown' }];
}

/** The ids of goals and key activities that something is said to serve. */
export interface ServedParts {
  readonly goals: readonly string[];
  readonly keyActivities: readonly string[];
}

/** What is wrong with saying that something serves these parts of a plan that holds others. */
export function servedViolations(served: ServedParts, plan: ServedParts): Violation[] {
  return [
    ...unknownIn('goals', served.goals, plan.goals, 'goal-not-in-plan'),
    ...unknownIn('keyActivities', served.keyActivities, plan.keyActivities, 'key-activity-unknown'),
  ];
}

function unknownIn(
  field: string,
  named: readonly string[],
  known: readonly string[],
  code: Violation['code'],
): Violation[] {
  return named.flatMap((id, index) => (known.includes(id) ? [] : [{ field: `${field}.${index}`, code }]));
}

/** Finds for each place the first of all places it is joined with, however long the chain of pairs is. */
function joinedPlaces(names: readonly string[], pairs: readonly ComparedPlaces[]): (name: string) => string {
  const earlier = new Map<string, string>();
  const order = new Map(names.map((name, index) => [name, index]));
  const firstOf = (name: string): string => {
    let first = name;
    for (let next = earlier.get(first); next !== undefined; next = earlier.get(first)) first = next;
    return first;
  };
  for (const pair of pairs) {
    const one = firstOf(nameOf(pair));
    const other = firstOf(nameOf({ section: pair.asSection, index: pair.asIndex }));
    if (one === other || !order.has(one) || !order.has(other)) continue;
    const [first, second] = (order.get(one) ?? 0) < (order.get(other) ?? 0) ? [one, other] : [other, one];
    earlier.set(second, first);
  }
  return firstOf;
}

function nameOf({ section, index }: ActivityPlace): string {
  return `${section}#${index}`;
}
