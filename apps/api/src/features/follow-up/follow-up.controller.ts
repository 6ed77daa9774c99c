import { Controller } from '@nestjs/common';
import { followUpRoutes } from '@samsyn/contracts/follow-up';
import type { Received } from '@samsyn/contracts/kernel/route';
import type { Actor } from '@samsyn/domain/access/actor';
import { By, Endpoint, Sent } from '../../platform/http/endpoint.ts';
import { FollowUpService } from './follow-up.service.ts';

@Controller()
export class FollowUpController {
  constructor(private readonly followUps: FollowUpService) {}

  @Endpoint(followUpRoutes.read)
  read(@By() actor: Actor, @Sent() sent: Received<typeof followUpRoutes.read>) {
    return this.followUps.read(actor, sent);
  }

  @Endpoint(followUpRoutes.openFigure)
  openFigure(@By() actor: Actor, @Sent() sent: Received<typeof followUpRoutes.openFigure>) {
    return this.followUps.openFigure(actor, sent);
  }

  @Endpoint(followUpRoutes.print)
  print(@By() actor: Actor, @Sent() sent: Received<typeof followUpRoutes.print>) {
    return this.followUps.print(actor, sent);
  }
}
