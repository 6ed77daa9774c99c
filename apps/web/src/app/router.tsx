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
import { WaitingPage } from '../shared/ui/waiting-page.tsx';
import { Allowed } from './allowed.tsx';
import { ErrorPage } from './error-page.tsx';
import { Frame, Shell } from './shell.tsx';
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

const meetingsRoute = createRoute({
  getParentRoute: () => allowedRoute,
  path: '/traffar',
  staticData: { permission: 'network-meeting:read' },
  validateSearch: (search) => filters(search, 'natverk', 'period', 'kommun', 'borttagen'),
  component: lazyRouteComponent(() => import('../jobs/record-meetings/meetings-page.tsx'), 'MeetingsPage'),
});

const recordMeetingRoute = createRoute({
  getParentRoute: () => allowedRoute,
  path: '/traffar/ny',
  staticData: { permission: 'network-meeting:record' },
  validateSearch: (search) => filters(search, 'natverk'),
  component: lazyRouteComponent(
    () => import('../jobs/record-meetings/record-meeting-page.tsx'),
    'RecordMeetingPage',
  ),
});

const meetingRoute = createRoute({
  getParentRoute: () => allowedRoute,
  path: '/traffar/$meetingId',
  staticData: { permission: 'network-meeting:read' },
  validateSearch: (search) => filters(search, 'ny', 'rattad'),
  component: lazyRouteComponent(() => import('../jobs/record-meetings/meeting-page.tsx'), 'MeetingPage'),
});

const correctMeetingRoute = createRoute({
  getParentRoute: () => allowedRoute,
  path: '/traffar/$meetingId/ratta',
  staticData: { permission: 'network-meeting:record' },
  component: lazyRouteComponent(
    () => import('../jobs/record-meetings/correct-meeting-page.tsx'),
    'CorrectMeetingPage',
  ),
});

const periodsRoute = createRoute({
  getParentRoute: () => allowedRoute,
  path: '/perioder',
  staticData: { permission: 'reporting-period:close' },
  component: lazyRouteComponent(() => import('../jobs/keep-periods/periods-page.tsx'), 'PeriodsPage'),
});

const submissionsRoute = createRoute({
  getParentRoute: () => allowedRoute,
  path: '/rapport',
  staticData: { permission: 'submission:read' },
  validateSearch: (search) => filters(search, 'period', 'lage'),
  component: lazyRouteComponent(
    () => import('../jobs/submit-progress/submissions-page.tsx'),
    'SubmissionsPage',
  ),
});

/** The pages of one municipality's report share its draft, which stands as long as one moves between them. */
const submissionRoute = createRoute({
  getParentRoute: () => allowedRoute,
  path: '/rapport/$period/$kommun',
  component: lazyRouteComponent(
    () => import('../jobs/submit-progress/submission-workspace.tsx'),
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
      () => import('../jobs/submit-progress/commitments-page.tsx'),
      'CommitmentsPage',
    ),
  }),
  createRoute({
    ...readsSubmission,
    path: 'kontrollera',
    component: lazyRouteComponent(
      () => import('../jobs/submit-progress/check-answers-page.tsx'),
      'CheckAnswersPage',
    ),
  }),
  createRoute({
    ...readsSubmission,
    path: '$commitmentId',
    component: lazyRouteComponent(
      () => import('../jobs/submit-progress/commitment-page.tsx'),
      'CommitmentPage',
    ),
  }),
] as const;

const activitiesRoute = createRoute({
  getParentRoute: () => allowedRoute,
  path: '/aktiviteter',
  staticData: { permission: 'activity-report:report' },
  component: lazyRouteComponent(
    () => import('../jobs/report-activities/activities-page.tsx'),
    'ActivitiesPage',
  ),
});

const periodActivitiesRoute = createRoute({
  getParentRoute: () => allowedRoute,
  path: '/aktiviteter/$period',
  staticData: { permission: 'activity-report:report' },
  validateSearch: (search) => filters(search, 'sparad'),
  component: lazyRouteComponent(
    () => import('../jobs/report-activities/period-activities-page.tsx'),
    'PeriodActivitiesPage',
  ),
});

const activityRoute = createRoute({
  getParentRoute: () => allowedRoute,
  path: '/aktiviteter/$period/$keyActivityId',
  staticData: { permission: 'activity-report:read' },
  component: lazyRouteComponent(() => import('../jobs/report-activities/activity-page.tsx'), 'ActivityPage'),
});

const networksRoute = createRoute({
  getParentRoute: () => allowedRoute,
  path: '/natverk',
  staticData: { permission: 'network:add' },
  component: lazyRouteComponent(() => import('../jobs/manage-association/networks-page.tsx'), 'NetworksPage'),
});

