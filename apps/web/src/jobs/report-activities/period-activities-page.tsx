import '../../shared/words/sv/activity-report.ts';
import type { ActivityReport } from '@samsyn/contracts/activity-report';
import { periodName } from '@samsyn/contracts/period-name';
import { yearOfPeriod } from '@samsyn/domain/reporting-period';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { activityReportsQuery } from '../../features/activity-report/activity-report.queries.ts';
import { PeriodLock } from '../../features/reporting-period/period-lock.tsx';
import { reportingPeriodsQuery } from '../../features/reporting-period/reporting-period.queries.ts';
import { useSession } from '../../features/session/session.queries.ts';
import { formatList, formatNumber } from '../../shared/format.ts';
import { AskedPage } from '../../shared/ui/asked.tsx';
import { EmptyState } from '../../shared/ui/empty-state.tsx';
import { Notice } from '../../shared/ui/notice.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { Section } from '../../shared/ui/section.tsx';
import { StatusTag, Tag } from '../../shared/ui/tag.tsx';
import { TaskList, type Task } from '../../shared/ui/task-list.tsx';
import { useWords, wordsOf } from '../../shared/words/words.ts';

const address = getRouteApi('/allowed/aktiviteter/$period');

/** The person's own key activities: first those that remain, then those that are told. */
export function PeriodActivitiesPage() {
  const t = useWords('activityReport');
  const { period } = address.useParams();
  const { sparad } = address.useSearch();
  const { person } = useSession();
  const periods = useQuery(reportingPeriodsQuery).data?.items ?? [];
  const isPlanned = periods.find(({ code }) => code === period)?.hasPlan ?? true;
  return (
    <AskedPage query={useQuery(activityReportsQuery(period, person.id))}>
      {({ items }) => (
        <Page
          title={t('title', { period: periodName(period) })}
          lead={
            <p>
              {t('lead')}{' '}
              {items.length > 0 && t('toldOf', { told: formatNumber(toldOf(items)), count: items.length })}
            </p>
          }
        >
          {sparad !== undefined && <Notice kind="success" live title={t('saved')} />}
          <PeriodLock code={period} />
          {items.length === 0 ? (
            <Nothing period={period} hasPlan={isPlanned} />
          ) : (
            <ToldAndNot activities={items} />
          )}
          <OtherPeriods codes={periods.map(({ code }) => code).filter((code) => code !== period)} />
        </Page>
      )}
    </AskedPage>
  );
}

interface NothingProps {
  readonly period: string;
  readonly hasPlan: boolean;
}

/** Why there is nothing to tell of: the year has no plan, or the person answers for nothing in it. */
function Nothing({ period, hasPlan }: NothingProps) {
  const t = useWords('activityReport');
  return hasPlan ? (
    <EmptyState title={t('none')}>{t('noneText')}</EmptyState>
  ) : (
    <EmptyState title={t('noPlan', { year: yearOfPeriod(period) })}>{t('noPlanText')}</EmptyState>
  );
}

function toldOf(activities: readonly ActivityReport[]): number {
  return activities.filter(({ reported }) => reported !== null).length;
}

function ToldAndNot({ activities }: { readonly activities: readonly ActivityReport[] }) {
  const t = useWords('activityReport');
  const told = activities.filter(({ reported }) => reported !== null);
  const remaining = activities.filter(({ reported }) => reported === null);
  return (
    <>
      {remaining.length > 0 && (
        <Section title={t('remaining')}>
          <TaskList tasks={remaining.map(taskOf)} />
        </Section>
      )}
      {told.length > 0 && (
        <Section title={t('told')}>
          <TaskList tasks={told.map(taskOf)} />
        </Section>
      )}
    </>
  );
}

function taskOf({ keyActivityId, period, text, goals, reported }: ActivityReport): Task {
  const t = wordsOf('activityReport');
  return {
    id: keyActivityId,
    title: text,
    note: goals.length > 0 ? t('goals', { goals: formatList(goals) }) : t('withoutGoal'),
    state: reported ? <StatusTag status={reported.status} /> : <Tag look="blue">{t('notTold')}</Tag>,
    link: { to: '/aktiviteter/$period/$keyActivityId', params: { period, keyActivityId } },
  };
}

function OtherPeriods({ codes }: { readonly codes: readonly string[] }) {
  const t = useWords('activityReport');
  if (codes.length === 0) return null;
  return (
    <Section title={t('otherPeriods')}>
      <ul>
        {codes.map((code) => (
          <li key={code}>
            <Link to="/aktiviteter/$period" params={{ period: code }}>
              {t('title', { period: periodName(code) })}
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  );
}
