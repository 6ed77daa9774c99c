import { Injectable } from '@nestjs/common';
import type { Received } from '@samsyn/contracts/kernel/route';
import type {
  NetworkMeeting,
  NetworkMeetingDraft,
  NetworkMeetingFilter,
  networkMeetingRoutes,
  NetworkMeetingSum,
  NetworkMeetingSummary,
} from '@samsyn/contracts/network-meeting';
import type { MeetingContext } from '@samsyn/domain/network-meeting';
import { getPeriodDays } from '@samsyn/domain/reporting-period';
import { getPlainDate, yearOf } from '@samsyn/domain/time/plain-date';
import type { z } from 'zod';
import { Filters } from '../../platform/database/filters.ts';
import { StaleVersion } from '../../platform/database/row-version.ts';
import { currentQuery, touchedRows } from '../../platform/database/transaction.ts';
import { isClosedOn } from '../reporting-period/reporting-period.reader.ts';

export interface MeetingNetwork {
  readonly name: string;
  readonly coordinatorId: string | null;
}

type Circumstances = Pick<MeetingContext, 'municipalityCodes' | 'organisationIds' | 'plan'> & {
  readonly network: MeetingNetwork | null;
};

const networkAsJson = `json_build_object('name', network.name, 'coordinatorId', network.coordinator_id)`;

/** Of a CTE `meeting (association_id, id)`: the parts of the meeting, from $2 attendance, $3 goals and $4 key activities. */
const addedParts = `
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
    SELECT meeting.association_id, meeting.id, unnest($4::uuid[]) FROM meeting)`;

@Injectable()
export class NetworkMeetingRepository {
  /** The meetings that come after the one with the id `after`, the latest first, and one more than the limit where there are more. */
  list(
    associationId: string,
    asked: Received<typeof networkMeetingRoutes.list>['query'],
  ): Promise<NetworkMeetingSummary[]> {
    const filters = narrowed(new Filters(associationId, asked.limit + 1), asked).when(
      asked.after,
      (id) => `(meeting.held_on, meeting.id) < (
        (SELECT last.held_on FROM network_meeting last WHERE last.association_id = $1 AND last.id = ${id}), ${id})`,
    );
    // Only what stands on the page is summed, so the page is made first.
    return currentQuery(
      `SELECT meeting.id, meeting.network_id AS "networkId", network.name AS "networkName",
         meeting.held_on::text AS "heldOn", meeting.format, came.participants, came.municipalities,
         meeting.estimated, meeting.effect_level AS "effectLevel", meeting.version
       FROM (
         SELECT * FROM network_meeting meeting
         WHERE meeting.association_id = $1${filters.sql}
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
       ORDER BY meeting.held_on DESC, meeting.id DESC`,
      filters.parameters,
    );
  }

  /** All the meetings that the filters leave, and who came to them together. */
  async sum(
    associationId: string,
    filter: z.output<typeof NetworkMeetingFilter>,
  ): Promise<NetworkMeetingSum> {
    const filters = narrowed(new Filters(associationId), filter);
    const [sum] = await currentQuery<NetworkMeetingSum>(
      `WITH meeting AS (
         SELECT meeting.id FROM network_meeting meeting WHERE meeting.association_id = $1${filters.sql})
       SELECT (SELECT count(*)::integer FROM meeting) AS meetings,
         json_build_object(
           'women', coalesce(sum(women), 0), 'men', coalesce(sum(men), 0),
           'otherOrNotStated', coalesce(sum(other_or_not_stated), 0)) AS participants
       FROM meeting
       JOIN network_meeting_attendance attendance
         ON attendance.association_id = $1 AND attendance.meeting_id = meeting.id`,
      filters.parameters,
    );
    if (!sum) throw new Error('A query of sums has one row');
    return sum;
  }

