import { Controller } from '@nestjs/common';
import { associationRoutes } from '@samsyn/contracts/association';
import type { Received } from '@samsyn/contracts/kernel/route';
import type { Actor } from '@samsyn/domain/access/actor';
import { By, Endpoint, Sent } from '../../platform/http/endpoint.ts';
import { AssociationService } from './association.service.ts';

@Controller()
export class AssociationController {
  constructor(private readonly associations: AssociationService) {}

  @Endpoint(associationRoutes.read)
  read(@By() actor: Actor) {
    return this.associations.read(actor);
  }

  @Endpoint(associationRoutes.change)
  change(@By() actor: Actor, @Sent() sent: Received<typeof associationRoutes.change>) {
    return this.associations.change(actor, sent);
  }
}
