import { Controller } from '@nestjs/common';
import type { Received } from '@samsyn/contracts/kernel/route';
import { municipalityRoutes } from '@samsyn/contracts/municipality';
import type { Actor } from '@samsyn/domain/access/actor';
import { By, Endpoint, Sent } from '../../platform/http/endpoint.ts';
import { MunicipalityService } from './municipality.service.ts';

@Controller()
export class MunicipalityController {
  constructor(private readonly municipalities: MunicipalityService) {}

  @Endpoint(municipalityRoutes.list)
  list(@By() actor: Actor) {
    return this.municipalities.list(actor);
  }

  @Endpoint(municipalityRoutes.read)
  read(@By() actor: Actor, @Sent() sent: Received<typeof municipalityRoutes.read>) {
    return this.municipalities.read(actor, sent);
  }

  @Endpoint(municipalityRoutes.add)
  add(@By() actor: Actor, @Sent() sent: Received<typeof municipalityRoutes.add>) {
    return this.municipalities.add(actor, sent);
  }

  @Endpoint(municipalityRoutes.change)
  change(@By() actor: Actor, @Sent() sent: Received<typeof municipalityRoutes.change>) {
    return this.municipalities.change(actor, sent);
  }
}
