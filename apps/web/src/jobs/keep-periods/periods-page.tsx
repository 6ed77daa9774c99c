import type { ReportingPeriod } from '@samsyn/contracts/reporting-period';
import { closingViolations, yearOfPeriod } from '@samsyn/domain/reporting-period';
import type { PlainDate } from '@samsyn/domain/time/plain-date';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { PeriodTable } from '../../features/reporting-period/period-table.tsx';
import { reportingPeriodsQuery } from '../../features/reporting-period/reporting-period.queries.ts';
import { useToday } from '../../features/session/session.queries.ts';
import { formatDay } from '../../shared/format.ts';
import { Asked } from '../../shared/ui/asked.tsx';
import { EmptyState } from '../../shared/ui/empty-state.tsx';
import { Notice } from '../../shared/ui/notice.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { Section } from '../../shared/ui/section.tsx';
import { useWords } from '../../shared/words/words.ts';
import { ClosePeriod } from './close-period.tsx';
import { OpenPeriodForm } from './open-period-form.tsx';
import { ReopenPeriod } from './reopen-period.tsx';

/** The periods in which things are registered and reported, and whether that still can be done. */
export function PeriodsPage() {
  const t = useWords('reportingPeriod');
  const query = useQuery(reportingPeriodsQuery);
  const today = useToday();
  const [done, setDone] = useState('');
  return (
    <Page title={t('title')} lead={t('lead')}>
      <Asked query={query}>
        {({ items }) => (
          <>
            {done !== '' && <Notice key={done} kind="success" live title={done} />}
            {items.length === 0 ? (
              <EmptyState title={t('none')}>{t('noneText')}</EmptyState>
            ) : (
              <PeriodTable
                periods={items}
                next={(period) => <NextStep period={period} today={today} onDone={setDone} />}
              />
            )}
            <Section title={t('openTitle')}>
              <OpenPeriodForm known={items} today={today} onDone={setDone} />
            </Section>
          </>
        )}
      </Asked>
    </Page>
  );
}

function NextStep({
  period,
  today,
  onDone,
}: {
  readonly period: ReportingPeriod;
  readonly today: PlainDate;
  readonly onDone: (told: string) => void;
}) {
  const t = useWords('reportingPeriod');
  if (period.closed !== null) return <ReopenPeriod period={period} onDone={onDone} />;
  return (
    <>
      {closingViolations(period.code, today).length > 0 ? (
        t('stillRunning', { day: formatDay(period.endsOn) })
      ) : (
        <ClosePeriod period={period} onDone={onDone} />
      )}
      {!period.hasPlan && <p>{t('noPlan', { year: yearOfPeriod(period.code) })}</p>}
    </>
  );
}