const networkRoute = createRoute({
  getParentRoute: () => allowedRoute,
  path: '/natverk/$networkId',
  staticData: { permission: 'network:change' },
  component: lazyRouteComponent(() => import('../jobs/manage-association/network-page.tsx'), 'NetworkPage'),
});

const coursesRoute = createRoute({
  getParentRoute: () => allowedRoute,
  path: '/kurser',
  staticData: { permission: 'course:read' },
  validateSearch: (search) => filters(search, 'sok', 'typ', 'period'),
  component: lazyRouteComponent(() => import('../jobs/manage-courses/courses-page.tsx'), 'CoursesPage'),
});

const addCourseRoute = createRoute({
  getParentRoute: () => allowedRoute,
  path: '/kurser/ny',
  staticData: { permission: 'course:keep' },
  component: lazyRouteComponent(() => import('../jobs/manage-courses/add-course-page.tsx'), 'AddCoursePage'),
});

const courseRoute = createRoute({
  getParentRoute: () => allowedRoute,
  path: '/kurser/$courseId',
  staticData: { permission: 'course:read' },
  validateSearch: (search) => filters(search, 'ny'),
  component: lazyRouteComponent(() => import('../jobs/manage-courses/course-page.tsx'), 'CoursePage'),
});

const changeCourseRoute = createRoute({
  getParentRoute: () => allowedRoute,
  path: '/kurser/$courseId/andra',
  staticData: { permission: 'course:keep' },
  component: lazyRouteComponent(
    () => import('../jobs/manage-courses/change-course-page.tsx'),
    'ChangeCoursePage',
  ),
});

const registrationsRoute = createRoute({
  getParentRoute: () => allowedRoute,
  path: '/kurser/$courseId/anmalda',
  staticData: { permission: 'registration:read' },
  validateSearch: (search) => filters(search, 'borttagen'),
  component: lazyRouteComponent(
    () => import('../jobs/manage-courses/registrations-page.tsx'),
    'RegistrationsPage',
  ),
});

const registrationRoute = createRoute({
  getParentRoute: () => allowedRoute,
  path: '/kurser/$courseId/anmalda/$registrationId',
  staticData: { permission: 'registration:keep' },
  component: lazyRouteComponent(
    () => import('../jobs/manage-courses/registration-page.tsx'),
    'RegistrationPage',
  ),
});

const attendanceRoute = createRoute({
  getParentRoute: () => allowedRoute,
  path: '/kurser/$courseId/narvaro',
  staticData: { permission: 'registration:keep' },
  validateSearch: (search) => filters(search, 'tillfalle'),
  component: lazyRouteComponent(() => import('../jobs/manage-courses/attendance-page.tsx'), 'AttendancePage'),
});

const municipalitiesRoute = createRoute({
  getParentRoute: () => allowedRoute,
  path: '/kommuner',
  staticData: { permission: 'municipality:add' },
  component: lazyRouteComponent(
    () => import('../jobs/manage-association/municipalities-page.tsx'),
    'MunicipalitiesPage',
  ),
});

const municipalityRoute = createRoute({
  getParentRoute: () => allowedRoute,
  path: '/kommuner/$code',
  staticData: { permission: 'municipality:change' },
  component: lazyRouteComponent(
    () => import('../jobs/manage-association/municipality-page.tsx'),
    'MunicipalityPage',
  ),
});

const personsRoute = createRoute({
  getParentRoute: () => allowedRoute,
  path: '/personer',
  staticData: { permission: 'person:read' },
  validateSearch: (search) => filters(search, 'sok', 'roll', 'kommun'),
  component: lazyRouteComponent(() => import('../jobs/manage-association/persons-page.tsx'), 'PersonsPage'),
});

const addPersonRoute = createRoute({
  getParentRoute: () => allowedRoute,
  path: '/personer/ny',
  staticData: { permission: 'person:add' },
  component: lazyRouteComponent(
    () => import('../jobs/manage-association/add-person-page.tsx'),
    'AddPersonPage',
  ),
});

const personRoute = createRoute({
  getParentRoute: () => allowedRoute,
  path: '/personer/$personId',
  staticData: { permission: 'person:change' },
  validateSearch: (search) => filters(search, 'ny'),
  component: lazyRouteComponent(() => import('../jobs/manage-association/person-page.tsx'), 'PersonPage'),
});

const associationRoute = createRoute({
  getParentRoute: () => allowedRoute,
  path: '/forbundet',
  staticData: { permission: 'association:change' },
  component: lazyRouteComponent(
    () => import('../jobs/manage-association/association-page.tsx'),
    'AssociationPage',
  ),
});

