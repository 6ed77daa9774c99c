import { getPeriodDays } from '@samsyn/domain/reporting-period';
import { getPlainDate, type PlainDate } from '@samsyn/domain/time/plain-date';

/** The half-year that the demo has been through and follows up. */
export const followedPeriod = '2015-H1';

interface DemoPeriod {
  readonly code: string;
  readonly startsOn: PlainDate;
  readonly endsOn: PlainDate;
  readonly dueOn: PlainDate;
  readonly closedOn: PlainDate | null;
}

/**
 * Today is 8 July 2015 in the demo. The reports on the half-year should have been in by then, so that what is missing
 * and what came late can be seen, and the half-year before is closed.
 */
export const demoPeriods: readonly DemoPeriod[] = [
  period('2014-H2', '2015-01-16', '2015-02-27'),
  period(followedPeriod, '2015-07-03'),
  period('2015', '2016-01-22'),
];

function period(code: string, dueOn: string, closedOn?: string): DemoPeriod {
  return {
    code,
    ...getPeriodDays(code),
    dueOn: getPlainDate(dueOn),
    closedOn: closedOn === undefined ? null : getPlainDate(closedOn),
  };
}
