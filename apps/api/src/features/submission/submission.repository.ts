import { Injectable } from '@nestjs/common';
import type { CommitmentProgress, Submission } from '@samsyn/contracts/submission';
import type { SubmissionState, ToldProgress } from '@samsyn/domain/submission';
import type { PlainDate } from '@samsyn/domain/time/plain-date';
import { StaleVersion } from '../../platform/database/row-version.ts';
import { currentQuery } from '../../platform/database/transaction.ts';
import { isPlanOf } from '../plan/plan.reader.ts';
import { isClosedIn } from '../reporting-period/reporting-period.reader.ts';

interface NamedSignature {
  readonly on: string;
  /** The person's id. */
  readonly by: string;
  readonly name: string;
}

type Told = 'period' | 'municipalityCode' | 'municipalityName' | 'dueOn' | 'locked' | 'version';

/** A municipality's report as it is kept; one that nobody has begun is there too, as a draft at version 0. */
export interface KeptSubmission extends Pick<Submission, Told | 'goals' | 'progress'>, SubmissionState {
  /** Null while no plan is adopted for the period's year. */
  readonly planId: string | null;
  readonly submitted: NamedSignature | null;
  readonly approved: NamedSignature | null;
  readonly returned: (NamedSignature & { readonly comment: string }) | null;
}

/** Where a municipality stands in a period; `state` is null while its report is not begun. */
export interface KeptStanding {
  readonly municipalityCode: string;
  readonly municipalityName: string;
  readonly dueOn: string;
  readonly asked: number;
  readonly told: readonly Pick<ToldProgress, 'status' | 'done'>[];
  readonly state: Pick<SubmissionState, 'status' | 'submitted'> | null;
  readonly changedOn: string | null;
}

/** In a query over `goal` and `commitment`: what the plan asks of the municipalities. */
const isAsked = `
  goal.association_id = $1 AND goal.plan_id = plan.id
  AND commitment.association_id = $1 AND commitment.goal_id = goal.id AND commitment.side = 'municipality'`;

/** @param more what else stands beside the signature, as arguments of `json_build_object` */
const signature = (person: string, on: string, more = '') => `
  CASE WHEN ${person}.id IS NOT NULL
    THEN json_build_object('on', submission.${on}, 'by', ${person}.id, 'name', ${person}.name ${more}) END`;

/** What the report `earlier` says of a commitment in the same words under the same goal. */
const previous = `(
  SELECT json_build_object('period', earlier.period_code, 'status', told.status, 'done', told.done, 'forecast', told.forecast)
  FROM submission_progress told
  JOIN commitment former ON former.association_id = $1 AND former.id = told.commitment_id
  JOIN goal former_goal ON former_goal.association_id = $1 AND former_goal.id = former.goal_id
  WHERE told.association_id = $1 AND told.submission_id = earlier.id AND told.status IS NOT NULL
    AND former.text = commitment.text AND former_goal.code = goal.code
  ORDER BY former.position
  LIMIT 1)`;

@Injectable()
export class SubmissionRepository {
  /** Every municipality of the association, by name, in one round trip. */
  listStandings(associationId: string, period: string): Promise<KeptStanding[]> {
    return currentQuery(
      `SELECT municipality.code AS "municipalityCode", municipality.name AS "municipalityName",
         reported.due_on::text AS "dueOn",
         (SELECT count(*)::integer FROM goal, commitment WHERE ${isAsked}) AS asked,
         coalesce(
           (SELECT json_agg(json_build_object('status', told.status, 'done', told.done))
            FROM submission_progress told
            WHERE told.association_id = $1 AND told.submission_id = submission.id), '[]') AS told,
         CASE WHEN submission.id IS NOT NULL THEN json_build_object(
           'status', submission.status,
           'submitted', CASE WHEN submission.submitted_on IS NOT NULL
             THEN json_build_object('on', submission.submitted_on, 'by', submission.submitted_by) END) END AS state,
         submission.changed_on::text AS "changedOn"
       FROM reporting_period reported
       JOIN municipality ON municipality.association_id = $1
       LEFT JOIN plan ON ${isPlanOf('reported.code')}
       LEFT JOIN submission
         ON submission.association_id = $1 AND submission.period_code = reported.code
           AND submission.municipality_code = municipality.code
       WHERE reported.association_id = $1 AND reported.code = $2
       ORDER BY municipality.name COLLATE "sv-x-icu", municipality.code`,
      [associationId, period],
    );
  }

