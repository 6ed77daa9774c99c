import '../../shared/words/sv/submission.ts';
import { periodName } from '@samsyn/contracts/period-name';
import type { ReportingPeriod } from '@samsyn/contracts/reporting-period';
import type { SubmissionStanding } from '@samsyn/contracts/submission';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { sessionMay, useSession, useToday } from '../../features/session/session.queries.ts';
import { dueText } from '../../features/submission/due-text.ts';
import { standsIn } from '../../features/submission/standing-filter.ts';
import { StandingTable } from '../../features/submission/standing-table.tsx';
import { submissionsQuery } from '../../features/submission/submission.queries.ts';
import { Asked } from '../../shared/ui/asked.tsx';
import { EmptyState } from '../../shared/ui/empty-state.tsx';
import { LinkButton } from '../../shared/ui/link-button.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { useWords } from '../../shared/words/words.ts';
import { StandingFilterForm } from './standing-filter-form.tsx';
import { StandingSum } from './standing-sum.tsx';

interface SubmissionsOverviewProps {
  readonly period: ReportingPeriod;
  readonly periods: readonly ReportingPeriod[];
}

/** How far all municipalities have come: how many are approved, and which are late, missing or returned. */
export function SubmissionsOverview({ period, periods }: SubmissionsOverviewProps) {
  const t = useWords('submission');
  const today = useToday();
  const { code, dueOn } = period;
  return (
    <Page
      title={t('title')}
      lead={
        <p>
          {t('lead', { period: periodName(code) })} {dueText(dueOn, today)}
        </p>
      }
    >
      <StandingFilterForm key={code} periods={periods} period={code} />
      <Asked query={useQuery(submissionsQuery(code))}>
        {({ items }) =>
          items.length === 0 ? (
            <NoMunicipalities />
          ) : (
            <>
              <StandingSum standings={items} />
              <Shown period={code} standings={items} />
            </>
          )
        }
      </Asked>
    </Page>
  );
}

function NoMunicipalities() {
  const t = useWords('submission');
  const mayAdd = sessionMay(useSession(), 'municipality:add');
  return (
    <EmptyState
      title={t('noMunicipalities')}
      action={
        mayAdd && (
          <LinkButton to="/kommuner" look="primary">
            {t('toMunicipalities')}
          </LinkButton>
        )
      }
    >
      <p>{t('noMunicipalitiesText')}</p>
    </EmptyState>
  );
}

const address = getRouteApi('/allowed/rapport');

function Shown({
  period,
  standings,
}: {
  readonly period: string;
  readonly standings: readonly SubmissionStanding[];
}) {
  const t = useWords('submission');
  const { lage } = address.useSearch();
  const shown = standings.filter((standing) => standsIn(standing, lage));
  if (shown.length === 0) return <EmptyState title={t('noneFound')}>{t('noneFoundText')}</EmptyState>;
  return <StandingTable period={period} standings={shown} />;
}