const proposalsRoute = createRoute({
  getParentRoute: () => allowedRoute,
  path: '/planforslag',
  staticData: { permission: 'plan-proposal:read' },
  component: lazyRouteComponent(() => import('../jobs/keep-plan/proposals-page.tsx'), 'ProposalsPage'),
});

/** The pages of one proposal share its draft, which stands as long as one moves between them. */
const proposalRoute = createRoute({
  getParentRoute: () => allowedRoute,
  path: '/planforslag/$proposalId',
  component: lazyRouteComponent(
    () => import('../jobs/keep-plan/proposal-workspace.tsx'),
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
      () => import('../jobs/keep-plan/proposal-overview-page.tsx'),
      'ProposalOverviewPage',
    ),
  }),
  createRoute({
    ...keepsPlan,
    path: 'fragor',
    component: lazyRouteComponent(() => import('../jobs/keep-plan/doubts-page.tsx'), 'DoubtsPage'),
  }),
  createRoute({
    ...keepsPlan,
    path: 'lika',
    component: lazyRouteComponent(() => import('../jobs/keep-plan/likenesses-page.tsx'), 'LikenessesPage'),
  }),
  createRoute({
    ...keepsPlan,
    path: 'om-planen',
    component: lazyRouteComponent(() => import('../jobs/keep-plan/about-plan-page.tsx'), 'AboutPlanPage'),
  }),
  createRoute({
    ...keepsPlan,
    path: 'mal',
    component: lazyRouteComponent(() => import('../jobs/keep-plan/goals-page.tsx'), 'GoalsPage'),
  }),
  createRoute({
    ...keepsPlan,
    path: 'avsnitt/$number',
    // 3.2.1 is written 3-2-1: what ends in a dot and more is a file to those who serve it.
    params: {
      parse: ({ number }) => ({ number: number.replaceAll('-', '.') }),
      stringify: ({ number }) => ({ number: number.replaceAll('.', '-') }),
    },
    component: lazyRouteComponent(() => import('../jobs/keep-plan/section-page.tsx'), 'SectionPage'),
  }),
  createRoute({
    ...keepsPlan,
    path: 'projekt',
    component: lazyRouteComponent(() => import('../jobs/keep-plan/projects-page.tsx'), 'ProjectsPage'),
  }),
  createRoute({
    ...keepsPlan,
    path: 'ansvariga',
    component: lazyRouteComponent(
      () => import('../jobs/keep-plan/coordinators-page.tsx'),
      'CoordinatorsPage',
    ),
  }),
  createRoute({
    ...keepsPlan,
    path: 'anta',
    component: lazyRouteComponent(() => import('../jobs/keep-plan/check-page.tsx'), 'CheckPage'),
  }),
] as const;

const newestFollowUpRoute = createRoute({
  getParentRoute: () => allowedRoute,
  path: '/uppfoljning',
  staticData: { permission: 'follow-up:read' },
  component: lazyRouteComponent(
    () => import('../jobs/read-follow-up/newest-follow-up-page.tsx'),
    'NewestFollowUpPage',
  ),
});

const followUpRoute = createRoute({
  getParentRoute: () => allowedRoute,
  path: '/uppfoljning/$period',
  staticData: { permission: 'follow-up:read' },
  component: lazyRouteComponent(() => import('../jobs/read-follow-up/follow-up-page.tsx'), 'FollowUpPage'),
});

const figureRoute = createRoute({
  getParentRoute: () => allowedRoute,
  path: '/uppfoljning/$period/siffra/$figureId',
  staticData: { permission: 'follow-up:read' },
  component: lazyRouteComponent(() => import('../jobs/read-follow-up/figure-page.tsx'), 'FigurePage'),
});

const routeTree = rootRoute.addChildren([
  installRoute,
  signInRoute,
  allowedRoute.addChildren([
    newestFollowUpRoute,
    followUpRoute,
    figureRoute,
    changePasswordRoute,
    startRoute,
    newestPlanRoute,
    planRoute,
    proposalsRoute,
    proposalRoute.addChildren(proposalPages),
    meetingsRoute,
    recordMeetingRoute,
    meetingRoute,
    correctMeetingRoute,
    coursesRoute,
    addCourseRoute,
    courseRoute,
    changeCourseRoute,
    registrationsRoute,
    registrationRoute,
    attendanceRoute,
    submissionsRoute,
    submissionRoute.addChildren(submissionPages),
    activitiesRoute,
    periodActivitiesRoute,
    activityRoute,
    periodsRoute,
    networksRoute,
    networkRoute,
    municipalitiesRoute,
    municipalityRoute,
    personsRoute,
    addPersonRoute,
    personRoute,
    associationRoute,
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
