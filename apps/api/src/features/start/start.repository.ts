import { Injectable } from '@nestjs/common';
import type { StartFacts } from '@samsyn/domain/start';
import { yearOf, type PlainDate } from '@samsyn/domain/time/plain-date';
import { currentQuery } from '../../platform/database/transaction.ts';
import { isPlanOf } from '../plan/plan.reader.ts';
import { isClosedIn, isClosedOn } from '../reporting-period/reporting-period.reader.ts';

/** How far each municipality's report has come. Of what is said, its first letter tells that something is. */
const reports = `
  (SELECT json_agg(json_build_object(
     'municipalityCode', municipality.code, 'municipalityName', municipality.name,
     'state', CASE WHEN submission.id IS NOT NULL THEN json_build_object(
       'status', submission.status,
       'returned', CASE WHEN submission.returned_on IS NOT NULL THEN json_build_object(
         'on', submission.returned_on, 'by', submission.returned_by, 'comment', submission.comment) END,
       'submitted', CASE WHEN submission.submitted_on IS NOT NULL
         THEN json_build_object('on', submission.submitted_on, 'by', submission.submitted_by) END) END,
     'told', coalesce(
       (SELECT json_agg(json_build_object('status', told.status, 'done', left(told.done, 1)))
        FROM submission_progress told
        WHERE told.association_id = $1 AND told.submission_id = submission.id), '[]'))
     ORDER BY municipality.name COLLATE "sv-x-icu")
   FROM municipality
   LEFT JOIN submission ON submission.association_id = $1 AND submission.period_code = reported.code
     AND submission.municipality_code = municipality.code
   WHERE municipality.association_id = $1)`;

/** The open periods whose year has a plan. */
const periods = `
  (SELECT json_agg(json_build_object(
     'code', reported.code, 'dueOn', reported.due_on,
     'asked', (
       SELECT count(*) FROM goal
       JOIN commitment ON commitment.association_id = $1 AND commitment.goal_id = goal.id
       WHERE goal.association_id = $1 AND goal.plan_id = plan.id AND commitment.side = 'municipality'),
     'reports', coalesce(${reports}, '[]'),
     'untold', (
       SELECT count(*) FROM key_activity activity
       JOIN key_activity_responsibility responsibility
         ON responsibility.association_id = $1 AND responsibility.key_activity_id = activity.id
       WHERE activity.association_id = $1 AND activity.plan_id = plan.id AND responsibility.person_id = $2
         AND NOT EXISTS (
           SELECT FROM activity_report report
           WHERE report.association_id = $1 AND report.period_code = reported.code
             AND report.key_activity_id = activity.id))) ORDER BY reported.due_on, reported.code)
   FROM reporting_period reported
   JOIN plan ON ${isPlanOf('reported.code')}
   WHERE reported.association_id = $1 AND NOT ${isClosedIn('reported.code')})`;

const endedPeriod = `
  (SELECT reported.code
   FROM reporting_period reported
   JOIN plan ON ${isPlanOf('reported.code')}
   WHERE reported.association_id = $1 AND reported.ends_on < $4
   ORDER BY reported.ends_on DESC, reported.starts_on
   LIMIT 1)`;

/** Each course once, with the first session that nobody is ticked at. */
const untickedCourses = `
  (SELECT json_agg(json_build_object('id', unticked.id, 'title', unticked.title, 'heldOn', unticked.held_on)
                   ORDER BY unticked.held_on, unticked.id)
   FROM (
     SELECT course.id, course.title, min(held.held_on) AS held_on
     FROM course
     JOIN course_session held ON held.association_id = $1 AND held.course_id = course.id AND held.held_on <= $4
     WHERE course.association_id = $1 AND NOT ${isClosedOn('course.ends_on')}
       AND EXISTS (
         SELECT FROM registration WHERE registration.association_id = $1 AND registration.course_id = course.id)
       AND NOT EXISTS (
         SELECT FROM course_attendance attended
         WHERE attended.association_id = $1 AND attended.session_id = held.id)
     GROUP BY course.id) AS unticked)`;

@Injectable()
export class StartRepository {
  /**
   * A look over several record kinds in one round trip. Nothing is decided here, so nothing is asked of their features.
   *
   * @param today whose year's plan is meant; where it has none, the newest is
   */
  async getFacts(associationId: string, personId: string, today: PlainDate): Promise<StartFacts> {
    const [facts] = await currentQuery<StartFacts>(
      `SELECT
         (SELECT count(*)::integer FROM municipality WHERE association_id = $1) AS municipalities,
         (SELECT count(*)::integer FROM person WHERE association_id = $1 AND id <> $2) AS "otherPeople",
         coalesce(
           (SELECT json_agg(json_build_object(
                     'id', proposal.id, 'fileName', proposal.file_name, 'openQuestions', proposal.open_questions)
                   ORDER BY proposal.created_at DESC, proposal.id DESC)
            FROM plan_proposal proposal
            WHERE proposal.association_id = $1 AND proposal.status = 'open'
              -- One of a year that has its plan waits for nobody: a year has one.
              AND NOT EXISTS (
                SELECT FROM plan
                WHERE plan.association_id = $1 AND (plan.proposal_id = proposal.id OR plan.year = proposal.year))),
           '[]') AS "openProposals",
         (SELECT json_build_object(
            'year', plan.year,
            'unassigned', count(responsibility.key_activity_id) FILTER (WHERE responsibility.person_id IS NULL),
            'own', count(*) FILTER (WHERE responsibility.person_id = $2))
          FROM plan
          JOIN key_activity activity ON activity.association_id = $1 AND activity.plan_id = plan.id
          JOIN key_activity_responsibility responsibility
            ON responsibility.association_id = $1 AND responsibility.key_activity_id = activity.id
          WHERE plan.association_id = $1
          GROUP BY plan.year
          ORDER BY plan.year = $3 DESC, plan.year DESC
          LIMIT 1) AS plan,
         coalesce(${periods}, '[]') AS periods,
         ${endedPeriod} AS "endedPeriod",
         (SELECT count(*)::integer FROM network WHERE association_id = $1 AND coordinator_id = $2) AS "ownNetworks",
         (SELECT count(*)::integer FROM course WHERE association_id = $1) AS courses,
         coalesce(${untickedCourses}, '[]') AS "untickedCourses"`,
      [associationId, personId, yearOf(today), today],
    );
    if (!facts) throw new Error('A query of counts has one row');
    return facts;
  }
}
