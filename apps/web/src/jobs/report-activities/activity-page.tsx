import '../../shared/words/sv/activity-report.ts';
import type { ActivityReport } from '@samsyn/contracts/activity-report';
import { periodName } from '@samsyn/contracts/period-name';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { activityReportQuery } from '../../features/activity-report/activity-report.queries.ts';
import { ActivityReportSummary } from '../../features/activity-report/activity-report-summary.tsx';
import { PeriodLock } from '../../features/reporting-period/period-lock.tsx';
import { sessionMay, useSession } from '../../features/session/session.queries.ts';
import { formatList } from '../../shared/format.ts';
import { AskedPage } from '../../shared/ui/asked.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { useWords } from '../../shared/words/words.ts';
import { ActivityForm } from './activity-form.tsx';
import { UnsavedReport } from './unsaved-report.tsx';

const address = getRouteApi('/allowed/aktiviteter/$period/$keyActivityId');

/** One key activity: to be told of by the one who answers for it, and to be read by others. */
export function ActivityPage() {
  const t = useWords('activityReport');
  const { period, keyActivityId } = address.useParams();
  const hasOwn = sessionMay(useSession(), 'activity-report:report');
  return (
    <AskedPage query={useQuery(activityReportQuery(period, keyActivityId))}>
      {(report) => (
        <Page
          title={report.text}
          above={
            hasOwn ? (
              <Link to="/aktiviteter/$period" params={{ period }}>
                {t('back')}
              </Link>
            ) : undefined
          }
          lead={
            <p>
              {t('above', {
                goals:
                  report.goals.length > 0
                    ? t('goals', { goals: formatList(report.goals) })
                    : t('withoutGoal'),
                period: periodName(period),
              })}
            </p>
          }
        >
          <Told report={report} />
        </Page>
      )}
    </AskedPage>
  );
}

function Told({ report }: { readonly report: ActivityReport }) {
  const { person } = useSession();
  if (!report.locked && report.responsible?.personId === person.id) {
    return <ActivityForm key={report.keyActivityId} report={report} />;
  }
  return (
    <>
      <PeriodLock code={report.period} />
      {report.locked && <UnsavedReport report={report} />}
      <ActivityReportSummary reported={report.reported} />
    </>
  );
}
