import { Controller } from '@nestjs/common';
import type { Received } from '@samsyn/contracts/kernel/route';
import { organisationRoutes } from '@samsyn/contracts/organisation';
import type { Actor } from '@samsyn/domain/access/actor';
import { By, Endpoint, Sent } from '../../platform/http/endpoint.ts';
import { OrganisationService } from './organisation.service.ts';

@Controller()
export class OrganisationController {
  constructor(private readonly organisations: OrganisationService) {}

  @Endpoint(organisationRoutes.list)
  list(@By() actor: Actor) {
    return this.organisations.list(actor);
  }

  @Endpoint(organisationRoutes.add)
  add(@By() actor: Actor, @Sent() sent: Received<typeof organisationRoutes.add>) {
    return this.organisations.add(actor, sent);
  }
}
