import type { SubmissionStanding } from '@samsyn/contracts/submission';
import type { Status } from '../../shared/ui/tag.tsx';

/** What the standings can be narrowed to: as the address says it, and the status that it is. */
export const standingStates = {
  'ej-paborjad': 'not-started',
  utkast: 'draft',
  inskickad: 'submitted',
  atersand: 'returned',
  godkand: 'approved',
  sen: 'after-due',
} as const satisfies Readonly<Record<string, Status>>;

/** Whether the municipality's report stands so; every one does when nothing, or nothing known, is asked for. */
export function standsIn({ status, late }: SubmissionStanding, wanted: string | undefined): boolean {
  const state = Object.entries(standingStates).find(([written]) => written === wanted)?.[1];
  if (state === undefined) return true;
  return state === 'after-due' ? late : state === (status ?? 'not-started');
}
