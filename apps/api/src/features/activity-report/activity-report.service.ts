import { Injectable } from '@nestjs/common';
import type { ActivityReport, activityReportRoutes } from '@samsyn/contracts/activity-report';
import type { Received } from '@samsyn/contracts/kernel/route';
import type { Actor } from '@samsyn/domain/access/actor';
import { activityReportViolations, mayReportActivity } from '@samsyn/domain/activity-report';
import { differencesOf, noteChange } from '../../platform/audit/audit.ts';
import { Clock } from '../../platform/clock.ts';
import { pageOfRows } from '../../platform/http/page.ts';
import { existing, Forbidden, refuseIfBroken, refuseIfStale } from '../../platform/http/refusal.ts';
import { ReportingPeriodReader } from '../reporting-period/reporting-period.reader.ts';
import { ActivityReportRepository } from './activity-report.repository.ts';

interface OfReport {
  readonly period: string;
  readonly keyActivityId: string;
}

@Injectable()
export class ActivityReportService {
  constructor(
    private readonly reports: ActivityReportRepository,
    private readonly periods: ReportingPeriodReader,
    private readonly clock: Clock,
  ) {}

  async list(
    actor: Actor,
    { params: { period }, query }: Received<typeof activityReportRoutes.list>,
  ): Promise<{ items: ActivityReport[]; next: string | null }> {
    const { associationId } = actor;
    existing(await this.periods.findByCode(associationId, period));
    const rows = await this.reports.list(associationId, period, query);
    return pageOfRows(rows, query.limit, ({ keyActivityId }) => keyActivityId);
  }

  async read(actor: Actor, { params }: { params: OfReport }): Promise<ActivityReport> {
    return existing(await this.reports.find(actor.associationId, params.period, params.keyActivityId));
  }

  async keep(
    actor: Actor,
    { params, input, version }: Received<typeof activityReportRoutes.keep>,
  ): Promise<ActivityReport> {
    const { associationId, personId } = actor;
    const current = await this.read(actor, { params });
    if (!mayReportActivity(actor, current.responsible)) throw new Forbidden();
    await this.periods.holdOpen(associationId, params.period);
    refuseIfStale(current, version);
    refuseIfBroken(activityReportViolations(input));
    await this.reports.keep(associationId, current, input, { on: this.clock.today(), by: personId });
    noteChange('activity-report', `${params.period} ${params.keyActivityId}`, {
      ...differencesOf(current.reported ? told(current.reported) : undefined, told(input)),
      ...(current.reported?.text !== input.text && { text: {} }),
    });
    return this.read(actor, { params });
  }
}

/** What the audit keeps of what is told; of the texts, only that they changed. */
function told({ status, effect }: Pick<NonNullable<ActivityReport['reported']>, 'status' | 'effect'>) {
  return { status, effect: effect?.level ?? null };
}
