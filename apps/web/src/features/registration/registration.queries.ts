import { largestPage } from '@samsyn/contracts/kernel/page';
import { registrationRoutes } from '@samsyn/contracts/registration';
import { asking, askingInPages } from '../../shared/api/queries.ts';

/** The registrations of a course by name, as many at a time as the API gives. */
export function registrationsQuery(courseId: string) {
  return askingInPages(registrationRoutes.list, { params: { courseId }, query: { limit: largestPage } });
}

export function registrationQuery(registrationId: string) {
  return asking(registrationRoutes.read, { params: { registrationId } });
}
