import { courseRoutes } from '@samsyn/contracts/course';
import { asking, askingInPages } from '../../shared/api/queries.ts';

export interface CourseFilter {
  readonly search?: string | undefined;
  readonly kind?: string | undefined;
  readonly period?: string | undefined;
}

export function coursesQuery(filter: CourseFilter) {
  return askingInPages(courseRoutes.list, { query: { ...filter } });
}

export function courseQuery(courseId: string) {
  return asking(courseRoutes.read, { params: { courseId } });
}
