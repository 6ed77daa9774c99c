import type { Violation } from './violation.ts';

/** The parts of a plan's content that its rules look at. */
export interface PlanContentToCheck {
  readonly year: number | null;
  readonly goals: readonly { readonly code: string }[];
  readonly sections: readonly SectionToCheck[];
  readonly sameAs: readonly SameAsToCheck[];
  readonly doubts: readonly { readonly answer?: string | undefined }[];
}

interface SectionToCheck {
  readonly number: string;
  readonly parent: string | null;
  readonly headingGoals: readonly string[];
  readonly keyActivities: readonly {
    readonly goals: readonly string[];
    readonly responsiblePersonId?: string | undefined;
  }[];
}

interface SameAsToCheck {
  readonly section: string;
  readonly index: number;
  readonly asSection: string;
  readonly asIndex: number;
  readonly decision?: 'merge' | 'separate' | undefined;
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
      (index, number) => ({ field: `sections.${index}.number`, code: 'section-number-repeated', params: { number } }),
    ),
    ...content.sections.flatMap((section, index) => sectionViolations(section, `sections.${index}`, content)),
    ...content.sameAs.flatMap((pair, index): Violation[] =>
      hasActivity(content, pair.section, pair.index) && hasActivity(content, pair.asSection, pair.asIndex)
        ? []
        : [{ field: `sameAs.${index}`, code: 'same-as-unknown-activity' }],
    ),
  ];
}

/** Everything that stands between the content and its adoption: contradictions, open questions, what is missing. */
export function planAdoptionViolations(content: PlanContentToCheck, context: PlanAdoptionContext): Violation[] {
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
  content.sections.forEach((section, sectionIndex) =>
    section.keyActivities.forEach((activity, index) => {
      const responsible = activity.responsiblePersonId;
      if (responsible !== undefined && !context.coordinatorIds.includes(responsible)) {
        const field = `sections.${sectionIndex}.keyActivities.${index}.responsiblePersonId`;
        violations.push({ field, code: 'coordinator-unknown' });
      }
    }),
  );
  return violations;
}

function sectionViolations(section: SectionToCheck, field: string, content: PlanContentToCheck): Violation[] {
  const violations: Violation[] = [];
  if (section.parent !== null && !content.sections.some((other) => other.number === section.parent)) {
    violations.push({ field: `${field}.parent`, code: 'section-parent-unknown', params: { number: section.parent } });
  }
  const unknown = (codes: readonly string[]) =>
    codes.filter((code) => !content.goals.some((goal) => goal.code === code));
  for (const code of unknown(section.headingGoals)) {
    violations.push({ field: `${field}.headingGoals`, code: 'goal-unknown', params: { code } });
  }
  section.keyActivities.forEach((activity, index) => {
    for (const code of unknown(activity.goals)) {
      violations.push({ field: `${field}.keyActivities.${index}.goals`, code: 'goal-unknown', params: { code } });
    }
  });
  return violations;
}

function hasActivity(content: PlanContentToCheck, number: string, index: number): boolean {
  return content.sections.some((section) => section.number === number && index < section.keyActivities.length);
}

function repeated(values: readonly string[], violation: (index: number, value: string) => Violation): Violation[] {
  return values.flatMap((value, index) => (values.indexOf(value) < index ? [violation(index, value)] : []));
}
