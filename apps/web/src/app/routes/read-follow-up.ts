import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { allowedRoute } from './root-route.tsx';

const newestFollowUpRoute = createRoute({
  getParentRoute: () => allowedRoute,
  path: '/uppfoljning',
  staticData: { permission: 'follow-up:read' },
  component: lazyRouteComponent(
    () => import('../../jobs/read-follow-up/newest-follow-up-page.tsx'),
    'NewestFollowUpPage',
  ),
});

const followUpRoute = createRoute({
  getParentRoute: () => allowedRoute,
  path: '/uppfoljning/$period',
  staticData: { permission: 'follow-up:read' },
  component: lazyRouteComponent(() => import('../../jobs/read-follow-up/follow-up-page.tsx'), 'FollowUpPage'),
});

const figureRoute = createRoute({
  getParentRoute: () => allowedRoute,
  path: '/uppfoljning/$period/siffra/$figureId',
  staticData: { permission: 'follow-up:read' },
  component: lazyRouteComponent(() => import('../../jobs/read-follow-up/figure-page.tsx'), 'FigurePage'),
});

/** The follow-up and its figures. */
export const readFollowUpRoutes = [newestFollowUpRoute, followUpRoute, figureRoute] as const;
