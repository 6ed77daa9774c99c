import { Controller } from '@nestjs/common';
import type { Received } from '@samsyn/contracts/kernel/route';
import { networkMeetingRoutes } from '@samsyn/contracts/network-meeting';
import type { Actor } from '@samsyn/domain/access/actor';
import { By, Endpoint, Sent } from '../../platform/http/endpoint.ts';
import { NetworkMeetingService } from './network-meeting.service.ts';

@Controller()
export class NetworkMeetingController {
  constructor(private readonly meetings: NetworkMeetingService) {}

  @Endpoint(networkMeetingRoutes.list)
  list(@By() actor: Actor, @Sent() sent: Received<typeof networkMeetingRoutes.list>) {
    return this.meetings.list(actor, sent);
  }

  @Endpoint(networkMeetingRoutes.sum)
  sum(@By() actor: Actor, @Sent() sent: Received<typeof networkMeetingRoutes.sum>) {
    return this.meetings.sum(actor, sent);
  }

  @Endpoint(networkMeetingRoutes.read)
  read(@By() actor: Actor, @Sent() sent: Received<typeof networkMeetingRoutes.read>) {
    return this.meetings.read(actor, sent);
  }

  @Endpoint(networkMeetingRoutes.record)
  record(@By() actor: Actor, @Sent() sent: Received<typeof networkMeetingRoutes.record>) {
    return this.meetings.record(actor, sent);
  }

  @Endpoint(networkMeetingRoutes.correct)
  correct(@By() actor: Actor, @Sent() sent: Received<typeof networkMeetingRoutes.correct>) {
    return this.meetings.correct(actor, sent);
  }

  @Endpoint(networkMeetingRoutes.remove)
  remove(@By() actor: Actor, @Sent() sent: Received<typeof networkMeetingRoutes.remove>) {
    return this.meetings.remove(actor, sent);
  }
}
