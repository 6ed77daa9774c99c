import { submissionStatuses } from '@samsyn/domain/submission';
import { z } from 'zod';
import { routesOf } from './kernel/route.ts';

const year = z.int();
const count = z.int();
const period = z.string();
const dueOn = z.iso.date();
const ofReport = { period, municipalityCode: z.string(), municipalityName: z.string(), dueOn };

/** One thing that waits for the person, as the rules of the start page order them. */
export const NextStep = z.discriminatedUnion('step', [
  z.strictObject({ step: z.literal('add-municipalities') }),
  z.strictObject({ step: z.literal('add-people') }),
  z.strictObject({ step: z.literal('read-in-plan') }),
  z.strictObject({ step: z.literal('answer-questions'), proposalId: z.uuid(), fileName: z.string(), count }),
  z.strictObject({ step: z.literal('adopt-proposal'), proposalId: z.uuid(), fileName: z.string() }),
  z.strictObject({
    step: z.literal('report-progress'),
    ...ofReport,
    answered: count,
    asked: count,
    /** Why the report came back; null unless it has. */
    comment: z.string().nullable(),
  }),
  z.strictObject({ step: z.literal('approve-report'), ...ofReport }),
  z.strictObject({ step: z.literal('tell-activities'), period, count, dueOn }),
  /** Due on the day of the session. */
  z.strictObject({ step: z.literal('tick-course'), courseId: z.uuid(), title: z.string(), dueOn }),
  z.strictObject({ step: z.literal('chase-reports'), period, missing: count, asked: count, dueOn }),
  z.strictObject({ step: z.literal('close-period'), period, dueOn }),
  z.strictObject({ step: z.literal('assign-coordinators'), year, count }),
  z.strictObject({ step: z.literal('open-period'), year }),
  z.strictObject({ step: z.literal('add-course') }),
  z.strictObject({ step: z.literal('record-meeting'), count }),
  z.strictObject({ step: z.literal('read-follow-up'), period }),
  z.strictObject({ step: z.literal('see-own-activities'), year, count }),
  z.strictObject({ step: z.literal('read-plan'), year }),
]);
export type NextStep = z.infer<typeof NextStep>;

/** Where a report stands that its reporter or approver has nothing to do about now. */
export const ReportStanding = z.strictObject({
  ...ofReport,
  /** Null: not begun. */
  status: z.enum(submissionStatuses).nullable(),
  answered: count,
  asked: count,
});
export type ReportStanding = z.infer<typeof ReportStanding>;

export const Start = z.strictObject({ steps: z.array(NextStep), reports: z.array(ReportStanding) });
export type Start = z.infer<typeof Start>;

export const startRoutes = routesOf('start', {
  read: {
    method: 'GET',
    path: '/start',
    permission: 'start:read',
    summary: 'What waits for the person, the most pressing first, and where their reports stand',
    output: Start,
  },
});
