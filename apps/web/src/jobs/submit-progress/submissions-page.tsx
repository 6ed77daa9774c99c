import '../../shared/words/sv/submission.ts';
import type { ReportingPeriod } from '@samsyn/contracts/reporting-period';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Navigate } from '@tanstack/react-router';
import { findPeriodToShow } from '../../features/reporting-period/period-to-show.ts';
import { reportingPeriodsQuery } from '../../features/reporting-period/reporting-period.queries.ts';
import { useSession, useToday } from '../../features/session/session.queries.ts';
import { AskedPage } from '../../shared/ui/asked.tsx';
import { EmptyState } from '../../shared/ui/empty-state.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { useWords } from '../../shared/words/words.ts';
import { ChooseMunicipality } from './choose-municipality.tsx';
import { ownMunicipalities } from './own-municipalities.ts';
import { SubmissionsOverview } from './submissions-overview.tsx';

const address = getRouteApi('/allowed/rapport');

/** Leads those who work for a municipality to its report, and shows everyone else how far all of them have come. */
export function SubmissionsPage() {
  const t = useWords('submission');
  const { period: wanted } = address.useSearch();
  const { roles } = useSession();
  const today = useToday();
  return (
    <AskedPage query={useQuery(reportingPeriodsQuery)}>
      {({ items: periods }) => {
        const period = periods.find(({ code }) => code === wanted) ?? findPeriodToShow(periods, today);
        if (!period) {
          return (
            <Page title={t('title')}>
              <EmptyState title={t('noPeriod')}>{t('noPeriodText')}</EmptyState>
            </Page>
          );
        }
        return <ReportsOf period={period} periods={periods} municipalities={ownMunicipalities(roles)} />;
      }}
    </AskedPage>
  );
}

interface ReportsOfProps {
  readonly period: ReportingPeriod;
  readonly periods: readonly ReportingPeriod[];
  /** Those the person works for; undefined for somebody who reads the reports of all. */
  readonly municipalities: readonly string[] | undefined;
}

function ReportsOf({ period, periods, municipalities }: ReportsOfProps) {
  if (municipalities === undefined) return <SubmissionsOverview period={period} periods={periods} />;
  const [only, ...others] = municipalities;
  return only !== undefined && others.length === 0 ? (
    <Navigate to="/rapport/$period/$kommun" params={{ period: period.code, kommun: only }} replace />
  ) : (
    <ChooseMunicipality period={period} />
  );
}
