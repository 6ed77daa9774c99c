import { Controller } from '@nestjs/common';
import { activityReportRoutes } from '@samsyn/contracts/activity-report';
import type { Received } from '@samsyn/contracts/kernel/route';
import type { Actor } from '@samsyn/domain/access/actor';
import { By, Endpoint, Sent } from '../../platform/http/endpoint.ts';
import { ActivityReportService } from './activity-report.service.ts';

@Controller()
export class ActivityReportController {
  constructor(private readonly reports: ActivityReportService) {}

  @Endpoint(activityReportRoutes.list)
  list(@By() actor: Actor, @Sent() sent: Received<typeof activityReportRoutes.list>) {
    return this.reports.list(actor, sent);
  }

  @Endpoint(activityReportRoutes.read)
  read(@By() actor: Actor, @Sent() sent: Received<typeof activityReportRoutes.read>) {
    return this.reports.read(actor, sent);
  }

  @Endpoint(activityReportRoutes.keep)
  keep(@By() actor: Actor, @Sent() sent: Received<typeof activityReportRoutes.keep>) {
    return this.reports.keep(actor, sent);
  }
}
