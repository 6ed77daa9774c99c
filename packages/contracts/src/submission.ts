import { submissionStatuses, submissionSteps } from '@samsyn/domain/submission';
import { z } from 'zod';
import { routesOf } from './kernel/route.ts';
import { DraftVersion, Version } from './kernel/text.ts';
import { MunicipalityCode } from './municipality.ts';
import { ProgressStatus, prose } from './progress.ts';
import { PeriodCode } from './reporting-period.ts';

/** What the municipality says of one of its commitments. Unfinished while a draft, whole when it is submitted. */
export const CommitmentProgress = z.strictObject({
  commitmentId: z.uuid(),
  status: ProgressStatus.nullable(),
  done: prose(4000),
  /** What is expected by the end of the year. */
  forecast: prose(4000),
});
export type CommitmentProgress = z.infer<typeof CommitmentProgress>;

/** What was said of the same commitment the last time a report was sent, so that nobody has to write it again. */
const EarlierProgress = CommitmentProgress.omit({ commitmentId: true }).extend({
  period: z.string(),
  status: ProgressStatus,
});

export const SubmissionDraft = z.strictObject({ progress: z.array(CommitmentProgress).max(200) });

/**
 * One municipality's report for one period: what is asked, what is said, and how far it has come on its way. A report
 * that nobody has begun is a draft too, at version 0.
 */
export const Submission = z.strictObject({
  period: z.string(),
  municipalityCode: z.string(),
  municipalityName: z.string(),
  dueOn: z.iso.date(),
  status: z.enum(submissionStatuses),
  /** Whether the period is closed; then nothing can be changed. */
  locked: z.boolean(),
  /** What the reader may do with the report as it stands. */
  steps: z.array(z.enum(submissionSteps)),
  /** The goals that the plan gives the municipalities commitments under. */
  goals: z.array(
    z.strictObject({
      code: z.string(),
      title: z.string(),
      commitments: z.array(
        z.strictObject({ id: z.uuid(), text: z.string(), previous: EarlierProgress.nullable() }),
      ),
    }),
  ),
  /** Each commitment that is asked of, in the order of the goals. */
  progress: z.array(CommitmentProgress),
  /** Null while the report is with its reporter. */
  submitted: z.strictObject({ on: z.iso.date(), by: z.string(), late: z.boolean() }).nullable(),
  approved: z.strictObject({ on: z.iso.date(), by: z.string() }).nullable(),
  /** Who sent it back, and why; null unless it is returned. */
  returned: z.strictObject({ on: z.iso.date(), by: z.string(), comment: z.string() }).nullable(),
  version: DraftVersion,
});
export type Submission = z.infer<typeof Submission>;

/** Where one municipality stands in a period, for those who wait for all of them. */
export const SubmissionStanding = z.strictObject({
  municipalityCode: z.string(),
  municipalityName: z.string(),
  /** Null: not begun. */
  status: z.enum(submissionStatuses).nullable(),
  /** How many of the commitments that are asked of are answered, submitted or not. */
  answered: z.int(),
  asked: z.int(),
  /** Came in after its last day, or has not come in although that day has been. */
  late: z.boolean(),
  changedOn: z.iso.date().nullable(),
});
export type SubmissionStanding = z.infer<typeof SubmissionStanding>;

const params = z.strictObject({ period: PeriodCode, municipality: MunicipalityCode });

export const submissionRoutes = routesOf('submission', {
  list: {
    method: 'GET',
    path: '/reporting-periods/:period/submissions',
    permission: 'submission:read',
    summary: 'Where each municipality that the reader may see stands in the period',
    params: params.pick({ period: true }),
    output: z.strictObject({ items: z.array(SubmissionStanding) }),
  },
  read: {
    method: 'GET',
    path: '/reporting-periods/:period/submissions/:municipality',
    permission: 'submission:read',
    summary: "One municipality's report",
    params,
    output: Submission,
    versioned: true,
  },
  keep: {
    method: 'PUT',
    path: '/reporting-periods/:period/submissions/:municipality',
    permission: 'submission:report',
    summary: 'Keep the draft, unfinished as it may be',
    params,
    input: SubmissionDraft,
    output: Submission,
    versioned: true,
  },
  submit: {
    method: 'POST',
    path: '/reporting-periods/:period/submissions/:municipality/submission',
    permission: 'submission:report',
    summary: 'Send the report to its approver',
    params,
    input: z.strictObject({ version: Version }),
    output: Submission,
  },
  approve: {
    method: 'POST',
    path: '/reporting-periods/:period/submissions/:municipality/approval',
    permission: 'submission:approve',
    summary: 'Approve the report: from then on it counts; who sent it cannot',
    params,
    input: z.strictObject({ version: Version }),
    output: Submission,
  },
  return: {
    method: 'POST',
    path: '/reporting-periods/:period/submissions/:municipality/return',
    permission: 'submission:approve',
    summary: 'Send the report back with a comment, also one that was approved',
    params,
    input: z.strictObject({ version: Version, comment: prose(2000).min(1) }),
    output: Submission,
  },
});
