import type { ActivityReport } from '@samsyn/contracts/activity-report';
import type { ActivityReportWritten } from '../../features/activity-report/activity-report-written.ts';
import { keptForm, type KeptChange, type KeptForm } from '../../shared/kept-form.ts';

/** What somebody has written of a key activity and not yet saved, as the tab keeps it. */
export function keptReport(
  { period, keyActivityId }: Pick<ActivityReport, 'period' | 'keyActivityId'>,
  personId: string,
): KeptForm<KeptChange<ActivityReportWritten>> {
  return keptForm('activity-report', personId, period, keyActivityId);
}
