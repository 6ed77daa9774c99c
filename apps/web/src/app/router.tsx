import type { QueryClient } from '@tanstack/react-query';
import { createRouter, type RouterHistory } from '@tanstack/react-router';
import { NotFoundState } from '../shared/ui/not-found-state.tsx';
import { WaitingPage } from '../shared/ui/waiting-page.tsx';
import { ErrorPage } from './error-page.tsx';
import { installRoute } from './routes/install.ts';
import { keepPeriodsRoutes } from './routes/keep-periods.ts';
import { keepPlanRoutes } from './routes/keep-plan.ts';
import { manageAssociationRoutes } from './routes/manage-association.ts';
import { manageCoursesRoutes } from './routes/manage-courses.ts';
import { readFollowUpRoutes } from './routes/read-follow-up.ts';
import { readPlanRoutes } from './routes/read-plan.ts';
import { recordMeetingsRoutes } from './routes/record-meetings.ts';
import { reportActivitiesRoutes } from './routes/report-activities.ts';
import { signInRoute, signInRoutes } from './routes/sign-in.ts';
import { startRoutes } from './routes/start.ts';
import { submitProgressRoutes } from './routes/submit-progress.ts';
import { allowedRoute, rootRoute } from './routes/root-route.tsx';

/*
 * Every address of the product is in `routes/`, a file for each job: with the permission its page asks for and the part
 * of the address its filters live in. A page is fetched when it is first gone to. Jobs read their parameters with
 * `getRouteApi('/plan/$year')`.
 */

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}

const routeTree = rootRoute.addChildren([
  installRoute,
  signInRoute,
  allowedRoute.addChildren([
    ...signInRoutes,
    ...startRoutes,
    ...readPlanRoutes,
    ...recordMeetingsRoutes,
    ...keepPeriodsRoutes,
    ...submitProgressRoutes,
    ...reportActivitiesRoutes,
    ...manageAssociationRoutes,
    ...manageCoursesRoutes,
    ...keepPlanRoutes,
    ...readFollowUpRoutes,
  ]),
]);

export function createAppRouter(queryClient: QueryClient, history?: RouterHistory) {
  return createRouter({
    routeTree,
    context: { queryClient },
    ...(history && { history }),
    // What an address says is text: a section's number, 3.10, must not become a decimal.
    parseSearch: (search) => Object.fromEntries(new URLSearchParams(search)),
    stringifySearch: (search: Record<string, string | undefined>) => {
      const chosen = Object.entries(search).filter((each): each is [string, string] => each[1] !== undefined);
      return chosen.length > 0 ? `?${new URLSearchParams(chosen).toString()}` : '';
    },
    defaultPreload: 'intent',
    defaultPendingComponent: WaitingPage,
    defaultErrorComponent: ErrorPage,
    defaultNotFoundComponent: NotFoundState,
    // A page waits with its own skeleton; the router's would only come before it.
    defaultPendingMs: 300,
    scrollRestoration: true,
  });
}
