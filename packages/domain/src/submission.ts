import type { Actor } from './access/actor.ts';
import { may } from './access/may.ts';
import { tellsEnough, type ProgressStatus } from './progress.ts';
import type { Violation } from './violation.ts';

/** Utkast, inskickad, återsänd, godkänd. */
export const submissionStatuses = ['draft', 'submitted', 'returned', 'approved'] as const;

export type SubmissionStatus = (typeof submissionStatuses)[number];

/** What can be done with a municipality's report. */
export const submissionSteps = ['keep', 'submit', 'approve', 'return'] as const;

export type SubmissionStep = (typeof submissionSteps)[number];

/**
 * Which steps each state allows, and where they lead. An approved report can still be returned, so that a mistake found
 * later is mended where it was made: until it has been approved again it does not count.
 */
const machine: Readonly<
  Record<SubmissionStatus, Readonly<Partial<Record<SubmissionStep, SubmissionStatus>>>>
> = {
  draft: { keep: 'draft', submit: 'submitted' },
  submitted: { approve: 'approved', return: 'returned' },
  returned: { keep: 'returned', submit: 'submitted' },
  approved: { return: 'returned' },
};

/** Who did something, and on which day. */
export interface Signature {
  readonly on: string;
  readonly by: string;
}

/** How far a report has come. What is said of an earlier round is in the audit, not here. */
export interface SubmissionState {
  readonly status: SubmissionStatus;
  /** Null unless the report is submitted or approved. */
  readonly submitted: Signature | null;
  /** Null unless the report is approved. */
  readonly approved: Signature | null;
  /** Null unless the report is returned. */
  readonly returned: (Signature & { readonly comment: string }) | null;
}

export type TakenStep =
  | { readonly step: 'keep' }
  | { readonly step: 'submit' | 'approve'; readonly signature: Signature }
  | { readonly step: 'return'; readonly signature: Signature; readonly comment: string };

/** Nobody has done anything with it yet. */
export const notBegun: SubmissionState = { status: 'draft', submitted: null, approved: null, returned: null };

/** What the report is after the step; undefined where its state does not allow the step. */
export function findStateAfter(state: SubmissionState, taken: TakenStep): SubmissionState | undefined {
  const status = machine[state.status][taken.step];
  if (status === undefined) return undefined;
  switch (taken.step) {
    case 'keep':
      return state;
    case 'submit':
      return { status, submitted: taken.signature, approved: null, returned: null };
    case 'approve':
      return { ...state, status, approved: taken.signature };
    case 'return':
      return {
        status,
        submitted: null,
        approved: null,
        returned: { ...taken.signature, comment: taken.comment },
      };
  }
}

/** Four eyes: who sent the report does not approve it. */
export function isOwnSubmission(
  { submitted }: Pick<SubmissionState, 'submitted'>,
  personId: string,
): boolean {
  return submitted?.by === personId;
}

/** What the actor may do with the municipality's report as it stands. */
export function openSteps(
  actor: Pick<Actor, 'assignments' | 'personId'>,
  municipalityCode: string,
  state: SubmissionState,
): SubmissionStep[] {
  return submissionSteps.filter(
    (step) =>
      machine[state.status][step] !== undefined &&
      may(actor, permissionFor(step), municipalityCode) &&
      !(step === 'approve' && isOwnSubmission(state, actor.personId)),
  );
}

function permissionFor(step: SubmissionStep) {
  return step === 'keep' || step === 'submit' ? 'submission:report' : 'submission:approve';
}

/** What is said of one commitment, as far as it has come. */
export interface ToldProgress {
  readonly commitmentId: string;
  readonly status: ProgressStatus | null;
  readonly done: string;
}

/** Whether enough is said of the commitment for the report to be submitted. */
export function isAnswered({ status, done }: Pick<ToldProgress, 'status' | 'done'>): boolean {
  return status !== null && tellsEnough(status, done);
}

/** What is wrong with a draft, which may be unfinished, when these commitments are asked of. */
export function submissionDraftViolations(
  progress: readonly Pick<ToldProgress, 'commitmentId'>[],
  commitmentIds: readonly string[],
): Violation[] {
  if (commitmentIds.length === 0) return [nothingToReport];
  const asked = new Set(commitmentIds);
  const told = new Set<string>();
  return progress.flatMap(({ commitmentId }, index): Violation[] => {
    const field = `progress.${index}.commitmentId`;
    if (!asked.has(commitmentId)) return [{ field, code: 'commitment-unknown' }];
    if (told.has(commitmentId)) return [{ field, code: 'commitment-repeated' }];
    told.add(commitmentId);
    return [];
  });
}

/** What is missing before the report can be submitted; `progress` holds every commitment that is asked of, in order. */
export function submissionViolations(progress: readonly ToldProgress[]): Violation[] {
  if (progress.length === 0) return [nothingToReport];
  return progress.flatMap(({ status, done }, index): Violation[] => {
    if (status === null) return [{ field: `progress.${index}.status`, code: 'progress-status-missing' }];
    if (!tellsEnough(status, done))
      return [{ field: `progress.${index}.done`, code: 'progress-text-missing' }];
    return [];
  });
}

const nothingToReport: Violation = { field: '', code: 'nothing-to-report' };

/** Whether the report came in after its last day, or has not come in although that day has been. */
export function isLate(
  { submitted }: Pick<SubmissionState, 'submitted'>,
  dueOn: string,
  today: string,
): boolean {
  return (submitted?.on ?? today) > dueOn;
}
