import '../../shared/words/sv/activity-report.ts';
import { useQuery } from '@tanstack/react-query';
import { Navigate } from '@tanstack/react-router';
import { findPeriodToShow } from '../../features/reporting-period/period-to-show.ts';
import { reportingPeriodsQuery } from '../../features/reporting-period/reporting-period.queries.ts';
import { useToday } from '../../features/session/session.queries.ts';
import { AskedPage } from '../../shared/ui/asked.tsx';
import { EmptyState } from '../../shared/ui/empty-state.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { useWords } from '../../shared/words/words.ts';

/** Leads to the own key activities in the period that is being reported. */
export function ActivitiesPage() {
  const t = useWords('activityReport');
  const today = useToday();
  return (
    <AskedPage query={useQuery(reportingPeriodsQuery)}>
      {({ items }) => {
        const period = findPeriodToShow(items, today);
        return period ? (
          <Navigate to="/aktiviteter/$period" params={{ period: period.code }} replace />
        ) : (
          <Page title={t('back')}>
            <EmptyState title={t('noPeriod')}>{t('noPeriodText')}</EmptyState>
          </Page>
        );
      }}
    </AskedPage>
  );
}
