import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { allowedRoute, filters } from './root-route.tsx';

const activitiesRoute = createRoute({
  getParentRoute: () => allowedRoute,
  path: '/aktiviteter',
  staticData: { permission: 'activity-report:report' },
  component: lazyRouteComponent(
    () => import('../../jobs/report-activities/activities-page.tsx'),
    'ActivitiesPage',
  ),
});

const periodActivitiesRoute = createRoute({
  getParentRoute: () => allowedRoute,
  path: '/aktiviteter/$period',
  staticData: { permission: 'activity-report:report' },
  validateSearch: (search) => filters(search, 'sparad'),
  component: lazyRouteComponent(
    () => import('../../jobs/report-activities/period-activities-page.tsx'),
    'PeriodActivitiesPage',
  ),
});

const activityRoute = createRoute({
  getParentRoute: () => allowedRoute,
  path: '/aktiviteter/$period/$keyActivityId',
  staticData: { permission: 'activity-report:read' },
  component: lazyRouteComponent(
    () => import('../../jobs/report-activities/activity-page.tsx'),
    'ActivityPage',
  ),
});

/** How one's own key activities stand. */
export const reportActivitiesRoutes = [activitiesRoute, periodActivitiesRoute, activityRoute] as const;