  /** The report with all that is asked and said, in one round trip; undefined where there is no such period or municipality. */
  async find(
    associationId: string,
    period: string,
    municipalityCode: string,
  ): Promise<KeptSubmission | undefined> {
    const [submission] = await currentQuery<KeptSubmission>(
      `SELECT reported.code AS period, municipality.code AS "municipalityCode", municipality.name AS "municipalityName",
         reported.due_on::text AS "dueOn", ${isClosedIn('$2')} AS locked, plan.id AS "planId",
         coalesce(submission.status, 'draft') AS status,
         ${signature('submitter', 'submitted_on')} AS submitted,
         ${signature('approver', 'approved_on')} AS approved,
         ${signature('returner', 'returned_on', ", 'comment', submission.comment")} AS returned,
         coalesce(submission.version, 0) AS version,
         coalesce(
           (SELECT json_agg(json_build_object('code', asked.code, 'title', asked.title, 'commitments', asked.commitments)
                            ORDER BY asked.position)
            FROM (
              SELECT goal.code, goal.title, goal.position, json_agg(
                json_build_object('id', commitment.id, 'text', commitment.text, 'previous', ${previous})
                ORDER BY commitment.position) AS commitments
              FROM goal, commitment WHERE ${isAsked}
              GROUP BY goal.id) AS asked), '[]') AS goals,
         coalesce(
           (SELECT json_agg(json_build_object('commitmentId', commitment.id, 'status', told.status,
                              'done', coalesce(told.done, ''), 'forecast', coalesce(told.forecast, ''))
                            ORDER BY goal.position, commitment.position)
            FROM goal
            JOIN commitment ON ${isAsked}
            LEFT JOIN submission_progress told
              ON told.association_id = $1 AND told.submission_id = submission.id AND told.commitment_id = commitment.id),
           '[]') AS progress
       FROM reporting_period reported
       JOIN municipality ON municipality.association_id = $1 AND municipality.code = $3
       LEFT JOIN plan ON ${isPlanOf('reported.code')}
       LEFT JOIN submission
         ON submission.association_id = $1 AND submission.period_code = reported.code
           AND submission.municipality_code = municipality.code
       LEFT JOIN person submitter ON submitter.association_id = $1 AND submitter.id = submission.submitted_by
       LEFT JOIN person approver ON approver.association_id = $1 AND approver.id = submission.approved_by
       LEFT JOIN person returner ON returner.association_id = $1 AND returner.id = submission.returned_by
       LEFT JOIN LATERAL (
         SELECT sent.id, sent.period_code
         FROM submission sent
         JOIN reporting_period before ON before.association_id = $1 AND before.code = sent.period_code
         WHERE sent.association_id = $1 AND sent.municipality_code = $3 AND sent.status IN ('submitted', 'approved')
           AND (before.ends_on < reported.ends_on
             OR before.ends_on = reported.ends_on AND before.starts_on > reported.starts_on)
         ORDER BY before.ends_on DESC, before.starts_on
         LIMIT 1) AS earlier ON true
       WHERE reported.association_id = $1 AND reported.code = $2`,
      [associationId, period, municipalityCode],
    );
    return submission;
  }

  /** Keeps how far the report has come, if it is still at the version it was read at; answers with its id. */
  async keepState(
    associationId: string,
    { period, municipalityCode, planId, version }: KeptSubmission,
    { status, submitted, approved, returned }: SubmissionState,
    changedOn: PlainDate,
  ): Promise<string> {
    const [kept] = await currentQuery<{ id: string }>(
      `INSERT INTO submission (association_id, period_code, municipality_code, plan_id, status,
         submitted_on, submitted_by, approved_on, approved_by, returned_on, returned_by, comment, changed_on)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
       ON CONFLICT ON CONSTRAINT submission_once_per_municipality DO UPDATE
         SET (status, submitted_on, submitted_by, approved_on, approved_by, returned_on, returned_by, comment, changed_on,
              version) =
           ROW (excluded.status, excluded.submitted_on, excluded.submitted_by, excluded.approved_on, excluded.approved_by,
                excluded.returned_on, excluded.returned_by, excluded.comment, excluded.changed_on, submission.version + 1)
         WHERE submission.version = $14
       RETURNING id`,
      [
        associationId,
        period,
        municipalityCode,
        planId,
        status,
        submitted?.on ?? null,
        submitted?.by ?? null,
        approved?.on ?? null,
        approved?.by ?? null,
        returned?.on ?? null,
        returned?.by ?? null,
        returned?.comment ?? null,
        changedOn,
        version,
      ],
    );
    if (!kept) throw new StaleVersion(`${period} ${municipalityCode}`, version);
    return kept.id;
  }

  /** Keeps what is said; of a commitment that is not among it, nothing is said any longer. */
  async keepProgress(
    associationId: string,
    submissionId: string,
    { period, planId }: KeptSubmission,
    progress: readonly CommitmentProgress[],
  ): Promise<void> {
    await currentQuery(
      `WITH told AS (
         SELECT * FROM jsonb_to_recordset($5) AS told ("commitmentId" uuid, status text, done text, forecast text)
       ), unsaid AS (
         DELETE FROM submission_progress said
         WHERE said.association_id = $1 AND said.submission_id = $2
           AND NOT EXISTS (SELECT FROM told WHERE told."commitmentId" = said.commitment_id)
       )
       INSERT INTO submission_progress AS said
         (association_id, submission_id, period_code, plan_id, commitment_id, status, done, forecast)
       SELECT $1, $2, $3, $4, "commitmentId", status, done, forecast FROM told
       ON CONFLICT ON CONSTRAINT submission_progress_pk DO UPDATE
         SET (status, done, forecast) = ROW (excluded.status, excluded.done, excluded.forecast)
         WHERE (said.status, said.done, said.forecast)
           IS DISTINCT FROM (excluded.status, excluded.done, excluded.forecast)`,
      [associationId, submissionId, period, planId, JSON.stringify(progress)],
    );
  }
}
