import { Injectable } from '@nestjs/common';
import { periodName } from '@samsyn/contracts/period-name';
import type { ReportingPeriod } from '@samsyn/contracts/reporting-period';
import type { PlainDate } from '@samsyn/domain/time/plain-date';
import { currentQuery } from '../../platform/database/transaction.ts';
import { existing, Locked } from '../../platform/http/refusal.ts';
import { isPlanOf } from '../plan/plan.reader.ts';

const selectPeriod = `
  SELECT period.code, period.starts_on::text AS "startsOn", period.ends_on::text AS "endsOn",
    period.due_on::text AS "dueOn", period.version,
    EXISTS (SELECT FROM plan WHERE ${isPlanOf('period.code')}) AS "hasPlan",
    CASE WHEN period.closed_on IS NOT NULL
      THEN json_build_object('on', period.closed_on, 'by', closer.name) END AS closed
  FROM reporting_period period
  LEFT JOIN person closer ON closer.association_id = $1 AND closer.id = period.closed_by
  WHERE period.association_id = $1`;

/** In a query whose $1 is the association: whether a period that the day (an SQL expression) belongs to is closed. */
export const isClosedOn = (day: string) => `EXISTS (
  SELECT FROM reporting_period period
  WHERE period.association_id = $1 AND ${day} BETWEEN period.starts_on AND period.ends_on
    AND period.closed_on IS NOT NULL)`;

/** In a query whose $1 is the association: whether the period with the code (an SQL expression), or its year, is closed. */
export const isClosedIn = (code: string) => `EXISTS (
  SELECT FROM reporting_period period
  WHERE period.association_id = $1 AND period.code IN (${code}, left(${code}, 4))
    AND period.closed_on IS NOT NULL)`;

@Injectable()
export class ReportingPeriodReader {
  /** The latest first, and of a year's periods the year itself. */
  list(associationId: string): Promise<ReportingPeriod[]> {
    return currentQuery(`${selectPeriod} ORDER BY period.ends_on DESC, period.starts_on`, [associationId]);
  }

  async findByCode(associationId: string, code: string): Promise<ReportingPeriod | undefined> {
    const [period] = await currentQuery<ReportingPeriod>(`${selectPeriod} AND period.code = $2`, [
      associationId,
      code,
    ]);
    return period;
  }

  /**
   * Refuses to write in the period when it or its year is closed, and otherwise keeps both from being closed until the
   * transaction has ended. A period that does not exist is not found.
   */
  async holdOpen(associationId: string, code: string): Promise<ReportingPeriod> {
    await this.#hold(associationId, 'code IN ($2, left($2, 4))', code);
    return existing(await this.findByCode(associationId, code));
  }

  /**
   * Refuses to write what belongs to any of the days when a period that one of them belongs to is closed, and otherwise
   * keeps those periods from being closed until the transaction has ended.
   */
  async holdOpenForDay(associationId: string, ...days: readonly PlainDate[]): Promise<void> {
    await this.#hold(
      associationId,
      'EXISTS (SELECT FROM unnest($2::date[]) AS day WHERE day BETWEEN starts_on AND ends_on)',
      days,
    );
  }

  async #hold(associationId: string, which: string, parameter: unknown): Promise<void> {
    const held = await currentQuery<{ code: string; closed: boolean }>(
      `SELECT code, closed_on IS NOT NULL AS closed FROM reporting_period
       WHERE association_id = $1 AND ${which} ORDER BY code FOR SHARE`,
      [associationId, parameter],
    );
    const closed = held.find((period) => period.closed);
    if (closed) throw lockedBy(existing(await this.findByCode(associationId, closed.code)));
  }
}

/** The refusal that names the closed period, who closed it and who can open it. */
export function lockedBy({ code, closed }: ReportingPeriod): Locked {
  return new Locked('period-closed', {
    period: periodName(code),
    on: closed?.on ?? '',
    by: closed?.by ?? '',
  });
}
