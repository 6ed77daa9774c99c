import type { ReportingPeriod } from '@samsyn/contracts/reporting-period';
import { compareText } from '../../shared/format.ts';

/** The period that is being reported: the open one whose reports are due first, or else the latest there is. */
export function findPeriodToReport(periods: readonly ReportingPeriod[]): ReportingPeriod | undefined {
  const [dueFirst] = periods
    .filter(({ closed }) => closed === null)
    .toSorted((one, other) => compareText(one.dueOn, other.dueOn));
  return dueFirst ?? periods[0];
}
