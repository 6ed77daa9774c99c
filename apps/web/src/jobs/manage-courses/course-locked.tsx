import type { Course } from '@samsyn/contracts/course';
import { daysOfCourse } from '@samsyn/domain/course';
import { useQuery } from '@tanstack/react-query';
import { ClosedNotice } from '../../features/reporting-period/closed-notice.tsx';
import { closedPeriodOn } from '../../features/reporting-period/closed-period.ts';
import { reportingPeriodsQuery } from '../../features/reporting-period/reporting-period.queries.ts';

/** Why nothing of the course can be changed, where its period is closed. */
export function CourseLocked({ course }: { readonly course: Course }) {
  const periods = useQuery(reportingPeriodsQuery).data?.items ?? [];
  const closed = course.locked ? closedPeriodOn(daysOfCourse(course.sessions).endsOn, periods) : undefined;
  return closed ? <ClosedNotice period={closed} /> : null;
}
