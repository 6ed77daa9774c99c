import { Controller } from '@nestjs/common';
import type { Received } from '@samsyn/contracts/kernel/route';
import { reportingPeriodRoutes } from '@samsyn/contracts/reporting-period';
import type { Actor } from '@samsyn/domain/access/actor';
import { By, Endpoint, Sent } from '../../platform/http/endpoint.ts';
import { ReportingPeriodService } from './reporting-period.service.ts';

@Controller()
export class ReportingPeriodController {
  constructor(private readonly periods: ReportingPeriodService) {}

  @Endpoint(reportingPeriodRoutes.list)
  list(@By() actor: Actor) {
    return this.periods.list(actor);
  }

  @Endpoint(reportingPeriodRoutes.read)
  read(@By() actor: Actor, @Sent() sent: Received<typeof reportingPeriodRoutes.read>) {
    return this.periods.read(actor, sent);
  }

  @Endpoint(reportingPeriodRoutes.open)
  open(@By() actor: Actor, @Sent() sent: Received<typeof reportingPeriodRoutes.open>) {
    return this.periods.open(actor, sent);
  }

  @Endpoint(reportingPeriodRoutes.close)
  close(@By() actor: Actor, @Sent() sent: Received<typeof reportingPeriodRoutes.close>) {
    return this.periods.close(actor, sent);
  }

  @Endpoint(reportingPeriodRoutes.reopen)
  reopen(@By() actor: Actor, @Sent() sent: Received<typeof reportingPeriodRoutes.reopen>) {
    return this.periods.reopen(actor, sent);
  }
}
