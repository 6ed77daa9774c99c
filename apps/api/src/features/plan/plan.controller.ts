import { Controller } from '@nestjs/common';
import type { Received } from '@samsyn/contracts/kernel/route';
import { planRoutes } from '@samsyn/contracts/plan';
import type { Actor } from '@samsyn/domain/access/actor';
import { By, Endpoint, Sent } from '../../platform/http/endpoint.ts';
import { PlanService } from './plan.service.ts';

@Controller()
export class PlanController {
  constructor(private readonly plans: PlanService) {}

  @Endpoint(planRoutes.list)
  list(@By() actor: Actor) {
    return this.plans.list(actor);
  }

  @Endpoint(planRoutes.read)
  read(@By() actor: Actor, @Sent() sent: Received<typeof planRoutes.read>) {
    return this.plans.read(actor, sent);
  }

  @Endpoint(planRoutes.adopt)
  adopt(@By() actor: Actor, @Sent() sent: Received<typeof planRoutes.adopt>) {
    return this.plans.adopt(actor, sent);
  }

  @Endpoint(planRoutes.listCoordinators)
  listCoordinators(@By() actor: Actor) {
    return this.plans.listCoordinators(actor);
  }

  @Endpoint(planRoutes.assign)
  assign(@By() actor: Actor, @Sent() sent: Received<typeof planRoutes.assign>) {
    return this.plans.assign(actor, sent);
  }
}
