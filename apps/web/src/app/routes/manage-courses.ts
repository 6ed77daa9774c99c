import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { allowedRoute, filters } from './root-route.tsx';

const coursesRoute = createRoute({
  getParentRoute: () => allowedRoute,
  path: '/kurser',
  staticData: { permission: 'course:read' },
  validateSearch: (search) => filters(search, 'sok', 'typ', 'period', 'borttagen'),
  component: lazyRouteComponent(() => import('../../jobs/manage-courses/courses-page.tsx'), 'CoursesPage'),
});

const addCourseRoute = createRoute({
  getParentRoute: () => allowedRoute,
  path: '/kurser/ny',
  staticData: { permission: 'course:keep' },
  component: lazyRouteComponent(
    () => import('../../jobs/manage-courses/add-course-page.tsx'),
    'AddCoursePage',
  ),
});

const courseRoute = createRoute({
  getParentRoute: () => allowedRoute,
  path: '/kurser/$courseId',
  staticData: { permission: 'course:read' },
  validateSearch: (search) => filters(search, 'ny'),
  component: lazyRouteComponent(() => import('../../jobs/manage-courses/course-page.tsx'), 'CoursePage'),
});

const changeCourseRoute = createRoute({
  getParentRoute: () => allowedRoute,
  path: '/kurser/$courseId/andra',
  staticData: { permission: 'course:keep' },
  component: lazyRouteComponent(
    () => import('../../jobs/manage-courses/change-course-page.tsx'),
    'ChangeCoursePage',
  ),
});

const registrationsRoute = createRoute({
  getParentRoute: () => allowedRoute,
  path: '/kurser/$courseId/anmalda',
  staticData: { permission: 'registration:read' },
  validateSearch: (search) => filters(search, 'borttagen'),
  component: lazyRouteComponent(
    () => import('../../jobs/manage-courses/registrations-page.tsx'),
    'RegistrationsPage',
  ),
});

const registrationRoute = createRoute({
  getParentRoute: () => allowedRoute,
  path: '/kurser/$courseId/anmalda/$registrationId',
  staticData: { permission: 'registration:keep' },
  component: lazyRouteComponent(
    () => import('../../jobs/manage-courses/registration-page.tsx'),
    'RegistrationPage',
  ),
});

const attendanceRoute = createRoute({
  getParentRoute: () => allowedRoute,
  path: '/kurser/$courseId/narvaro',
  staticData: { permission: 'registration:keep' },
  validateSearch: (search) => filters(search, 'tillfalle'),
  component: lazyRouteComponent(
    () => import('../../jobs/manage-courses/attendance-page.tsx'),
    'AttendancePage',
  ),
});

/** Courses with their register. */
export const manageCoursesRoutes = [
  coursesRoute,
  addCourseRoute,
  courseRoute,
  changeCourseRoute,
  registrationsRoute,
  registrationRoute,
  attendanceRoute,
] as const;
