import { Module } from '@nestjs/common';
import { ReportingPeriodModule } from '../reporting-period/reporting-period.module.ts';
import { SubmissionController } from './submission.controller.ts';
import { SubmissionRepository } from './submission.repository.ts';
import { SubmissionService } from './submission.service.ts';

@Module({
  imports: [ReportingPeriodModule],
  controllers: [SubmissionController],
  providers: [SubmissionService, SubmissionRepository],
})
export class SubmissionModule {}
