import '../../shared/words/sv/follow-up.ts';
import { useQuery } from '@tanstack/react-query';
import { Navigate } from '@tanstack/react-router';
import { reportingPeriodsQuery } from '../../features/reporting-period/reporting-period.queries.ts';
import { useToday } from '../../features/session/session.queries.ts';
import { AskedPage } from '../../shared/ui/asked.tsx';
import { EmptyState } from '../../shared/ui/empty-state.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { useWords } from '../../shared/words/words.ts';

/** The way to the follow-up that is read now: of the period that ended last, or else of the first there is. */
export function NewestFollowUpPage() {
  const t = useWords('followUp');
  const today = useToday();
  return (
    <AskedPage query={useQuery(reportingPeriodsQuery)}>
      {({ items }) => {
        const [latest] = items.filter(({ endsOn }) => endsOn < today);
        const period = latest ?? items.at(-1);
        return period ? (
          <Navigate to="/uppfoljning/$period" params={{ period: period.code }} replace />
        ) : (
          <Page title={t('none')}>
            <EmptyState>{t('noneText')}</EmptyState>
          </Page>
        );
      }}
    </AskedPage>
  );
}
