import { activityReportRoutes } from './activity-report.ts';
import { associationRoutes } from './association.ts';
import { courseRoutes } from './course.ts';
import { followUpRoutes } from './follow-up.ts';
import { installationRoutes } from './installation.ts';
import type { Route } from './kernel/route.ts';
import { municipalityRoutes } from './municipality.ts';
import { networkMeetingRoutes } from './network-meeting.ts';
import { networkRoutes } from './network.ts';
import { organisationRoutes } from './organisation.ts';
import { personRoutes } from './person.ts';
import { planProposalRoutes } from './plan-proposal.ts';
import { planRoutes } from './plan.ts';
import { registrationRoutes } from './registration.ts';
import { reportingPeriodRoutes } from './reporting-period.ts';
import { sessionRoutes } from './session.ts';
import { startRoutes } from './start.ts';
import { submissionRoutes } from './submission.ts';

/** Every route there is: the API refuses to start with one missing or one too many. */
export const allRoutes: readonly Route[] = [
  installationRoutes,
  sessionRoutes,
  startRoutes,
  associationRoutes,
  municipalityRoutes,
  personRoutes,
  planProposalRoutes,
  planRoutes,
  reportingPeriodRoutes,
  organisationRoutes,
  networkRoutes,
  networkMeetingRoutes,
  submissionRoutes,
  activityReportRoutes,
  courseRoutes,
  registrationRoutes,
  followUpRoutes,
].flatMap((routes): Route[] => Object.values<Route>(routes));
