import { useQuery } from '@tanstack/react-query';
import { ClosedNotice } from './closed-notice.tsx';
import { closedPeriodOver } from './closed-period.ts';
import { reportingPeriodsQuery } from './reporting-period.queries.ts';

/** Why nothing can be written in the period with the code, if it or its year is closed. */
export function PeriodLock({ code }: { readonly code: string }) {
  const closed = closedPeriodOver(code, useQuery(reportingPeriodsQuery).data?.items ?? []);
  return closed ? <ClosedNotice period={closed} /> : null;
}
