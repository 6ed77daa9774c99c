import { Module } from '@nestjs/common';
import { ReportingPeriodModule } from '../reporting-period/reporting-period.module.ts';
import { ActivityReportController } from './activity-report.controller.ts';
import { ActivityReportRepository } from './activity-report.repository.ts';
import { ActivityReportService } from './activity-report.service.ts';

@Module({
  imports: [ReportingPeriodModule],
  controllers: [ActivityReportController],
  providers: [ActivityReportService, ActivityReportRepository],
})
export class ActivityReportModule {}
