import { Injectable } from '@nestjs/common';
import type { PeriodDays } from '@samsyn/domain/reporting-period';
import type { PlainDate } from '@samsyn/domain/time/plain-date';
import { StaleVersion } from '../../platform/database/row-version.ts';
import { currentQuery, touchedRows } from '../../platform/database/transaction.ts';

export interface PeriodToKeep extends PeriodDays {
  readonly code: string;
  readonly dueOn: PlainDate;
}

@Injectable()
export class ReportingPeriodRepository {
  async add(associationId: string, { code, startsOn, endsOn, dueOn }: PeriodToKeep): Promise<void> {
    // What belongs to a day is written without a period to hold while there is none. Waiting for those who write now
    // makes sure that they are done before the new period can be closed.
    await currentQuery('SELECT FROM association WHERE id = $1 FOR UPDATE', [associationId]);
    await currentQuery(
      `INSERT INTO reporting_period (association_id, code, starts_on, ends_on, due_on) VALUES ($1, $2, $3, $4, $5)`,
      [associationId, code, startsOn, endsOn, dueOn],
    );
  }

  /** Waits for all who write in the period, and lets nobody begin to until the transaction has ended. */
  async hold(associationId: string, code: string): Promise<void> {
    await currentQuery('SELECT FROM reporting_period WHERE association_id = $1 AND code = $2 FOR UPDATE', [
      associationId,
      code,
    ]);
  }

  /** @param closed when and by whom the period is closed; null opens it */
  async setClosed(
    associationId: string,
    { code, version }: { readonly code: string; readonly version: number },
    closed: { readonly on: PlainDate; readonly by: string } | null,
  ): Promise<void> {
    const touched = await touchedRows(
      `UPDATE reporting_period SET closed_on = $4, closed_by = $5, version = version + 1
       WHERE association_id = $1 AND code = $2 AND version = $3`,
      [associationId, code, version, closed?.on ?? null, closed?.by ?? null],
    );
    if (touched !== 1) throw new StaleVersion(code, version);
  }
}
