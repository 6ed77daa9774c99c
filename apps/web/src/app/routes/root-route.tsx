import type { Permission } from '@samsyn/domain/access/permission';
import type { QueryClient } from '@tanstack/react-query';
import { createRootRouteWithContext, createRoute, redirect } from '@tanstack/react-router';
import { sessionQuery } from '../../features/session/session.queries.ts';
import { WaitingPage } from '../../shared/ui/waiting-page.tsx';
import { Allowed } from '../allowed.tsx';
import { ErrorPage } from '../error-page.tsx';
import { Frame, Shell } from '../shell.tsx';
import { elsewhere, wayIn } from '../way-in.ts';

declare module '@tanstack/react-router' {
  // oxlint-disable-next-line house/names-say-what -- the library's name
  interface StaticDataRouteOption {
    /** Who the page is for; the menu shows it to nobody else. */
    readonly permission?: Permission;
  }
}

interface RouterContext {
  readonly queryClient: QueryClient;
}

export const rootRoute = createRootRouteWithContext<RouterContext>()({
  component: Shell,
  // Before it is known who asks, the frame is all that can stand around what is waited for or went wrong.
  pendingComponent: () => (
    <Frame>
      <WaitingPage />
    </Frame>
  ),
  errorComponent: (failure) => (
    <Frame>
      <ErrorPage {...failure} />
    </Frame>
  ),
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

/** The pages that stand behind a permission. */
export const allowedRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'allowed',
  component: Allowed,
});

/** The named parts of an address's search that are text; anything else somebody wrote there is left out. */
export function filters<Name extends string>(
  search: object,
  ...names: readonly Name[]
): { [name in Name]?: string } {
  const known = Object.entries(search).filter(
    ([name, value]) =>
      (names as readonly string[]).includes(name) && typeof value === 'string' && value !== '',
  );
  return Object.fromEntries(known) as { [name in Name]?: string };
}