  async find(associationId: string, meetingId: string): Promise<NetworkMeeting | undefined> {
    const [meeting] = await currentQuery<NetworkMeeting>(
      `SELECT meeting.id, meeting.network_id AS "networkId", network.name AS "networkName",
         meeting.held_on::text AS "heldOn", meeting.format, meeting.estimated, meeting.version,
         recorder.name AS "recordedBy", ${isClosedOn('meeting.held_on')} AS locked,
         CASE WHEN meeting.effect_level IS NOT NULL
           THEN json_build_object('level', meeting.effect_level, 'text', meeting.effect_text) END AS effect,
         coalesce(
           (SELECT json_agg(json_build_object(
                     'municipalityCode', municipality_code, 'organisationId', organisation_id,
                     'women', women, 'men', men, 'otherOrNotStated', other_or_not_stated) ORDER BY position)
            FROM network_meeting_attendance attendance
            WHERE attendance.association_id = $1 AND attendance.meeting_id = meeting.id), '[]') AS attendance,
         coalesce(
           (SELECT json_agg(goal.id ORDER BY goal.position)
            FROM network_meeting_goal served
            JOIN goal ON goal.association_id = $1 AND goal.id = served.goal_id
            WHERE served.association_id = $1 AND served.meeting_id = meeting.id), '[]') AS goals,
         coalesce(
           (SELECT json_agg(activity.id ORDER BY activity.position)
            FROM network_meeting_key_activity served
            JOIN key_activity activity ON activity.association_id = $1 AND activity.id = served.key_activity_id
            WHERE served.association_id = $1 AND served.meeting_id = meeting.id), '[]') AS "keyActivities"
       FROM network_meeting meeting
       JOIN network ON network.association_id = $1 AND network.id = meeting.network_id
       JOIN person recorder ON recorder.association_id = $1 AND recorder.id = meeting.recorded_by
       WHERE meeting.association_id = $1 AND meeting.id = $2`,
      [associationId, meetingId],
    );
    return meeting;
  }

  async findNetwork(associationId: string, networkId: string): Promise<MeetingNetwork | undefined> {
    const [row] = await currentQuery<{ network: MeetingNetwork }>(
      `SELECT ${networkAsJson} AS network FROM network WHERE association_id = $1 AND id = $2`,
      [associationId, networkId],
    );
    return row?.network;
  }

  /** Which of all that the draft names there is, in one round trip over the record kinds that it names. */
  async getCircumstances(associationId: string, draft: NetworkMeetingDraft): Promise<Circumstances> {
    const [circumstances] = await currentQuery<Circumstances>(
      `SELECT
         (SELECT ${networkAsJson} FROM network WHERE association_id = $1 AND id = $2) AS network,
         array(SELECT code FROM municipality WHERE association_id = $1 AND code = ANY ($3::text[]))
           AS "municipalityCodes",
         array(SELECT id FROM organisation WHERE association_id = $1 AND id = ANY ($4::uuid[]))
           AS "organisationIds",
         json_build_object(
           'goals', array(
             SELECT goal.id FROM goal
             JOIN plan ON plan.association_id = $1 AND plan.id = goal.plan_id AND plan.year = $7
             WHERE goal.association_id = $1 AND goal.id = ANY ($5::uuid[])),
           'keyActivities', array(
             SELECT activity.id FROM key_activity activity
             JOIN plan ON plan.association_id = $1 AND plan.id = activity.plan_id AND plan.year = $7
             WHERE activity.association_id = $1 AND activity.id = ANY ($6::uuid[]))) AS plan`,
      [
        associationId,
        draft.networkId,
        draft.attendance.map(({ municipalityCode }) => municipalityCode),
        draft.attendance.map(({ organisationId }) => organisationId),
        draft.goals,
        draft.keyActivities,
        yearOf(getPlainDate(draft.heldOn)),
      ],
    );
    if (!circumstances) throw new Error('A query of circumstances has one row');
    return circumstances;
  }

