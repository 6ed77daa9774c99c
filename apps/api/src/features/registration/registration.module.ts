import { Module } from '@nestjs/common';
import { CourseModule } from '../course/course.module.ts';
import { MunicipalityModule } from '../municipality/municipality.module.ts';
import { OrganisationModule } from '../organisation/organisation.module.ts';
import { ReportingPeriodModule } from '../reporting-period/reporting-period.module.ts';
import { RegistrationController } from './registration.controller.ts';
import { RegistrationRepository } from './registration.repository.ts';
import { RegistrationService } from './registration.service.ts';

@Module({
  imports: [CourseModule, MunicipalityModule, OrganisationModule, ReportingPeriodModule],
  controllers: [RegistrationController],
  providers: [RegistrationService, RegistrationRepository],
})
export class RegistrationModule {}
