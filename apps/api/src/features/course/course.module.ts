import { Module } from '@nestjs/common';
import { PlanModule } from '../plan/plan.module.ts';
import { ReportingPeriodModule } from '../reporting-period/reporting-period.module.ts';
import { CourseController } from './course.controller.ts';
import { CourseReader } from './course.reader.ts';
import { CourseRepository } from './course.repository.ts';
import { CourseService } from './course.service.ts';

@Module({
  imports: [PlanModule, ReportingPeriodModule],
  controllers: [CourseController],
  providers: [CourseService, CourseRepository, CourseReader],
  exports: [CourseReader],
})
export class CourseModule {}
