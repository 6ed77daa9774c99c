import { Module } from '@nestjs/common';
import { ReportingPeriodModule } from '../reporting-period/reporting-period.module.ts';
import { NetworkMeetingController } from './network-meeting.controller.ts';
import { NetworkMeetingRepository } from './network-meeting.repository.ts';
import { NetworkMeetingService } from './network-meeting.service.ts';

@Module({
  imports: [ReportingPeriodModule],
  controllers: [NetworkMeetingController],
  providers: [NetworkMeetingService, NetworkMeetingRepository],
})
export class NetworkMeetingModule {}
