/**
 * The product's own statements, written out once more: what the database does is the same on both sides of the ratio.
 * Were their text shared, a statement that became slower would slow both and hide in it.
 */

/** $1 association, $2 how many. */
export const meetings = `
  SELECT meeting.id, meeting.network_id AS "networkId", network.name AS "networkName",
    meeting.held_on::text AS "heldOn", meeting.format, came.participants, came.municipalities,
    meeting.estimated, meeting.effect_level AS "effectLevel", meeting.version
  FROM (
    SELECT * FROM network_meeting meeting
    WHERE meeting.association_id = $1
    ORDER BY held_on DESC, id DESC
    LIMIT $2) meeting
  JOIN network ON network.association_id = $1 AND network.id = meeting.network_id
  CROSS JOIN LATERAL (
    SELECT
      json_build_object(
        'women', coalesce(sum(women), 0), 'men', coalesce(sum(men), 0),
        'otherOrNotStated', coalesce(sum(other_or_not_stated), 0)) AS participants,
      count(municipality_code)::integer AS municipalities
    FROM network_meeting_attendance attendance
    WHERE attendance.association_id = $1 AND attendance.meeting_id = meeting.id) came
  ORDER BY meeting.held_on DESC, meeting.id DESC`;

/** $1 association, $2 attendance, $3 goals, $4 key activities, $5 to $12 the meeting. */
export const recordMeeting = `
  WITH meeting AS (
    INSERT INTO network_meeting
      (association_id, id, network_id, held_on, format, estimated, effect_level, effect_text, recorded_by)
    VALUES ($1, $5, $6, $7, $8, $9, $10, $11, $12)
    RETURNING association_id, id),
  attendance AS (
    INSERT INTO network_meeting_attendance
      (association_id, meeting_id, position, municipality_code, organisation_id, women, men, other_or_not_stated)
    SELECT meeting.association_id, meeting.id, came.position,
      came.place ->> 'municipalityCode', (came.place ->> 'organisationId')::uuid,
      (came.place ->> 'women')::integer, (came.place ->> 'men')::integer, (came.place ->> 'otherOrNotStated')::integer
    FROM meeting, jsonb_array_elements($2) WITH ORDINALITY AS came (place, position)),
  goals AS (
    INSERT INTO network_meeting_goal (association_id, meeting_id, plan_id, goal_id)
    SELECT meeting.association_id, meeting.id, goal.plan_id, goal.id
    FROM meeting JOIN goal ON goal.association_id = meeting.association_id AND goal.id = ANY ($3::uuid[])),
  activities AS (
    INSERT INTO network_meeting_key_activity (association_id, meeting_id, key_activity_id)
    SELECT meeting.association_id, meeting.id, unnest($4::uuid[]) FROM meeting)
  SELECT (SELECT name FROM network WHERE association_id = $1 AND id = $6) AS "networkName",
    (SELECT name FROM person WHERE association_id = $1 AND id = $12) AS "recordedBy"`;
