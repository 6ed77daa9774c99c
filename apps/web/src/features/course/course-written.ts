import type { Course, CourseDraft } from '@samsyn/contracts/course';
import type { z } from 'zod';

/** A course as a form holds it, before the contract has looked at it. */
export type CourseWritten = z.input<typeof CourseDraft>;

export type SessionWritten = CourseWritten['sessions'][number];

export function courseWritten(course: Course): CourseWritten {
  const { title, kind, capacity, sessions, goals, keyActivities, effect } = course;
  return { title, kind, capacity, sessions, goals, keyActivities, effect };
}
