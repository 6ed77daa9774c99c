import { activityReportRoutes } from '@samsyn/contracts/activity-report';
import { largestPage } from '@samsyn/contracts/kernel/page';
import { asking } from '../../shared/api/queries.ts';

/** The key activities that somebody answers for, which all fit in one page of the list. */
export function activityReportsQuery(period: string, responsible: string) {
  return asking(activityReportRoutes.list, {
    params: { period },
    query: { responsible, limit: largestPage },
  });
}

export function activityReportQuery(period: string, keyActivityId: string) {
  return asking(activityReportRoutes.read, { params: { period, keyActivityId } });
}
