import type { ReportingPeriod } from '@samsyn/contracts/reporting-period';
import { findPeriodToReport } from '@samsyn/domain/reporting-period';
import type { PlainDate } from '@samsyn/domain/time/plain-date';
import { closedPeriodOver } from './closed-period.ts';

/**
 * The period that is shown when none has been chosen: the one to report now, or else the latest that has begun, or the
 * latest there is. The periods come with the latest first.
 */
export function findPeriodToShow(
  periods: readonly ReportingPeriod[],
  today: PlainDate,
): ReportingPeriod | undefined {
  const open = periods.filter(({ code, hasPlan }) => hasPlan && !closedPeriodOver(code, periods));
  return (
    findPeriodToReport(open, today) ?? periods.find(({ startsOn }) => startsOn <= today) ?? periods.at(0)
  );
}
