import { adoptedActivities, type ComparedPlaces } from './plan.ts';
import type { Violation } from './violation.ts';

/** The parts of a plan's content that its rules look at. */
export interface PlanContentToCheck {
  readonly year: number | null;
  readonly goals: readonly { readonly code: string }[];
  readonly sections: readonly SectionToCheck[];
  readonly projects: readonly {
    readonly number: string;
    readonly startsOn: string | null;
    readonly endsOn: string | null;
  }[];
  readonly sameAs: readonly ComparedPlaces[];
  readonly doubts: readonly { readonly answer?: string | undefined }[];
}

interface SectionToCheck {
  readonly number: string;
  readonly parent: string | null;
  readonly headingGoals: readonly string[];
  readonly keyActivities: readonly {
    readonly text: string;
    readonly ownGoals: readonly string[];
    readonly goals: readonly string[];
    readonly responsiblePersonId?: string | undefined;
  }[];
}

export interface PlanAdoptionContext {
  /** The years for which the association already has an adopted plan. */
  readonly takenYears: readonly number[];
  /** The people who may answer for a key activity. */
  readonly coordinatorIds: readonly string[];
}

/** What in the content contradicts itself. It may be kept unfinished, but never so. */
export function planContentViolations(content: PlanContentToCheck): Violation[] {
  return [
    ...repeated(
      content.goals.map((goal) => goal.code),
      (index, code) => ({ field: `goals.${index}.code`, code: 'goal-code-repeated', params: { code } }),
    ),
    ...repeated(
      content.sections.map((section) => section.number),
      (index, number) => ({
        field: `sections.${index}.number`,
        code: 'section-number-repeated',
        params: { number },
      }),
    ),
    ...content.sections.flatMap((section, index) => sectionViolations(section, `sections.${index}`, content)),
    ...repeated(
      content.projects.map((project) => project.number),
      (index, number) => ({
        field: `projects.${index}.number`,
        code: 'section-number-repeated',
        params: { number },
      }),
    ),
    ...content.projects.flatMap(({ startsOn, endsOn }, index): Violation[] =>
      startsOn !== null && endsOn !== null && endsOn < startsOn
        ? [{ field: `projects.${index}.endsOn`, code: 'project-ends-before-start' }]
        : [],
    ),
    ...content.sameAs.flatMap((pair, index): Violation[] =>
      hasActivity(content, pair.section, pair.index) && hasActivity(content, pair.asSection, pair.asIndex)
        ? []
        : [{ field: `sameAs.${index}`, code: 'same-as-unknown-activity' }],
    ),
  ];
}

/** Everything that stands between the content and its adoption: contradictions, open questions, what is missing. */
export function planAdoptionViolations(
  content: PlanContentToCheck,
  context: PlanAdoptionContext,
): Violation[] {
  const violations = planContentViolations(content);
  if (content.year === null) violations.push({ field: 'year', code: 'year-missing' });
  else if (context.takenYears.includes(content.year)) {
    violations.push({ field: 'year', code: 'plan-year-taken', params: { year: content.year } });
  }
  if (content.goals.length === 0) violations.push({ field: 'goals', code: 'goals-missing' });
  if (content.sections.every((section) => section.keyActivities.length === 0)) {
    violations.push({ field: 'sections', code: 'key-activities-missing' });
  }
  content.doubts.forEach((doubt, index) => {
    if (doubt.answer === undefined) violations.push({ field: `doubts.${index}`, code: 'doubt-unanswered' });
  });
  content.sameAs.forEach((pair, index) => {
    if (pair.decision === undefined) violations.push({ field: `sameAs.${index}`, code: 'same-as-undecided' });
  });
  return [...violations, ...coordinatorViolations(content, context)];
}

/** Whoever is named answers for key activities, and an activity that is printed twice has one such person. */
function coordinatorViolations(
  content: PlanContentToCheck,
  { coordinatorIds }: PlanAdoptionContext,
): Violation[] {
  const unknown = content.sections.flatMap((section, sectionIndex) =>
    section.keyActivities.flatMap(({ responsiblePersonId }, index): Violation[] => {
      const field = `sections.${sectionIndex}.keyActivities.${index}.responsiblePersonId`;
      const isKnown = responsiblePersonId === undefined || coordinatorIds.includes(responsiblePersonId);
      return isKnown ? [] : [{ field, code: 'coordinator-unknown' }];
    }),
  );
  const disputed = adoptedActivities(content).filter((activity) => activity.responsiblePersonIds.length > 1);
  const isDisputed = (pair: ComparedPlaces) =>
    disputed.some(({ places }) =>
      places.some((place) => place.section === pair.section && place.index === pair.index),
    );
  const differing = content.sameAs.flatMap((pair, index): Violation[] =>
    pair.decision === 'merge' && isDisputed(pair)
      ? [{ field: `sameAs.${index}`, code: 'merged-coordinators-differ' }]
      : [],
  );
  return [...unknown, ...differing];
}

function sectionViolations(section: SectionToCheck, field: string, content: PlanContentToCheck): Violation[] {
  const violations: Violation[] = [];
  if (section.parent !== null && !content.sections.some((other) => other.number === section.parent)) {
    violations.push({
      field: `${field}.parent`,
      code: 'section-parent-unknown',
      params: { number: section.parent },
    });
  }
  if (liesBelowItself(section, content)) {
    violations.push({
      field: `${field}.parent`,
      code: 'section-parent-circle',
      params: { number: section.number },
    });
  }
  const unknown = (codes: readonly string[]) =>
    codes.filter((code) => !content.goals.some((goal) => goal.code === code));
  for (const code of unknown(section.headingGoals)) {
    violations.push({ field: `${field}.headingGoals`, code: 'goal-unknown', params: { code } });
  }
  section.keyActivities.forEach((activity, index) => {
    for (const code of unknown([...new Set([...activity.ownGoals, ...activity.goals])])) {
      violations.push({
        field: `${field}.keyActivities.${index}.goals`,
        code: 'goal-unknown',
        params: { code },
      });
    }
  });
  return violations;
}

function liesBelowItself(section: SectionToCheck, content: PlanContentToCheck): boolean {
  const parents = new Map(content.sections.map(({ number, parent }) => [number, parent]));
  const above = new Set<string>();
  for (
    let next = section.parent;
    typeof next === 'string' && !above.has(next);
    next = parents.get(next) ?? null
  ) {
    above.add(next);
  }
  return above.has(section.number);
}

function hasActivity(content: PlanContentToCheck, number: string, index: number): boolean {
  return content.sections.some(
    (section) => section.number === number && index < section.keyActivities.length,
  );
}

function repeated(
  values: readonly string[],
  violation: (index: number, value: string) => Violation,
): Violation[] {
  return values.flatMap((value, index) => (values.indexOf(value) < index ? [violation(index, value)] : []));
}
