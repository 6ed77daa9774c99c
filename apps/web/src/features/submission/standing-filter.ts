import type { SubmissionStanding } from '@samsyn/contracts/submission';

/** What the standings can be narrowed to, as the address says it. */
export const standingStates = ['ej-paborjad', 'utkast', 'inskickad', 'atersand', 'godkand', 'sen'] as const;

export type StandingState = (typeof standingStates)[number];

const stateOf = {
  draft: 'utkast',
  submitted: 'inskickad',
  returned: 'atersand',
  approved: 'godkand',
} as const satisfies Record<NonNullable<SubmissionStanding['status']>, StandingState>;

/** Whether the municipality's report stands so; every one does when nothing, or nothing known, is asked for. */
export function standsIn({ status, late }: SubmissionStanding, wanted: string | undefined): boolean {
  const state = standingStates.find((each) => each === wanted);
  if (state === undefined) return true;
  if (state === 'sen') return late;
  return state === (status === null ? 'ej-paborjad' : stateOf[status]);
}
