import { Injectable } from '@nestjs/common';
import type { Received } from '@samsyn/contracts/kernel/route';
import type { ReportingPeriod, reportingPeriodRoutes } from '@samsyn/contracts/reporting-period';
import type { Actor } from '@samsyn/domain/access/actor';
import { closingViolations, getPeriodDays, periodViolations } from '@samsyn/domain/reporting-period';
import { getPlainDate } from '@samsyn/domain/time/plain-date';
import { differencesOf, noteChange } from '../../platform/audit/audit.ts';
import { Clock } from '../../platform/clock.ts';
import { withRuleBehind } from '../../platform/http/broken-constraint.ts';
import { Conflict, existing, refuseIfBroken, refuseIfStale } from '../../platform/http/refusal.ts';
import { lockedBy, ReportingPeriodReader } from './reporting-period.reader.ts';
import { ReportingPeriodRepository } from './reporting-period.repository.ts';

@Injectable()
export class ReportingPeriodService {
  constructor(
    private readonly periods: ReportingPeriodRepository,
    private readonly reader: ReportingPeriodReader,
    private readonly clock: Clock,
  ) {}

  async list(actor: Actor): Promise<{ items: ReportingPeriod[] }> {
    return { items: await this.reader.list(actor.associationId) };
  }

  async read(
    actor: Actor,
    { params }: Pick<Received<typeof reportingPeriodRoutes.read>, 'params'>,
  ): Promise<ReportingPeriod> {
    return existing(await this.reader.findByCode(actor.associationId, params.period));
  }

  async open(
    actor: Actor,
    { input: { code, dueOn } }: Received<typeof reportingPeriodRoutes.open>,
  ): Promise<ReportingPeriod> {
    const { associationId } = actor;
    const draft = { code, dueOn: getPlainDate(dueOn) };
    const known = await this.reader.list(associationId);
    refuseIfBroken(
      periodViolations(
        draft,
        known.map((period) => period.code),
      ),
    );
    await withRuleBehind(
      {
        reporting_period_code_is_unique: { field: 'code', code: 'period-taken', params: { period: code } },
      },
      () => this.periods.add(associationId, { ...draft, ...getPeriodDays(code) }),
    );
    noteChange('reporting-period', code, differencesOf(undefined, draft));
    return this.read(actor, { params: { period: code } });
  }

  async close(
    actor: Actor,
    { params, input: { version } }: Received<typeof reportingPeriodRoutes.close>,
  ): Promise<ReportingPeriod> {
    const period = await this.#held(actor, params.period, version);
    if (period.closed) throw lockedBy(period);
    const on = this.clock.today();
    refuseIfBroken(closingViolations(period.code, on));
    await this.periods.setClosed(actor.associationId, period, { on, by: actor.personId });
    noteChange('reporting-period', period.code, differencesOf({ closed: false }, { closed: true }));
    return this.read(actor, { params });
  }

  async reopen(
    actor: Actor,
    { params, input: { version, reason } }: Received<typeof reportingPeriodRoutes.reopen>,
  ): Promise<ReportingPeriod> {
    const period = await this.#held(actor, params.period, version);
    if (!period.closed) throw new Conflict();
    await this.periods.setClosed(actor.associationId, period, null);
    noteChange('reporting-period', period.code, {
      ...differencesOf({ closed: true }, { closed: false }),
      reason: { to: reason },
    });
    return this.read(actor, { params });
  }

  /** The period at the version that the actor saw, which nobody else closes, opens or writes in meanwhile. */
  async #held({ associationId }: Actor, code: string, version: number): Promise<ReportingPeriod> {
    await this.periods.hold(associationId, code);
    const period = existing(await this.reader.findByCode(associationId, code));
    refuseIfStale(period, version);
    return period;
  }
}
