import type { Submission, SubmissionStanding } from '@samsyn/contracts/submission';
import type { Actor } from '@samsyn/domain/access/actor';
import { isAnswered, isLate, notBegun, openSteps } from '@samsyn/domain/submission';
import type { PlainDate } from '@samsyn/domain/time/plain-date';
import type { KeptStanding, KeptSubmission } from './submission.repository.ts';

/** The report as this person is shown it. */
export function presentSubmission(actor: Actor, kept: KeptSubmission): Submission {
  const { planId: _, submitted, approved, returned, ...told } = kept;
  return {
    ...told,
    steps: kept.locked ? [] : openSteps(actor, kept.municipalityCode, kept),
    submitted: submitted && {
      on: submitted.on,
      by: submitted.name,
      late: isLate(kept, kept.dueOn, submitted.on),
    },
    approved: approved && { on: approved.on, by: approved.name },
    returned: returned && { on: returned.on, by: returned.name, comment: returned.comment },
  };
}

export function presentStanding(
  { state, told, dueOn, ...standing }: KeptStanding,
  today: PlainDate,
): SubmissionStanding {
  return {
    ...standing,
    status: state?.status ?? null,
    answered: told.filter(isAnswered).length,
    late: isLate(state ?? notBegun, dueOn, today),
  };
}
