import '../../shared/words/sv/follow-up.ts';
import type { ReportingPeriod } from '@samsyn/contracts/reporting-period';
import { periodName } from '@samsyn/contracts/period-name';
import { yearOfPeriod } from '@samsyn/domain/reporting-period';
import { useQuery } from '@tanstack/react-query';
import { Navigate } from '@tanstack/react-router';
import { reportingPeriodsQuery } from '../../features/reporting-period/reporting-period.queries.ts';
import { sessionMay, useSession, useToday } from '../../features/session/session.queries.ts';
import { AskedPage } from '../../shared/ui/asked.tsx';
import { EmptyState } from '../../shared/ui/empty-state.tsx';
import { LinkButton } from '../../shared/ui/link-button.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { useWords } from '../../shared/words/words.ts';

/** The way to the follow-up that is read now: of the period that ended last, or else of the first there is. */
export function NewestFollowUpPage() {
  const today = useToday();
  // What is followed up is a plan, so only a period with one can be read.
  const newest = (periods: readonly ReportingPeriod[]) =>
    periods.find(({ endsOn }) => endsOn < today) ?? periods.at(-1);
  return (
    <AskedPage query={useQuery(reportingPeriodsQuery)}>
      {({ items }) => {
        const period = newest(items.filter(({ hasPlan }) => hasPlan));
        return period ? (
          <Navigate to="/uppfoljning/$period" params={{ period: period.code }} replace />
        ) : (
          <NothingToFollowUp period={newest(items)} />
        );
      }}
    </AskedPage>
  );
}

/** What stands where the follow-up will, until there is a period and a plan for its year. */
function NothingToFollowUp({ period }: { readonly period: ReportingPeriod | undefined }) {
  const t = useWords('followUp');
  const session = useSession();
  const mayOpen = sessionMay(session, 'reporting-period:open');
  const mayUpload = sessionMay(session, 'plan-proposal:upload');
  return (
    <Page title={t('name')}>
      {period ? (
        <EmptyState
          title={t('noPlan', { year: yearOfPeriod(period.code) })}
          action={
            mayUpload && (
              <LinkButton to="/planforslag" look="primary">
                {t('toProposals')}
              </LinkButton>
            )
          }
        >
          <p>{t('noPlanText', { period: periodName(period.code) })}</p>
        </EmptyState>
      ) : (
        <EmptyState
          title={t('none')}
          action={
            mayOpen && (
              <LinkButton to="/perioder" look="primary">
                {t('toPeriods')}
              </LinkButton>
            )
          }
        >
          <p>{t('noneText')}</p>
        </EmptyState>
      )}
    </Page>
  );
}
