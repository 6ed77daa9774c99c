import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { allowedRoute } from './root-route.tsx';

const periodsRoute = createRoute({
  getParentRoute: () => allowedRoute,
  path: '/perioder',
  staticData: { permission: 'reporting-period:close' },
  component: lazyRouteComponent(() => import('../../jobs/keep-periods/periods-page.tsx'), 'PeriodsPage'),
});

/** The reporting periods. */
export const keepPeriodsRoutes = [periodsRoute] as const;
