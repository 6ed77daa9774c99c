import type { Actor } from './access/actor.ts';
import { may } from './access/may.ts';
import { effectViolations, tellsEnough, type EffectLevel, type ProgressStatus } from './progress.ts';
import type { Violation } from './violation.ts';

export interface ToldActivity {
  readonly status: ProgressStatus;
  readonly text: string;
  readonly effect: { readonly level: EffectLevel; readonly text: string } | null;
}

/** Only the coordinator who answers for the activity tells how it stands. */
export function mayReportActivity(
  actor: Pick<Actor, 'assignments' | 'personId'>,
  responsible: { readonly personId: string } | null,
): boolean {
  return may(actor, 'activity-report:report') && responsible?.personId === actor.personId;
}

export function activityReportViolations({ status, text, effect }: ToldActivity): Violation[] {
  const violations: Violation[] = tellsEnough(status, text)
    ? []
    : [{ field: 'text', code: 'progress-text-missing' }];
  return [...violations, ...effectViolations(effect)];
}
