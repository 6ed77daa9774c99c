import { z } from 'zod';
import { Day } from './kernel/day.ts';
import { routesOf } from './kernel/route.ts';
import { line, Version } from './kernel/text.ts';

/** A half-year or a whole year: `2015-H1`, `2015`. */
export const PeriodCode = z.string().regex(/^(19|20)\d{2}(-H[12])?$/);

export const ReportingPeriod = z.strictObject({
  code: z.string(),
  startsOn: z.iso.date(),
  /** The cut date: what happened up to and including this day is counted. */
  endsOn: z.iso.date(),
  /** The day by which the municipalities' reports are to be in. */
  dueOn: z.iso.date(),
  /** Whether a plan is adopted for the period's year; without one there is nothing to report. */
  hasPlan: z.boolean(),
  /** A closed period cannot be written by anyone, through any route. */
  closed: z.strictObject({ on: z.iso.date(), by: z.string() }).nullable(),
  version: Version,
});
export type ReportingPeriod = z.infer<typeof ReportingPeriod>;

const params = z.strictObject({ period: PeriodCode });

export const reportingPeriodRoutes = routesOf('reporting-period', {
  list: {
    method: 'GET',
    path: '/reporting-periods',
    permission: 'reporting-period:read',
    summary: 'The reporting periods, the latest first',
    output: z.strictObject({ items: z.array(ReportingPeriod) }),
  },
  read: {
    method: 'GET',
    path: '/reporting-periods/:period',
    permission: 'reporting-period:read',
    summary: 'One reporting period',
    params,
    output: ReportingPeriod,
    versioned: true,
  },
  open: {
    method: 'POST',
    path: '/reporting-periods',
    permission: 'reporting-period:open',
    summary: 'Open a new period; its days follow from its code',
    input: z.strictObject({ code: PeriodCode, dueOn: Day }),
    output: ReportingPeriod,
    versioned: true,
  },
  close: {
    method: 'POST',
    path: '/reporting-periods/:period/closing',
    permission: 'reporting-period:close',
    summary: 'Close the period: from then on nothing in it can be written',
    params,
    input: z.strictObject({ version: Version }),
    output: ReportingPeriod,
  },
  reopen: {
    method: 'POST',
    path: '/reporting-periods/:period/reopening',
    permission: 'reporting-period:reopen',
    summary: 'Open a closed period again, for a reason that the log keeps',
    params,
    input: z.strictObject({ version: Version, reason: line(500) }),
    output: ReportingPeriod,
  },
});
