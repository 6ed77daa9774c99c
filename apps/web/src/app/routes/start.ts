import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { allowedRoute } from './root-route.tsx';

const startRoute = createRoute({
  getParentRoute: () => allowedRoute,
  path: '/',
  staticData: { permission: 'start:read' },
  component: lazyRouteComponent(() => import('../../jobs/start/start-page.tsx'), 'StartPage'),
});

/** What waits for one. */
export const startRoutes = [startRoute] as const;
