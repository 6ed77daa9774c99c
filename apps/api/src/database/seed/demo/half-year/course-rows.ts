import { daysOfCourse } from '@samsyn/domain/course';
import { courseIdOf, goalIdOf, keyActivityIdOf, planId, registrationIdOf, sessionIdOf } from '../demo-ids.ts';
import { demoCourses, heldCourses } from './courses.ts';
import { effectColumns } from './effect-columns.ts';
import { participantsOf } from './participants.ts';
import { varied } from './varied.ts';

export function courseRows() {
  const courses = demoCourses.map((course) => ({
    ...course,
    id: courseIdOf(course.key),
    sessions: course.sessions.map(([heldOn, startsAt, endsAt, place], index) => {
      return { id: sessionIdOf(course.key, index), heldOn, startsAt, endsAt, place };
    }),
  }));
  return {
    course: courses.map(({ id, title, kind, capacity, sessions, effect }) => {
      const { startsOn, endsOn } = daysOfCourse(sessions);
      return { id, title, kind, capacity, starts_on: startsOn, ends_on: endsOn, ...effectColumns(effect) };
    }),
    course_session: courses.flatMap((course) =>
      course.sessions.map(({ id, heldOn, startsAt, endsAt, place }) => ({
        id,
        course_id: course.id,
        held_on: heldOn,
        starts_at: startsAt,
        ends_at: endsAt,
        place,
      })),
    ),
    course_goal: courses.flatMap(({ id, goals }) =>
      goals.map((code) => ({ course_id: id, plan_id: planId, goal_id: goalIdOf(code) })),
    ),
    course_key_activity: courses.flatMap(({ id, keyActivities }) =>
      keyActivities.map((place) => ({ course_id: id, key_activity_id: keyActivityIdOf(place) })),
    ),
  };
}

export function registrationRows() {
  return {
    registration: demoCourses.flatMap((course) =>
      participantsOf(course).map(({ name, email, municipalityCode, organisationId, gender }, index) => ({
        id: registrationIdOf(course.key, email),
        course_id: courseIdOf(course.key),
        seat: index + 1,
        name,
        email,
        municipality_code: municipalityCode,
        organisation_id: organisationId,
        gender,
      })),
    ),
    course_attendance: heldCourses.flatMap((course) =>
      participantsOf(course).flatMap(({ email }) =>
        course.sessions.flatMap((_, index) =>
          // Of ten who have registered, nine come.
          varied(`${course.key} ${email} ${index} comes`, 10) < 9
            ? [
                {
                  course_id: courseIdOf(course.key),
                  session_id: sessionIdOf(course.key, index),
                  registration_id: registrationIdOf(course.key, email),
                },
              ]
            : [],
        ),
      ),
    ),
  };
}
