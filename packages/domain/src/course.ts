import { servedViolations, type ServedParts } from './plan.ts';
import { effectViolations, type EffectLevel } from './progress.ts';
import { getPlainDate, type PlainDate } from './time/plain-date.ts';
import type { Violation } from './violation.ts';

/** Kurs, konferens. */
export const courseKinds = ['course', 'conference'] as const;

export type CourseKind = (typeof courseKinds)[number];

/** One occasion of a course; times are texts such as `09:30`, which sort in the order of the day. */
export interface CourseSession {
  /** Absent until it is kept. */
  readonly id?: string | undefined;
  readonly heldOn: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly place: string;
}

export interface CourseDraft extends ServedParts {
  readonly capacity: number;
  readonly sessions: readonly CourseSession[];
  readonly effect: { readonly level: EffectLevel; readonly text: string } | null;
}

export interface CourseContext {
  /** How many are registered already; none for a new course. */
  readonly registered: number;
  /** The sessions the course has now, and whether somebody is ticked at them. */
  readonly sessions: readonly { readonly id: string; readonly attended: boolean }[];
  /** The ids of what stands in the plan of the year that the course ends in. */
  readonly plan: ServedParts;
}

/** The days a course begins and ends on; it belongs to the reporting periods of the day it ends. */
export function daysOfCourse(sessions: readonly CourseSession[]): {
  readonly startsOn: PlainDate;
  readonly endsOn: PlainDate;
} {
  const days = sessions.map(({ heldOn }) => heldOn).toSorted();
  return { startsOn: getPlainDate(days.at(0) ?? ''), endsOn: getPlainDate(days.at(-1) ?? '') };
}

export function courseViolations(draft: CourseDraft, context: CourseContext): Violation[] {
  return [
    ...sessionViolations(draft.sessions, context),
    ...(draft.capacity < context.registered
      ? [
          {
            field: 'capacity',
            code: 'capacity-below-registered',
            params: { registered: context.registered },
          } as const,
        ]
      : []),
    ...servedViolations(draft, context.plan),
    ...effectViolations(draft.effect),
  ];
}

/** A course can be taken away as long as nobody is registered for it; what people came to stays told. */
export function courseRemovalViolations({ registered }: Pick<CourseContext, 'registered'>): Violation[] {
  return registered === 0 ? [] : [{ field: '', code: 'course-has-registrations', params: { registered } }];
}

function sessionViolations(
  sessions: readonly CourseSession[],
  { sessions: kept }: CourseContext,
): Violation[] {
  const violations: Violation[] = [];
  sessions.forEach((session, index) => {
    const field = `sessions.${index}`;
    if (session.id !== undefined && !kept.some(({ id }) => id === session.id))
      violations.push({ field: `${field}.heldOn`, code: 'session-unknown' });
    if (sessions.slice(0, index).some((earlier) => isSameSession(earlier, session)))
      violations.push({ field: `${field}.startsAt`, code: 'session-repeated' });
    if (session.endsAt <= session.startsAt)
      violations.push({ field: `${field}.endsAt`, code: 'session-ends-before-start' });
  });
  const lost = kept.filter(({ id, attended }) => attended && !sessions.some((session) => session.id === id));
  return [
    ...violations,
    ...lost.map(() => ({ field: 'sessions', code: 'session-with-attendance' }) as const),
  ];
}

/** Sessions may be held side by side, in different places. */
function isSameSession(one: CourseSession, other: CourseSession): boolean {
  if (one.id !== undefined && one.id === other.id) return true;
  return one.heldOn === other.heldOn && one.startsAt === other.startsAt && one.place === other.place;
}
