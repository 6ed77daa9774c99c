import { courseKinds } from '@samsyn/domain/course';
import { z } from 'zod';
import { Headcount } from './headcount.ts';
import { Day } from './kernel/day.ts';
import { pageOf, pageQuery } from './kernel/page.ts';
import { routesOf } from './kernel/route.ts';
import { line, Version } from './kernel/text.ts';
import { Effect } from './progress.ts';
import { PeriodCode } from './reporting-period.ts';

export const CourseSessionDraft = z.strictObject({
  /** Kept when the course is changed, so that attendance stays with its session; absent for a new one. */
  id: z.uuid().optional(),
  heldOn: Day,
  startsAt: z.iso.time({ precision: -1 }),
  endsAt: z.iso.time({ precision: -1 }),
  place: line(160),
});

/** A course or conference; its goals and key activities are those of the plan of the year it ends in. */
export const CourseDraft = z.strictObject({
  title: line(200),
  kind: z.enum(courseKinds),
  capacity: z.int().min(1).max(5000),
  sessions: z.array(CourseSessionDraft).min(1).max(30),
  goals: z.array(z.uuid()).max(50),
  keyActivities: z.array(z.uuid()).max(50),
  effect: Effect.nullable(),
});
export type CourseDraft = z.infer<typeof CourseDraft>;

export const CourseSummary = z.strictObject({
  id: z.uuid(),
  title: z.string(),
  kind: z.enum(courseKinds),
  startsOn: z.iso.date(),
  endsOn: z.iso.date(),
  capacity: z.int(),
  registered: z.int(),
  /** Those who came to at least one session, by sex. */
  participants: Headcount,
  version: Version,
});
export type CourseSummary = z.infer<typeof CourseSummary>;

export const Course = CourseDraft.extend({
  id: z.uuid(),
  sessions: z.array(CourseSessionDraft.extend({ id: z.uuid() })),
  registered: z.int(),
  /** Those who came to at least one session, by sex. */
  participants: Headcount,
  /** Whether the period that the course ended in is closed; then nothing of it can be changed. */
  locked: z.boolean(),
  version: Version,
});
export type Course = z.infer<typeof Course>;

export const CourseQuery = z.strictObject({
  ...pageQuery,
  /** Part of the title. */
  search: z.string().trim().max(100).optional(),
  kind: z.enum(courseKinds).optional(),
  /** The period that the course ends in. */
  period: PeriodCode.optional(),
});

const params = z.strictObject({ courseId: z.uuid() });

export const courseRoutes = routesOf('course', {
  list: {
    method: 'GET',
    path: '/courses',
    permission: 'course:read',
    summary: 'Courses and conferences, the latest first, filtered',
    query: CourseQuery,
    output: pageOf(CourseSummary),
  },
  read: {
    method: 'GET',
    path: '/courses/:courseId',
    permission: 'course:read',
    summary: 'One course with its sessions',
    params,
    output: Course,
    versioned: true,
  },
  add: {
    method: 'POST',
    path: '/courses',
    permission: 'course:keep',
    summary: 'Add a course with its sessions',
    input: CourseDraft,
    output: Course,
    versioned: true,
  },
  change: {
    method: 'PUT',
    path: '/courses/:courseId',
    permission: 'course:keep',
    summary: 'Change a course, its sessions or its assessed effect',
    params,
    input: CourseDraft,
    output: Course,
    versioned: true,
  },
  remove: {
    method: 'DELETE',
    path: '/courses/:courseId',
    permission: 'course:keep',
    summary: 'Remove a course that nobody is registered for',
    params,
    output: null,
    versioned: true,
  },
});
