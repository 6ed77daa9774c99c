import type { Type } from '@nestjs/common';
import type { Entities } from '../platform/database/connection.ts';
import { ActivityReportModule } from './activity-report/activity-report.module.ts';
import { AssociationEntity } from './association/association.entity.ts';
import { AssociationModule } from './association/association.module.ts';
import { CourseModule } from './course/course.module.ts';
import { FollowUpModule } from './follow-up/follow-up.module.ts';
import { InstallationModule } from './installation/installation.module.ts';
import { MunicipalityEntity } from './municipality/municipality.entity.ts';
import { MunicipalityModule } from './municipality/municipality.module.ts';
import { NetworkModule } from './network/network.module.ts';
import { NetworkMeetingModule } from './network-meeting/network-meeting.module.ts';
import { OrganisationModule } from './organisation/organisation.module.ts';
import { PersonEntity } from './person/person.entity.ts';
import { PersonModule } from './person/person.module.ts';
import { PlanModule } from './plan/plan.module.ts';
import { PlanProposalEntity } from './plan-proposal/plan-proposal.entity.ts';
import { PlanProposalModule } from './plan-proposal/plan-proposal.module.ts';
import { RegistrationModule } from './registration/registration.module.ts';
import { ReportingPeriodModule } from './reporting-period/reporting-period.module.ts';
import { SessionModule } from './session/session.module.ts';
import { StartModule } from './start/start.module.ts';
import { SubmissionModule } from './submission/submission.module.ts';

/** The record kinds the API knows: each feature adds its module and its entities here. */
export const featureModules: readonly Type[] = [
  InstallationModule,
  SessionModule,
  StartModule,
  AssociationModule,
  MunicipalityModule,
  PersonModule,
  PlanProposalModule,
  PlanModule,
  ReportingPeriodModule,
  OrganisationModule,
  NetworkModule,
  NetworkMeetingModule,
  SubmissionModule,
  ActivityReportModule,
  CourseModule,
  RegistrationModule,
  FollowUpModule,
];

export const entities: Entities = [AssociationEntity, MunicipalityEntity, PersonEntity, PlanProposalEntity];
