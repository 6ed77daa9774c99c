import { Injectable } from '@nestjs/common';
import type { ActivityReport, ActivityReportDraft } from '@samsyn/contracts/activity-report';
import type { Signature } from '@samsyn/domain/submission';
import type { z } from 'zod';
import { Filters } from '../../platform/database/filters.ts';
import { StaleVersion } from '../../platform/database/row-version.ts';
import { currentQuery, touchedRows } from '../../platform/database/transaction.ts';
import { isPlanOf } from '../plan/plan.reader.ts';
import { isClosedIn } from '../reporting-period/reporting-period.reader.ts';

interface Asked {
  readonly responsible?: string | undefined;
  readonly after?: string | undefined;
  readonly limit: number;
}

/** Each key activity of the plan of the year of the period $2, once, with what is told of it in the period. */
const selectReport = `
  SELECT activity.id AS "keyActivityId", reported.code AS period, activity.text,
    coalesce(
      (SELECT json_agg(goal.code ORDER BY goal.position)
       FROM key_activity_goal served
       JOIN goal ON goal.association_id = $1 AND goal.id = served.goal_id
       WHERE served.association_id = $1 AND served.key_activity_id = activity.id), '[]') AS goals,
    coalesce(
      (SELECT json_agg(section.number ORDER BY section.position)
       FROM key_activity_placement placement
       JOIN section ON section.association_id = $1 AND section.id = placement.section_id
       WHERE placement.association_id = $1 AND placement.key_activity_id = activity.id), '[]') AS sections,
    CASE WHEN responsible.id IS NOT NULL
      THEN json_build_object('personId', responsible.id, 'name', responsible.name) END AS responsible,
    CASE WHEN report.status IS NOT NULL THEN json_build_object(
      'status', report.status, 'text', report.text,
      'effect', CASE WHEN report.effect_level IS NOT NULL
        THEN json_build_object('level', report.effect_level, 'text', report.effect_text) END,
      'on', report.reported_on, 'by', reporter.name) END AS reported,
    ${isClosedIn('$2')} AS locked, coalesce(report.version, 0) AS version
  FROM reporting_period reported
  JOIN plan ON ${isPlanOf('reported.code')}
  JOIN key_activity activity ON activity.association_id = $1 AND activity.plan_id = plan.id
  JOIN key_activity_responsibility responsibility
    ON responsibility.association_id = $1 AND responsibility.key_activity_id = activity.id
  LEFT JOIN person responsible ON responsible.association_id = $1 AND responsible.id = responsibility.person_id
  LEFT JOIN activity_report report
    ON report.association_id = $1 AND report.period_code = reported.code AND report.key_activity_id = activity.id
  LEFT JOIN person reporter ON reporter.association_id = $1 AND reporter.id = report.reported_by
  WHERE reported.association_id = $1 AND reported.code = $2`;

@Injectable()
export class ActivityReportRepository {
  /** The activities that follow the one with the id `after` in the plan, and one more than the limit where there are more. */
  list(associationId: string, period: string, asked: Asked): Promise<ActivityReport[]> {
    const filters = new Filters(associationId, period, asked.limit + 1)
      .when(asked.responsible, (person) => `responsible.id = ${person}`)
      .when(
        asked.after,
        (after) => `activity.position > (
          SELECT last.position FROM key_activity last
          WHERE last.association_id = $1 AND last.plan_id = plan.id AND last.id = ${after})`,
      );
    return currentQuery(
      `${selectReport}${filters.sql} ORDER BY activity.position LIMIT $3`,
      filters.parameters,
    );
  }

  async find(
    associationId: string,
    period: string,
    keyActivityId: string,
  ): Promise<ActivityReport | undefined> {
    const [report] = await currentQuery<ActivityReport>(`${selectReport} AND activity.id = $3`, [
      associationId,
      period,
      keyActivityId,
    ]);
    return report;
  }

  /** Keeps what is told, if nobody has told anything since the report was read. */
  async keep(
    associationId: string,
    { period, keyActivityId, version }: ActivityReport,
    { status, text, effect }: z.output<typeof ActivityReportDraft>,
    { on, by }: Signature,
  ): Promise<void> {
    const touched = await touchedRows(
      `INSERT INTO activity_report
         (association_id, period_code, key_activity_id, status, text, effect_level, effect_text, reported_on, reported_by)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
       ON CONFLICT ON CONSTRAINT activity_report_pk DO UPDATE
         SET (status, text, effect_level, effect_text, reported_on, reported_by, version) =
           ROW (excluded.status, excluded.text, excluded.effect_level, excluded.effect_text,
                excluded.reported_on, excluded.reported_by, activity_report.version + 1)
         WHERE activity_report.version = $10`,
      [
        associationId,
        period,
        keyActivityId,
        status,
        text,
        effect?.level ?? null,
        effect?.text ?? null,
        on,
        by,
        version,
      ],
    );
    if (touched !== 1) throw new StaleVersion(`${period} ${keyActivityId}`, version);
  }
}