  /** The meeting with all its parts in one round trip. */
  async add(
    associationId: string,
    meeting: NetworkMeetingDraft & { readonly id: string; readonly recordedBy: string },
  ): Promise<void> {
    await currentQuery(
      `WITH meeting AS (
         INSERT INTO network_meeting
           (association_id, id, network_id, held_on, format, estimated, effect_level, effect_text, recorded_by)
         VALUES ($1, $5, $6, $7, $8, $9, $10, $11, $12)
         RETURNING association_id, id), ${addedParts}
       SELECT FROM meeting`,
      [
        associationId,
        ...partsOf(meeting),
        meeting.id,
        meeting.networkId,
        meeting.heldOn,
        meeting.format,
        meeting.estimated,
        meeting.effect?.level ?? null,
        meeting.effect?.text ?? null,
        meeting.recordedBy,
      ],
    );
  }

  async change(
    associationId: string,
    { id, version }: { readonly id: string; readonly version: number },
    draft: NetworkMeetingDraft,
  ): Promise<void> {
    const touched = await touchedRows(
      `UPDATE network_meeting
       SET network_id = $4, held_on = $5, format = $6, estimated = $7, effect_level = $8, effect_text = $9,
         version = version + 1
       WHERE association_id = $1 AND id = $2 AND version = $3`,
      [
        associationId,
        id,
        version,
        draft.networkId,
        draft.heldOn,
        draft.format,
        draft.estimated,
        draft.effect?.level ?? null,
        draft.effect?.text ?? null,
      ],
    );
    if (touched !== 1) throw new StaleVersion(id, version);
    await this.#removeParts(associationId, id);
    await currentQuery(
      `WITH meeting AS (SELECT $1::uuid AS association_id, $5::uuid AS id), ${addedParts} SELECT FROM meeting`,
      [associationId, ...partsOf(draft), id],
    );
  }

  async remove(
    associationId: string,
    { id, version }: { readonly id: string; readonly version: number },
  ): Promise<void> {
    await this.#removeParts(associationId, id);
    const touched = await touchedRows(
      'DELETE FROM network_meeting WHERE association_id = $1 AND id = $2 AND version = $3',
      [associationId, id, version],
    );
    if (touched !== 1) throw new StaleVersion(id, version);
  }

  async #removeParts(associationId: string, meetingId: string): Promise<void> {
    await currentQuery(
      `WITH attendance AS (DELETE FROM network_meeting_attendance WHERE association_id = $1 AND meeting_id = $2),
         goals AS (DELETE FROM network_meeting_goal WHERE association_id = $1 AND meeting_id = $2)
       DELETE FROM network_meeting_key_activity WHERE association_id = $1 AND meeting_id = $2`,
      [associationId, meetingId],
    );
  }
}

/** In a query over `network_meeting meeting` of the association $1: only those that are asked for. */
function narrowed(
  filters: Filters,
  { network, coordinator, period, municipality }: z.output<typeof NetworkMeetingFilter>,
): Filters {
  const days = period === undefined ? undefined : getPeriodDays(period);
  return filters
    .when(network, (id) => `meeting.network_id = ${id}`)
    .when(
      coordinator,
      (id) => `meeting.network_id IN (
        SELECT id FROM network WHERE association_id = $1 AND coordinator_id = ${id})`,
    )
    .when(days?.startsOn, (day) => `meeting.held_on >= ${day}`)
    .when(days?.endsOn, (day) => `meeting.held_on <= ${day}`)
    .when(
      municipality,
      (code) => `EXISTS (
        SELECT FROM network_meeting_attendance attendance
        WHERE attendance.association_id = $1 AND attendance.meeting_id = meeting.id
          AND attendance.municipality_code = ${code})`,
    );
}

function partsOf({ attendance, goals, keyActivities }: NetworkMeetingDraft): unknown[] {
  return [JSON.stringify(attendance), goals, keyActivities];
}
