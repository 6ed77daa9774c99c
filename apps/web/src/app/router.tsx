import type { Permission } from '@samsyn/domain/access/permission';
import type { QueryClient } from '@tanstack/react-query';
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
  type RouterHistory,
} from '@tanstack/react-router';
import { sessionQuery } from '../features/session/session.queries.ts';
import { NotFoundState } from '../shared/ui/not-found-state.tsx';
import { Skeleton } from '../shared/ui/skeleton.tsx';
import { Allowed } from './allowed.tsx';
import { ErrorPage } from './error-page.tsx';
import { Shell } from './shell.tsx';
import { elsewhere, wayIn } from './way-in.ts';

/*
 * Every address of the product, with the permission its page asks for and the part of the address its filters live in.
 * A page is fetched when it is first gone to. Jobs read their parameters with `getRouteApi('/plan/$year')`.
 */

declare module '@tanstack/react-router' {
  // oxlint-disable-next-line house/names-say-what -- the library's name
  interface StaticDataRouteOption {
    /** Who the page is for; the menu shows it to nobody else. */
    readonly permission?: Permission;
  }
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}

interface RouterContext {
  readonly queryClient: QueryClient;
}

const rootRoute = createRootRouteWithContext<RouterContext>()({
  component: Shell,
  beforeLoad: async ({ context, location }) => {
    const state = await context.queryClient.ensureQueryData(sessionQuery);
    const { tillbaka } = filters(location.search, 'tillbaka');
    const target = elsewhere(state, location.pathname, location.href, tillbaka);
    if (!target) return;
    if (target.to === wayIn.signIn)
      throw redirect({
        to: wayIn.signIn,
        search: target.back === undefined ? {} : { tillbaka: target.back },
      });
    throw redirect({ href: target.to });
  },
});

const installRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: wayIn.install,
  component: lazyRouteComponent(() => import('../jobs/install/install-page.tsx'), 'InstallPage'),
});

const signInRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: wayIn.signIn,
  validateSearch: (search) => filters(search, 'tillbaka'),
  component: lazyRouteComponent(() => import('../jobs/sign-in/sign-in-page.tsx'), 'SignInPage'),
});

/** The pages that stand behind a permission. */
const allowedRoute = createRoute({ getParentRoute: () => rootRoute, id: 'allowed', component: Allowed });

const changePasswordRoute = createRoute({
  getParentRoute: () => allowedRoute,
  path: wayIn.changePassword,
  staticData: { permission: 'session:change-password' },
  component: lazyRouteComponent(
    () => import('../jobs/sign-in/change-password-page.tsx'),
    'ChangePasswordPage',
  ),
});

const startRoute = createRoute({
  getParentRoute: () => allowedRoute,
  path: '/',
  staticData: { permission: 'start:read' },
  component: lazyRouteComponent(() => import('../jobs/start/start-page.tsx'), 'StartPage'),
});

const newestPlanRoute = createRoute({
  getParentRoute: () => allowedRoute,
  path: '/plan',
  staticData: { permission: 'plan:read' },
  component: lazyRouteComponent(() => import('../jobs/read-plan/newest-plan-page.tsx'), 'NewestPlanPage'),
});

const planRoute = createRoute({
  getParentRoute: () => allowedRoute,
  path: '/plan/$year',
  staticData: { permission: 'plan:read' },
  validateSearch: (search) => filters(search, 'visa', 'mal', 'avsnitt', 'ansvarig'),
  component: lazyRouteComponent(() => import('../jobs/read-plan/plan-page.tsx'), 'PlanPage'),
});

const routeTree = rootRoute.addChildren([
  installRoute,
  signInRoute,
  allowedRoute.addChildren([changePasswordRoute, startRoute, newestPlanRoute, planRoute]),
]);

export function createAppRouter(queryClient: QueryClient, history?: RouterHistory) {
  return createRouter({
    routeTree,
    context: { queryClient },
    ...(history && { history }),
    defaultPreload: 'intent',
    defaultPendingComponent: Skeleton,
    defaultErrorComponent: ErrorPage,
    defaultNotFoundComponent: NotFoundState,
    // A page waits with its own skeleton; the router's would only come before it.
    defaultPendingMs: 300,
    scrollRestoration: true,
  });
}

/** The named parts of an address's search that are text; anything else somebody wrote there is left out. */
function filters<Name extends string>(
  search: object,
  ...names: readonly Name[]
): { [name in Name]?: string } {
  const known = Object.entries(search).filter(
    ([name, value]) =>
      (names as readonly string[]).includes(name) && typeof value === 'string' && value !== '',
  );
  return Object.fromEntries(known) as { [name in Name]?: string };
}
