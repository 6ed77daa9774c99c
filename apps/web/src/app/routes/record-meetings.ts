import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { allowedRoute, filters } from './root-route.tsx';

const meetingsRoute = createRoute({
  getParentRoute: () => allowedRoute,
  path: '/traffar',
  staticData: { permission: 'network-meeting:read' },
  validateSearch: (search) => filters(search, 'natverk', 'period', 'kommun', 'borttagen'),
  component: lazyRouteComponent(() => import('../../jobs/record-meetings/meetings-page.tsx'), 'MeetingsPage'),
});

const recordMeetingRoute = createRoute({
  getParentRoute: () => allowedRoute,
  path: '/traffar/ny',
  staticData: { permission: 'network-meeting:record' },
  validateSearch: (search) => filters(search, 'natverk'),
  component: lazyRouteComponent(
    () => import('../../jobs/record-meetings/record-meeting-page.tsx'),
    'RecordMeetingPage',
  ),
});

const meetingRoute = createRoute({
  getParentRoute: () => allowedRoute,
  path: '/traffar/$meetingId',
  staticData: { permission: 'network-meeting:read' },
  validateSearch: (search) => filters(search, 'ny', 'rattad'),
  component: lazyRouteComponent(() => import('../../jobs/record-meetings/meeting-page.tsx'), 'MeetingPage'),
});

const correctMeetingRoute = createRoute({
  getParentRoute: () => allowedRoute,
  path: '/traffar/$meetingId/ratta',
  staticData: { permission: 'network-meeting:record' },
  validateSearch: (search) => filters(search, 'redan'),
  component: lazyRouteComponent(
    () => import('../../jobs/record-meetings/correct-meeting-page.tsx'),
    'CorrectMeetingPage',
  ),
});

/** Network meetings, from the networks to the meeting. */
export const recordMeetingsRoutes = [
  meetingsRoute,
  recordMeetingRoute,
  meetingRoute,
  correctMeetingRoute,
] as const;
