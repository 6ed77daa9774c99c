import type { Actor } from './access/actor.ts';
import { holdsRole } from './access/may.ts';
import { totalOf, type Headcount } from './headcount.ts';
import { servedViolations, type ServedParts } from './plan.ts';
import { effectViolations, type EffectLevel } from './progress.ts';
import { compareDates, type PlainDate } from './time/plain-date.ts';
import type { RefusalCode, Violation } from './violation.ts';

/** Plats, digitalt, hybrid. */
export const meetingFormats = ['on-site', 'remote', 'hybrid'] as const;

export type MeetingFormat = (typeof meetingFormats)[number];

/** How many came from one place: exactly one of the two is named. */
export interface Attendance extends Headcount {
  readonly municipalityCode: string | null;
  readonly organisationId: string | null;
}

export interface MeetingDraft extends ServedParts {
  readonly heldOn: PlainDate;
  readonly attendance: readonly Attendance[];
  readonly effect: { readonly level: EffectLevel; readonly text: string } | null;
}

/** What there is of all that a draft names. */
export interface MeetingContext {
  readonly today: PlainDate;
  readonly networkExists: boolean;
  readonly municipalityCodes: readonly string[];
  readonly organisationIds: readonly string[];
  /** The ids of what stands in the adopted plan of the year in which the meeting is held. */
  readonly plan: ServedParts;
}

/** A network's meetings are recorded, corrected and removed by the coordinator who keeps the network. */
export function mayRecordMeeting(
  actor: Pick<Actor, 'personId' | 'assignments'>,
  network: { readonly coordinatorId: string | null },
): boolean {
  return holdsRole(actor, 'coordinator') && network.coordinatorId === actor.personId;
}

export function meetingViolations(draft: MeetingDraft, context: MeetingContext): Violation[] {
  const violations: Violation[] = [];
  if (!context.networkExists) violations.push({ field: 'networkId', code: 'network-unknown' });
  if (compareDates(draft.heldOn, context.today) > 0) {
    violations.push({ field: 'heldOn', code: 'meeting-in-the-future' });
  }
  return [
    ...violations,
    ...attendanceViolations(draft.attendance, context),
    ...servedViolations(draft, context.plan),
    ...effectViolations(draft.effect),
  ];
}

function attendanceViolations(attendance: readonly Attendance[], context: MeetingContext): Violation[] {
  if (attendance.length === 0) return [{ field: 'attendance', code: 'attendance-missing' }];
  return attendance.flatMap((row, index) => {
    const codes = placeCodes(row, context);
    if (codes.length === 0 && attendance.slice(0, index).some((earlier) => isSamePlace(earlier, row))) {
      codes.push('attendance-repeated');
    }
    if (totalOf(row) === 0) codes.push('attendance-empty');
    return codes.map((code) => ({ field: `attendance.${index}`, code }));
  });
}

function placeCodes(
  { municipalityCode, organisationId }: Attendance,
  context: MeetingContext,
): RefusalCode[] {
  if (municipalityCode === null && organisationId === null) return ['attendance-of-nobody-named'];
  if (municipalityCode !== null && organisationId !== null) return ['workplace-named-twice'];
  if (municipalityCode !== null) {
    return context.municipalityCodes.includes(municipalityCode) ? [] : ['municipality-unknown'];
  }
  return organisationId !== null && context.organisationIds.includes(organisationId)
    ? []
    : ['organisation-unknown'];
}

function isSamePlace(one: Attendance, other: Attendance): boolean {
  return one.municipalityCode === other.municipalityCode && one.organisationId === other.organisationId;
}
