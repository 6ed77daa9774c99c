/** The product's own statements of a follow-up's facts, written out once more. In each $1 is the association. */

export const association = `
  SELECT association.name AS "associationName",
     coalesce(
       (SELECT json_agg(json_build_object('code', municipality.code, 'name', municipality.name)
                        ORDER BY municipality.name COLLATE "sv-x-icu", municipality.code)
        FROM municipality WHERE municipality.association_id = $1), '[]') AS municipalities,
     coalesce(
       (SELECT json_agg(json_build_object('id', organisation.id, 'name', organisation.name)
                        ORDER BY organisation.name COLLATE "sv-x-icu", organisation.id)
        FROM organisation WHERE organisation.association_id = $1), '[]') AS organisations
   FROM association
   WHERE association.id = $1`;

/** $2 year. */
export const plan = `
  SELECT plan.year, plan.title,
     coalesce(
       (SELECT json_agg(
          json_build_object(
            'id', goal.id, 'code', goal.code, 'title', goal.title,
            'commitments', coalesce(
              (SELECT json_agg(json_build_object('id', commitment.id, 'text', commitment.text)
                               ORDER BY commitment.position)
               FROM commitment
               WHERE commitment.association_id = $1 AND commitment.goal_id = goal.id
                 AND commitment.side = 'municipality'), '[]'))
          ORDER BY goal.position)
        FROM goal WHERE goal.association_id = $1 AND goal.plan_id = plan.id), '[]') AS goals,
     coalesce(
       (SELECT json_agg(
          json_build_object(
            'number', section.number, 'title', section.title, 'parent', parent.number,
            'keyActivities', coalesce(
              (SELECT json_agg(placement.key_activity_id ORDER BY placement.position)
               FROM key_activity_placement placement
               WHERE placement.association_id = $1 AND placement.section_id = section.id), '[]'))
          ORDER BY section.position)
        FROM section
        LEFT JOIN section parent ON parent.association_id = $1 AND parent.id = section.parent_id
        WHERE section.association_id = $1 AND section.plan_id = plan.id), '[]') AS sections,
     coalesce(
       (SELECT json_agg(
          json_build_object(
            'id', activity.id, 'text', activity.text,
            'goals', coalesce(
              (SELECT json_agg(goal.code ORDER BY goal.position)
               FROM key_activity_goal served
               JOIN goal ON goal.association_id = $1 AND goal.id = served.goal_id
               WHERE served.association_id = $1 AND served.key_activity_id = activity.id), '[]'))
          ORDER BY activity.position)
        FROM key_activity activity
        WHERE activity.association_id = $1 AND activity.plan_id = plan.id), '[]') AS "keyActivities"
   FROM plan
   WHERE plan.association_id = $1 AND plan.year = $2`;

/** $2 period. */
export const activityReports = `
  SELECT key_activity_id AS "keyActivityId", status, effect_level AS "effectLevel"
   FROM activity_report
   WHERE association_id = $1 AND period_code = $2`;

/** $2 period. */
export const submissions = `
  SELECT submission.municipality_code AS "municipalityCode", submission.status,
     coalesce(submission.submitted_on > reported.due_on, false) AS late,
     coalesce(
       (SELECT json_agg(json_build_object('commitmentId', told.commitment_id, 'status', told.status))
        FROM submission_progress told
        WHERE told.association_id = $1 AND told.submission_id = submission.id
          AND told.status IS NOT NULL), '[]') AS progress
   FROM submission
   JOIN reporting_period reported
     ON reported.association_id = $1 AND reported.code = submission.period_code
   WHERE submission.association_id = $1 AND submission.period_code = $2`;

/** $2 and $3 the first and last day. */
export const meetings = `
  SELECT meeting.id, network.name AS title, meeting.held_on::text AS "heldOn", meeting.estimated,
     meeting.effect_level AS "effectLevel",
     coalesce((SELECT json_agg(served.goal_id ORDER BY served.goal_id) FROM network_meeting_goal served
               WHERE served.association_id = $1 AND served.meeting_id = meeting.id), '[]') AS "goalIds",
     coalesce((SELECT json_agg(served.key_activity_id ORDER BY served.key_activity_id)
               FROM network_meeting_key_activity served
               WHERE served.association_id = $1 AND served.meeting_id = meeting.id), '[]') AS "keyActivityIds",
     coalesce(
       (SELECT json_agg(json_build_object(
                 'municipalityCode', came.municipality_code, 'organisationId', came.organisation_id,
                 'women', came.women, 'men', came.men, 'otherOrNotStated', came.other_or_not_stated)
               ORDER BY came.position)
        FROM network_meeting_attendance came
        WHERE came.association_id = $1 AND came.meeting_id = meeting.id), '[]') AS attendance
   FROM network_meeting meeting
   JOIN network ON network.association_id = $1 AND network.id = meeting.network_id
   WHERE meeting.association_id = $1 AND meeting.held_on BETWEEN $2 AND $3
   ORDER BY meeting.held_on, meeting.id`;

/** $2 and $3 the first and last day. */
export const courses = `
  SELECT course.id, course.title, course.ends_on::text AS "heldOn", false AS estimated,
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
          SELECT registration.municipality_code, registration.organisation_id, count(*) FILTER (WHERE registration.gender = 'woman')::integer AS women,
            count(*) FILTER (WHERE registration.gender = 'man')::integer AS men,
            count(*) FILTER (WHERE registration.gender = 'other-or-not-stated')::integer AS other_or_not_stated
          FROM registration
          WHERE registration.association_id = $1 AND registration.course_id = course.id AND EXISTS (
            SELECT FROM course_attendance came
            WHERE came.association_id = $1 AND came.registration_id = registration.id)
          GROUP BY registration.municipality_code, registration.organisation_id
        ) AS came),
       '[]') AS attendance
   FROM course
   WHERE course.association_id = $1 AND course.ends_on BETWEEN $2 AND $3
   ORDER BY course.ends_on, course.id`;

/** $2 period. */
export const period = `
  SELECT period.code, period.starts_on::text AS "startsOn", period.ends_on::text AS "endsOn",
    period.due_on::text AS "dueOn", period.closed_on::text AS "closedOn"
  FROM reporting_period period
  WHERE period.association_id = $1 AND period.code = $2`;
