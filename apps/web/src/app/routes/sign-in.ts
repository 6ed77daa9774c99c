import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { wayIn } from '../way-in.ts';
import { allowedRoute, filters, rootRoute } from './root-route.tsx';

/** The way in; whoever is on it has no session. */
export const signInRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: wayIn.signIn,
  validateSearch: (search) => filters(search, 'tillbaka'),
  component: lazyRouteComponent(() => import('../../jobs/sign-in/sign-in-page.tsx'), 'SignInPage'),
});

const changePasswordRoute = createRoute({
  getParentRoute: () => allowedRoute,
  path: wayIn.changePassword,
  staticData: { permission: 'session:change-password' },
  component: lazyRouteComponent(
    () => import('../../jobs/sign-in/change-password-page.tsx'),
    'ChangePasswordPage',
  ),
});

/** The way in, and the password one keeps. */
export const signInRoutes = [changePasswordRoute] as const;
