import type { ReportingPeriod } from '@samsyn/contracts/reporting-period';
import { yearOfPeriod } from '@samsyn/domain/reporting-period';

/** A period that nothing can be written in, and who closed it when. */
export type ClosedPeriod = ReportingPeriod & { readonly closed: NonNullable<ReportingPeriod['closed']> };

/** The closed period that the day belongs to, if any: its half-year before its year. */
export function closedPeriodOn(day: string, periods: readonly ReportingPeriod[]): ClosedPeriod | undefined {
  return periods
    .filter(({ startsOn, endsOn }) => startsOn <= day && day <= endsOn)
    .toSorted((one, other) => other.code.length - one.code.length)
    .find(isClosed);
}

/** The closed period that keeps anything from being written in the one with the code, if any: itself, or its year. */
export function closedPeriodOver(
  code: string,
  periods: readonly ReportingPeriod[],
): ClosedPeriod | undefined {
  const year = String(yearOfPeriod(code));
  return [code, year].flatMap((each) => periods.filter((period) => period.code === each)).find(isClosed);
}

function isClosed(period: ReportingPeriod): period is ClosedPeriod {
  return period.closed !== null;
}
