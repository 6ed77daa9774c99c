import type { ActivityReport } from '@samsyn/contracts/activity-report';
import type { ActivityReportWritten } from '../../features/activity-report/activity-report-written.ts';
import { keptForm, type KeptForm } from '../../shared/kept-form.ts';

/** What was written and not saved, and the version that it was made from. */
export interface KeptReport {
  readonly draft: ActivityReportWritten;
  readonly version: number;
}

/** What somebody has written of a key activity and not yet saved, as the tab keeps it. */
export function keptReport(
  { period, keyActivityId }: Pick<ActivityReport, 'period' | 'keyActivityId'>,
  personId: string,
): KeptForm<KeptReport> {
  return keptForm('activity-report', personId, period, keyActivityId);
}
