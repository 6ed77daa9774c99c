import { ActivityReportDraft, type ActivityReport } from '@samsyn/contracts/activity-report';
import { ProgressStatus } from '@samsyn/contracts/progress';
import { activityReportViolations, type ToldActivity } from '@samsyn/domain/activity-report';
import type { Violation } from '@samsyn/domain/violation';
import type { z } from 'zod';

/** What the form holds: no status until one is chosen. */
export const ActivityReportWritten = ActivityReportDraft.extend({ status: ProgressStatus.nullable() });
export type ActivityReportWritten = z.infer<typeof ActivityReportWritten>;

export function writtenFrom({ reported }: Pick<ActivityReport, 'reported'>): ActivityReportWritten {
  if (reported === null) return { status: null, text: '', effect: null };
  const { status, text, effect } = reported;
  return { status, text, effect };
}

export function writtenViolations(written: ActivityReportWritten): Violation[] {
  return isWhole(written)
    ? activityReportViolations(written)
    : [{ field: 'status', code: 'progress-status-missing' }];
}

/** Whether a status is chosen, without which there is nothing to send. */
export function isWhole<Written extends ActivityReportWritten>(
  written: Written,
): written is Written & Pick<ToldActivity, 'status'> {
  return written.status !== null;
}
