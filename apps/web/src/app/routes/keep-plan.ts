import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { allowedRoute } from './root-route.tsx';

const proposalsRoute = createRoute({
  getParentRoute: () => allowedRoute,
  path: '/planforslag',
  staticData: { permission: 'plan-proposal:read' },
  component: lazyRouteComponent(() => import('../../jobs/keep-plan/proposals-page.tsx'), 'ProposalsPage'),
});

/** The pages of one proposal share its draft, which stands as long as one moves between them. */
const proposalRoute = createRoute({
  getParentRoute: () => allowedRoute,
  path: '/planforslag/$proposalId',
  component: lazyRouteComponent(
    () => import('../../jobs/keep-plan/proposal-workspace.tsx'),
    'ProposalWorkspace',
  ),
});

const keepsPlan = {
  getParentRoute: () => proposalRoute,
  staticData: { permission: 'plan-proposal:change' },
} as const;

const proposalPages = [
  createRoute({
    ...keepsPlan,
    path: '/',
    component: lazyRouteComponent(
      () => import('../../jobs/keep-plan/proposal-overview-page.tsx'),
      'ProposalOverviewPage',
    ),
  }),
  createRoute({
    ...keepsPlan,
    path: 'fragor',
    component: lazyRouteComponent(() => import('../../jobs/keep-plan/doubts-page.tsx'), 'DoubtsPage'),
  }),
  createRoute({
    ...keepsPlan,
    path: 'lika',
    component: lazyRouteComponent(() => import('../../jobs/keep-plan/likenesses-page.tsx'), 'LikenessesPage'),
  }),
  createRoute({
    ...keepsPlan,
    path: 'om-planen',
    component: lazyRouteComponent(() => import('../../jobs/keep-plan/about-plan-page.tsx'), 'AboutPlanPage'),
  }),
  createRoute({
    ...keepsPlan,
    path: 'mal',
    component: lazyRouteComponent(() => import('../../jobs/keep-plan/goals-page.tsx'), 'GoalsPage'),
  }),
  createRoute({
    ...keepsPlan,
    path: 'avsnitt/$number',
    // 3.2.1 is written 3-2-1: what ends in a dot and more is a file to those who serve it.
    params: {
      parse: ({ number }) => ({ number: number.replaceAll('-', '.') }),
      stringify: ({ number }) => ({ number: number.replaceAll('.', '-') }),
    },
    component: lazyRouteComponent(() => import('../../jobs/keep-plan/section-page.tsx'), 'SectionPage'),
  }),
  createRoute({
    ...keepsPlan,
    path: 'projekt',
    component: lazyRouteComponent(() => import('../../jobs/keep-plan/projects-page.tsx'), 'ProjectsPage'),
  }),
  createRoute({
    ...keepsPlan,
    path: 'ansvariga',
    component: lazyRouteComponent(
      () => import('../../jobs/keep-plan/coordinators-page.tsx'),
      'CoordinatorsPage',
    ),
  }),
  createRoute({
    ...keepsPlan,
    path: 'anta',
    component: lazyRouteComponent(() => import('../../jobs/keep-plan/check-page.tsx'), 'CheckPage'),
  }),
] as const;

/** A plan on its way in. */
export const keepPlanRoutes = [proposalsRoute, proposalRoute.addChildren(proposalPages)] as const;
