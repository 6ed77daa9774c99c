import { Module } from '@nestjs/common';
import { CourseModule } from '../course/course.module.ts';
import { ReportingPeriodModule } from '../reporting-period/reporting-period.module.ts';
import { FollowUpController } from './follow-up.controller.ts';
import { FollowUpPrinting } from './follow-up-printing.ts';
import { FollowUpRepository } from './follow-up.repository.ts';
import { FollowUpService } from './follow-up.service.ts';

@Module({
  imports: [CourseModule, ReportingPeriodModule],
  controllers: [FollowUpController],
  providers: [FollowUpService, FollowUpRepository, FollowUpPrinting],
})
export class FollowUpModule {}
