import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { allowedRoute, filters } from './root-route.tsx';

const newestPlanRoute = createRoute({
  getParentRoute: () => allowedRoute,
  path: '/plan',
  staticData: { permission: 'plan:read' },
  component: lazyRouteComponent(() => import('../../jobs/read-plan/newest-plan-page.tsx'), 'NewestPlanPage'),
});

const planRoute = createRoute({
  getParentRoute: () => allowedRoute,
  path: '/plan/$year',
  staticData: { permission: 'plan:read' },
  validateSearch: (search) => filters(search, 'visa', 'mal', 'avsnitt', 'ansvarig'),
  component: lazyRouteComponent(() => import('../../jobs/read-plan/plan-page.tsx'), 'PlanPage'),
});

/** The adopted plan. */
export const readPlanRoutes = [newestPlanRoute, planRoute] as const;
