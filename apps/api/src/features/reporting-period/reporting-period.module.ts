import { Module } from '@nestjs/common';
import { ReportingPeriodController } from './reporting-period.controller.ts';
import { ReportingPeriodReader } from './reporting-period.reader.ts';
import { ReportingPeriodRepository } from './reporting-period.repository.ts';
import { ReportingPeriodService } from './reporting-period.service.ts';

@Module({
  controllers: [ReportingPeriodController],
  providers: [ReportingPeriodService, ReportingPeriodRepository, ReportingPeriodReader],
  exports: [ReportingPeriodReader],
})
export class ReportingPeriodModule {}
