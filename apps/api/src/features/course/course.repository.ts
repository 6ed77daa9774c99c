import { Injectable } from '@nestjs/common';
import type { Course, CourseDraft, CourseQuery, CourseSummary } from '@samsyn/contracts/course';
import { daysOfCourse } from '@samsyn/domain/course';
import { getPeriodDays } from '@samsyn/domain/reporting-period';
import type { z } from 'zod';
import { Filters } from '../../platform/database/filters.ts';
import { StaleVersion } from '../../platform/database/row-version.ts';
import { currentQuery, touchedRows } from '../../platform/database/transaction.ts';
import { isClosedOn } from '../reporting-period/reporting-period.reader.ts';
import { headcountOf } from './course.reader.ts';

/** In a query over `course`: how many are registered for it. */
const registered = `
  (SELECT count(*)::integer FROM registration
   WHERE registration.association_id = $1 AND registration.course_id = course.id)`;

/** In a query over `course`: those who came to at least one session. */
const participants = `
  (SELECT json_build_object('women', came.women, 'men', came.men, 'otherOrNotStated', came.other_or_not_stated)
   FROM (
     SELECT ${headcountOf('registration')}
     FROM registration
     WHERE registration.association_id = $1 AND registration.course_id = course.id AND EXISTS (
       SELECT FROM course_attendance attended
       WHERE attended.association_id = $1 AND attended.registration_id = registration.id)
   ) AS came)`;

@Injectable()
export class CourseRepository {
  /** The courses that follow the one with the id `after`, the latest first, and one more where there are more. */
  list(associationId: string, asked: z.output<typeof CourseQuery>): Promise<CourseSummary[]> {
    const filters = filtersOf(associationId, asked);
    return currentQuery(
      `SELECT course.id, course.title, course.kind, course.starts_on::text AS "startsOn",
         course.ends_on::text AS "endsOn", course.capacity, course.version,
         ${registered} AS registered, ${participants} AS participants
       FROM course
       WHERE course.association_id = $1${filters.sql}
       ORDER BY course.starts_on DESC, course.id DESC
       LIMIT $2`,
      filters.parameters,
    );
  }

  async find(associationId: string, courseId: string): Promise<Course | undefined> {
    const [course] = await currentQuery<Course>(
      `SELECT course.id, course.title, course.kind, course.capacity, course.version,
         (SELECT json_agg(json_build_object(
                   'id', session.id, 'heldOn', session.held_on,
                   'startsAt', to_char(session.starts_at, 'HH24:MI'), 'endsAt', to_char(session.ends_at, 'HH24:MI'),
                   'place', session.place)
                 ORDER BY session.held_on, session.starts_at, session.id)
          FROM course_session session
          WHERE session.association_id = $1 AND session.course_id = course.id) AS sessions,
         coalesce(
           (SELECT json_agg(goal.id ORDER BY goal.position)
            FROM course_goal served
            JOIN goal ON goal.association_id = $1 AND goal.id = served.goal_id
            WHERE served.association_id = $1 AND served.course_id = course.id), '[]') AS goals,
         coalesce(
           (SELECT json_agg(activity.id ORDER BY activity.position)
            FROM course_key_activity served
            JOIN key_activity activity ON activity.association_id = $1 AND activity.id = served.key_activity_id
            WHERE served.association_id = $1 AND served.course_id = course.id), '[]') AS "keyActivities",
         CASE WHEN course.effect_level IS NOT NULL
           THEN json_build_object('level', course.effect_level, 'text', course.effect_text) END AS effect,
         ${registered} AS registered, ${participants} AS participants, ${isClosedOn('course.ends_on')} AS locked
       FROM course
       WHERE course.association_id = $1 AND course.id = $2`,
      [associationId, courseId],
    );
    return course;
  }

  /** The ids of the course's sessions that somebody is ticked at. */
  async listAttendedSessions(associationId: string, courseId: string): Promise<string[]> {
    const sessions = await currentQuery<{ id: string }>(
      `SELECT session.id FROM course_session session
       WHERE session.association_id = $1 AND session.course_id = $2 AND EXISTS (
         SELECT FROM course_attendance attended
         WHERE attended.association_id = $1 AND attended.session_id = session.id)`,
      [associationId, courseId],
    );
    return sessions.map(({ id }) => id);
  }

  async add(associationId: string, draft: CourseDraft): Promise<string> {
    const [course] = await currentQuery<{ id: string }>(
      `INSERT INTO course (association_id, title, kind, capacity, starts_on, ends_on, effect_level, effect_text)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8) RETURNING id`,
      [associationId, ...columnsOf(draft)],
    );
    const courseId = course?.id ?? '';
    await this.#keepParts(associationId, courseId, draft);
    return courseId;
  }

