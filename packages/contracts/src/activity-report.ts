import { z } from 'zod';
import { pageOf, pageQuery } from './kernel/page.ts';
import { routesOf } from './kernel/route.ts';
import { DraftVersion } from './kernel/text.ts';
import { Effect, ProgressStatus, prose } from './progress.ts';
import { PeriodCode } from './reporting-period.ts';

export const ActivityReportDraft = z.strictObject({
  status: ProgressStatus,
  text: prose(4000),
  effect: Effect.nullable(),
});

/** How a key activity stands in a period, as its coordinator tells it. `reported` is null until it is told. */
export const ActivityReport = z.strictObject({
  keyActivityId: z.uuid(),
  period: z.string(),
  text: z.string(),
  goals: z.array(z.string()),
  sections: z.array(z.string()),
  responsible: z.strictObject({ personId: z.uuid(), name: z.string() }).nullable(),
  reported: ActivityReportDraft.extend({ on: z.iso.date(), by: z.string() }).nullable(),
  /** Whether the period is closed; then nothing can be changed. */
  locked: z.boolean(),
  version: DraftVersion,
});
export type ActivityReport = z.infer<typeof ActivityReport>;

const params = z.strictObject({ period: PeriodCode, keyActivityId: z.uuid() });

export const activityReportRoutes = routesOf('activity-report', {
  list: {
    method: 'GET',
    path: '/reporting-periods/:period/activity-reports',
    permission: 'activity-report:read',
    summary: "The plan's key activities with what is told of each in the period, each once",
    params: params.pick({ period: true }),
    query: z.strictObject({ ...pageQuery, responsible: z.uuid().optional() }),
    output: pageOf(ActivityReport),
  },
  read: {
    method: 'GET',
    path: '/reporting-periods/:period/activity-reports/:keyActivityId',
    permission: 'activity-report:read',
    summary: 'One key activity with what is told of it in the period',
    params,
    output: ActivityReport,
    versioned: true,
  },
  keep: {
    method: 'PUT',
    path: '/reporting-periods/:period/activity-reports/:keyActivityId',
    permission: 'activity-report:report',
    summary: 'Tell how an activity one answers for stands',
    params,
    input: ActivityReportDraft,
    output: ActivityReport,
    versioned: true,
  },
});
