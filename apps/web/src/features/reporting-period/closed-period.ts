import type { ReportingPeriod } from '@samsyn/contracts/reporting-period';

/** A period that nothing can be written in, and who closed it when. */
export type ClosedPeriod = ReportingPeriod & { readonly closed: NonNullable<ReportingPeriod['closed']> };

/** The closed period that the day belongs to, if any: its half-year before its year. */
export function closedPeriodOn(day: string, periods: readonly ReportingPeriod[]): ClosedPeriod | undefined {
  return periods
    .filter(({ startsOn, endsOn }) => startsOn <= day && day <= endsOn)
    .toSorted((one, other) => other.code.length - one.code.length)
    .find((period): period is ClosedPeriod => period.closed !== null);
}
