import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { allowedRoute, filters } from './root-route.tsx';

const submissionsRoute = createRoute({
  getParentRoute: () => allowedRoute,
  path: '/rapport',
  staticData: { permission: 'submission:read' },
  validateSearch: (search) => filters(search, 'period', 'lage'),
  component: lazyRouteComponent(
    () => import('../../jobs/submit-progress/submissions-page.tsx'),
    'SubmissionsPage',
  ),
});

/** The pages of one municipality's report share its draft, which stands as long as one moves between them. */
const submissionRoute = createRoute({
  getParentRoute: () => allowedRoute,
  path: '/rapport/$period/$kommun',
  component: lazyRouteComponent(
    () => import('../../jobs/submit-progress/submission-workspace.tsx'),
    'SubmissionWorkspace',
  ),
});

const readsSubmission = {
  getParentRoute: () => submissionRoute,
  staticData: { permission: 'submission:read' },
} as const;

const submissionPages = [
  createRoute({
    ...readsSubmission,
    path: '/',
    component: lazyRouteComponent(
      () => import('../../jobs/submit-progress/commitments-page.tsx'),
      'CommitmentsPage',
    ),
  }),
  createRoute({
    ...readsSubmission,
    path: 'kontrollera',
    component: lazyRouteComponent(
      () => import('../../jobs/submit-progress/check-answers-page.tsx'),
      'CheckAnswersPage',
    ),
  }),
  createRoute({
    ...readsSubmission,
    path: '$commitmentId',
    component: lazyRouteComponent(
      () => import('../../jobs/submit-progress/commitment-page.tsx'),
      'CommitmentPage',
    ),
  }),
] as const;

/** The municipalities' reports. */
export const submitProgressRoutes = [submissionsRoute, submissionRoute.addChildren(submissionPages)] as const;
