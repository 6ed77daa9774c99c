import { Injectable } from '@nestjs/common';
import type {
  FollowedPlan,
  FollowUpFacts,
  Gathering,
  MunicipalSubmission,
  ReportedActivity,
} from '@samsyn/domain/follow-up-facts';
import type { PeriodDays } from '@samsyn/domain/reporting-period';
import { currentQuery } from '../../platform/database/transaction.ts';

/** Reads the facts of other kinds for the follow-up, each kind in one round trip. Nothing is summed and nothing decided here. */
@Injectable()
export class FollowUpRepository {
  async getAssociation(
    associationId: string,
  ): Promise<Pick<FollowUpFacts, 'associationName' | 'municipalities' | 'organisations'>> {
    const [association] = await currentQuery<
      Pick<FollowUpFacts, 'associationName' | 'municipalities' | 'organisations'>
    >(
      `SELECT association.name AS "associationName",
         coalesce(
           (SELECT json_agg(json_build_object('code', municipality.code, 'name', municipality.name)
                            ORDER BY municipality.name COLLATE "sv-x-icu", municipality.code)
            FROM municipality WHERE municipality.association_id = $1), '[]') AS municipalities,
         coalesce(
           (SELECT json_agg(json_build_object('id', organisation.id, 'name', organisation.name)
                            ORDER BY organisation.name COLLATE "sv-x-icu", organisation.id)
            FROM organisation WHERE organisation.association_id = $1), '[]') AS organisations
       FROM association
       WHERE association.id = $1`,
      [associationId],
    );
    if (!association) throw new Error('Whoever asks belongs to an association');
    return association;
  }

  async findPlan(associationId: string, year: number): Promise<FollowedPlan | undefined> {
    const [plan] = await currentQuery<FollowedPlan>(
      `SELECT plan.year, plan.title,
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
       WHERE plan.association_id = $1 AND plan.year = $2`,
      [associationId, year],
    );
    return plan;
  }

  listActivityReports(associationId: string, period: string): Promise<ReportedActivity[]> {
    return currentQuery(
      `SELECT key_activity_id AS "keyActivityId", status, effect_level AS "effectLevel"
       FROM activity_report
       WHERE association_id = $1 AND period_code = $2`,
      [associationId, period],
    );
  }

  listSubmissions(associationId: string, period: string): Promise<MunicipalSubmission[]> {
    return currentQuery(
      `SELECT submission.municipality_code AS "municipalityCode", submission.status,
         coalesce(submission.submitted_on > reported.due_on, false) AS late,
         coalesce(
           (SELECT json_agg(json_build_object('commitmentId', told.commitment_id, 'status', told.status))
            FROM submission_progress told
            WHERE told.association_id = $1 AND told.submission_id = submission.id
              AND told.status IS NOT NULL), '[]') AS progress
       FROM submission
       JOIN reporting_period reported
         ON reported.association_id = $1 AND reported.code = submission.period_code
       WHERE submission.association_id = $1 AND submission.period_code = $2`,
      [associationId, period],
    );
  }

  listMeetings(associationId: string, { startsOn, endsOn }: PeriodDays): Promise<Gathering[]> {
    return currentQuery(
      `SELECT meeting.id, network.name AS title, meeting.held_on::text AS "heldOn", meeting.estimated,
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
       ORDER BY meeting.held_on, meeting.id`,
      [associationId, startsOn, endsOn],
    );
  }
}
