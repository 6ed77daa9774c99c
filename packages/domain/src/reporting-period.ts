import { compareDates, getPlainDate, type PlainDate } from './time/plain-date.ts';
import type { Violation } from './violation.ts';

/** The days of a period, the last one included. */
export interface PeriodDays {
  readonly startsOn: PlainDate;
  readonly endsOn: PlainDate;
}

const form = /^(\d{4})(?:-H([12]))?$/;

/** The days that a period's code stands for: `2015-H1` a half-year, `2015` a whole year. */
export function getPeriodDays(code: string): PeriodDays {
  const parts = form.exec(code);
  if (!parts) throw new RangeError(`Not a period: ${JSON.stringify(code)}`);
  const [, year, half] = parts;
  return {
    startsOn: getPlainDate(half === '2' ? `${year}-07-01` : `${year}-01-01`),
    endsOn: getPlainDate(half === '1' ? `${year}-06-30` : `${year}-12-31`),
  };
}

/** A day belongs to its half-year and to its year. What belongs to a half-year belongs to its year too. */
export function periodsOfDay(day: PlainDate): readonly [halfYear: string, year: string] {
  const year = day.slice(0, 4);
  return [`${year}-H${day.slice(5) < '07-01' ? 1 : 2}`, year];
}

/** The plan that is followed up in a period is that year's. */
export function yearOfPeriod(code: string): number {
  return Number(code.slice(0, 4));
}

export interface PeriodDraft {
  readonly code: string;
  /** The day by which the municipalities' reports are to be in. */
  readonly dueOn: PlainDate;
}

/** What is wrong with opening a period beside those that are there already. */
export function periodViolations(draft: PeriodDraft, knownCodes: readonly string[]): Violation[] {
  const violations: Violation[] = [];
  if (knownCodes.includes(draft.code)) {
    violations.push({ field: 'code', code: 'period-taken', params: { period: draft.code } });
  }
  if (compareDates(draft.dueOn, getPeriodDays(draft.code).endsOn) <= 0) {
    violations.push({ field: 'dueOn', code: 'due-before-end' });
  }
  return violations;
}

/** A period is closed when all of it has been. */
export function closingViolations(code: string, today: PlainDate): Violation[] {
  const { endsOn } = getPeriodDays(code);
  return compareDates(today, endsOn) > 0
    ? []
    : [{ field: '', code: 'period-not-over', params: { on: endsOn } }];
}

/** A report tells how things stood when its period ended, so that is when it is asked for; it may be begun before. */
export function isAskedFor(code: string, today: PlainDate): boolean {
  return compareDates(today, getPeriodDays(code).endsOn) > 0;
}

/** Of open periods whose year has a plan, the one to report now: of those that have begun, an ended one first, and then the one due first. */
export function findPeriodToReport<Period extends { readonly code: string; readonly dueOn: string }>(
  periods: readonly Period[],
  today: PlainDate,
): Period | undefined {
  const [first] = periods
    .filter(({ code }) => compareDates(getPeriodDays(code).startsOn, today) <= 0)
    .toSorted(
      (one, other) =>
        Number(isAskedFor(other.code, today)) - Number(isAskedFor(one.code, today)) ||
        one.dueOn.localeCompare(other.dueOn) ||
        other.code.length - one.code.length,
    );
  return first;
}
