import { Controller } from '@nestjs/common';
import type { Received } from '@samsyn/contracts/kernel/route';
import { planProposalRoutes } from '@samsyn/contracts/plan-proposal';
import type { Actor } from '@samsyn/domain/access/actor';
import { By, Endpoint, Sent } from '../../platform/http/endpoint.ts';
import { PlanProposalService } from './plan-proposal.service.ts';

@Controller()
export class PlanProposalController {
  constructor(private readonly proposals: PlanProposalService) {}

  @Endpoint(planProposalRoutes.list)
  list(@By() actor: Actor, @Sent() sent: Received<typeof planProposalRoutes.list>) {
    return this.proposals.list(actor, sent);
  }

  @Endpoint(planProposalRoutes.upload)
  upload(@By() actor: Actor, @Sent() sent: Received<typeof planProposalRoutes.upload>) {
    return this.proposals.upload(actor, sent);
  }

  @Endpoint(planProposalRoutes.read)
  read(@By() actor: Actor, @Sent() sent: Received<typeof planProposalRoutes.read>) {
    return this.proposals.read(actor, sent);
  }

  @Endpoint(planProposalRoutes.readSource)
  readSource(@By() actor: Actor, @Sent() sent: Received<typeof planProposalRoutes.readSource>) {
    return this.proposals.readSource(actor, sent);
  }

  @Endpoint(planProposalRoutes.change)
  change(@By() actor: Actor, @Sent() sent: Received<typeof planProposalRoutes.change>) {
    return this.proposals.change(actor, sent);
  }

  @Endpoint(planProposalRoutes.discard)
  discard(@By() actor: Actor, @Sent() sent: Received<typeof planProposalRoutes.discard>) {
    return this.proposals.discard(actor, sent);
  }
}
