import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { wayIn } from '../way-in.ts';
import { rootRoute } from './root-route.tsx';

/** The first run; there is nobody yet to ask who they are. */
export const installRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: wayIn.install,
  component: lazyRouteComponent(() => import('../../jobs/install/install-page.tsx'), 'InstallPage'),
});
