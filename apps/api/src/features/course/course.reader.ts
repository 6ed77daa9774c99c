import { Injectable } from '@nestjs/common';
import type { Gathering } from '@samsyn/domain/follow-up-facts';
import type { PeriodDays } from '@samsyn/domain/reporting-period';
import type { PlainDate } from '@samsyn/domain/time/plain-date';
import { currentQuery } from '../../platform/database/transaction.ts';

/** In a query over registrations: how many there are by gender, as three columns. */
export const headcountOf = (registration: string) => `
  count(*) FILTER (WHERE ${registration}.gender = 'woman')::integer AS women,
  count(*) FILTER (WHERE ${registration}.gender = 'man')::integer AS men,
  count(*) FILTER (WHERE ${registration}.gender = 'other-or-not-stated')::integer AS other_or_not_stated`;

/** What somebody who registers for a course has to know of it. */
export interface HeldCourse {
  readonly id: string;
  readonly capacity: number;
  readonly endsOn: PlainDate;
}

/** How the course is held until the transaction ends: unchanged, or with nobody else writing its registrations either. */
const locks = { unchanged: 'FOR SHARE', alone: 'FOR NO KEY UPDATE' } as const;

@Injectable()
export class CourseReader {
  async exists(associationId: string, courseId: string): Promise<boolean> {
    const found = await currentQuery('SELECT FROM course WHERE association_id = $1 AND id = $2', [
      associationId,
      courseId,
    ]);
    return found.length > 0;
  }

  findHeld(
    associationId: string,
    courseId: string,
    how: keyof typeof locks,
  ): Promise<HeldCourse | undefined> {
    return this.#findHeld(how, 'course.id = $2', associationId, courseId);
  }

  /** The course that somebody is registered for. */
  findHeldOf(
    associationId: string,
    registrationId: string,
    how: keyof typeof locks,
  ): Promise<HeldCourse | undefined> {
    const isItsCourse =
      'course.id = (SELECT course_id FROM registration WHERE registration.association_id = $1 AND registration.id = $2)';
    return this.#findHeld(how, isItsCourse, associationId, registrationId);
  }

  /** Asked once the course is held: what is read in the statement that waits for a lock is as it was before the wait. */
  async hasSession(associationId: string, courseId: string, sessionId: string): Promise<boolean> {
    const found = await currentQuery(
      'SELECT FROM course_session WHERE association_id = $1 AND course_id = $2 AND id = $3',
      [associationId, courseId, sessionId],
    );
    return found.length > 0;
  }

  /**
   * The courses that ended in the period, each with how many came to at least one session. None is an estimate: whoever
   * came has been ticked.
   */
  listGatherings(associationId: string, { startsOn, endsOn }: PeriodDays): Promise<Gathering[]> {
    return currentQuery(
      `SELECT course.id, course.title, course.ends_on::text AS "heldOn", false AS estimated,
         course.effect_level AS "effectLevel",
         coalesce((SELECT json_agg(served.goal_id ORDER BY served.goal_id) FROM course_goal served
                   WHERE served.association_id = $1 AND served.course_id = course.id), '[]') AS "goalIds",
         coalesce((SELECT json_agg(served.key_activity_id ORDER BY served.key_activity_id)
                   FROM course_key_activity served
                   WHERE served.association_id = $1 AND served.course_id = course.id), '[]') AS "keyActivityIds",
         coalesce(
           (SELECT json_agg(json_build_object(
                     'municipalityCode', came.municipality_code, 'organisationId', came.organisation_id,
                     'women', came.women, 'men', came.men, 'otherOrNotStated', came.other_or_not_stated)
                   ORDER BY came.municipality_code, came.organisation_id)
            FROM (
              SELECT registration.municipality_code, registration.organisation_id, ${headcountOf('registration')}
              FROM registration
              WHERE registration.association_id = $1 AND registration.course_id = course.id AND EXISTS (
                SELECT FROM course_attendance came
                WHERE came.association_id = $1 AND came.registration_id = registration.id)
              GROUP BY registration.municipality_code, registration.organisation_id
            ) AS came),
           '[]') AS attendance
       FROM course
       WHERE course.association_id = $1 AND course.ends_on BETWEEN $2 AND $3
       ORDER BY course.ends_on, course.id`,
      [associationId, startsOn, endsOn],
    );
  }

  async #findHeld(
    how: keyof typeof locks,
    which: string,
    associationId: string,
    id: string,
  ): Promise<HeldCourse | undefined> {
    const [course] = await currentQuery<HeldCourse>(
      `SELECT course.id, course.capacity, course.ends_on::text AS "endsOn"
       FROM course
       WHERE course.association_id = $1 AND ${which}
       ${locks[how]} OF course`,
      [associationId, id],
    );
    return course;
  }
}