  async change(associationId: string, { id, version }: Course, draft: CourseDraft): Promise<void> {
    await this.#moveSeatsWithin(associationId, id, draft.capacity);
    const touched = await touchedRows(
      `UPDATE course SET title = $4, kind = $5, capacity = $6, starts_on = $7, ends_on = $8,
         effect_level = $9, effect_text = $10, version = version + 1
       WHERE association_id = $1 AND id = $2 AND version = $3`,
      [associationId, id, version, ...columnsOf(draft)],
    );
    if (touched !== 1) throw new StaleVersion(id, version);
    await this.#removeParts(
      associationId,
      id,
      draft.sessions.flatMap((session) => session.id ?? []),
    );
    await this.#keepParts(associationId, id, draft);
  }

  /** Takes its sessions with it; a course that somebody is registered for is kept by the database, whoever asks. */
  async remove(associationId: string, { id, version }: Course): Promise<void> {
    await this.#removeParts(associationId, id, []);
    const touched = await touchedRows(
      'DELETE FROM course WHERE association_id = $1 AND id = $2 AND version = $3',
      [associationId, id, version],
    );
    if (touched !== 1) throw new StaleVersion(id, version);
  }

  /** All that the course serves, and its sessions but for those that are kept. */
  async #removeParts(
    associationId: string,
    courseId: string,
    keptSessions: readonly string[],
  ): Promise<void> {
    await currentQuery(
      `WITH goals AS (DELETE FROM course_goal WHERE association_id = $1 AND course_id = $2),
         activities AS (DELETE FROM course_key_activity WHERE association_id = $1 AND course_id = $2)
       DELETE FROM course_session WHERE association_id = $1 AND course_id = $2 AND id <> ALL ($3)`,
      [associationId, courseId, keptSessions],
    );
  }

  async #keepParts(associationId: string, courseId: string, draft: CourseDraft): Promise<void> {
    await currentQuery(
      `WITH sessions AS (
         INSERT INTO course_session (id, association_id, course_id, held_on, starts_at, ends_at, place)
         SELECT coalesce(id, gen_random_uuid()), $1, $2, "heldOn", "startsAt", "endsAt", place
         FROM jsonb_to_recordset($3)
           AS session (id uuid, "heldOn" date, "startsAt" time, "endsAt" time, place text)
         ON CONFLICT ON CONSTRAINT course_session_in_course DO UPDATE
           SET held_on = excluded.held_on, starts_at = excluded.starts_at, ends_at = excluded.ends_at,
             place = excluded.place),
       goals AS (
         INSERT INTO course_goal (association_id, course_id, plan_id, goal_id)
         SELECT $1, $2, goal.plan_id, goal.id FROM goal WHERE goal.association_id = $1 AND goal.id = ANY ($4))
       INSERT INTO course_key_activity (association_id, course_id, key_activity_id)
       SELECT DISTINCT $1::uuid, $2::uuid, key_activity_id FROM unnest($5::uuid[]) AS key_activity_id`,
      [associationId, courseId, JSON.stringify(draft.sessions), draft.goals, draft.keyActivities],
    );
  }

  /** Where places are taken away, those who sit beyond them move to the seats that are free. */
  async #moveSeatsWithin(associationId: string, courseId: string, capacity: number): Promise<void> {
    await currentQuery(
      `UPDATE registration SET seat = moved.seat
       FROM (
         SELECT id, row_number() OVER (ORDER BY registration.seat) AS seat, max(registration.seat) OVER () AS highest
         FROM registration
         WHERE registration.association_id = $1 AND registration.course_id = $2
       ) AS moved
       WHERE registration.association_id = $1 AND registration.id = moved.id
         AND moved.highest > $3 AND registration.seat <> moved.seat`,
      [associationId, courseId, capacity],
    );
  }
}

/** $1 is the association, $2 how many are asked for. */
function filtersOf(
  associationId: string,
  { search, kind, period, after, limit }: z.output<typeof CourseQuery>,
): Filters {
  const days = period === undefined ? undefined : getPeriodDays(period);
  return new Filters(associationId, limit + 1)
    .when(
      search || undefined,
      (text) => `strpos(lower(course.title COLLATE "sv-x-icu"), lower(${text} COLLATE "sv-x-icu")) > 0`,
    )
    .when(kind, (value) => `course.kind = ${value}`)
    .when(days?.startsOn, (day) => `course.ends_on >= ${day}`)
    .when(days?.endsOn, (day) => `course.ends_on <= ${day}`)
    .when(
      after,
      (id) => `(course.starts_on, course.id) < (
        (SELECT last.starts_on FROM course last WHERE last.association_id = $1 AND last.id = ${id}), ${id})`,
    );
}

function columnsOf({ title, kind, capacity, sessions, effect }: CourseDraft): unknown[] {
  const { startsOn, endsOn } = daysOfCourse(sessions);
  return [title, kind, capacity, startsOn, endsOn, effect?.level ?? null, effect?.text ?? null];
}
