import { Controller } from '@nestjs/common';
import type { Received } from '@samsyn/contracts/kernel/route';
import { networkRoutes } from '@samsyn/contracts/network';
import type { Actor } from '@samsyn/domain/access/actor';
import { By, Endpoint, Sent } from '../../platform/http/endpoint.ts';
import { NetworkService } from './network.service.ts';

@Controller()
export class NetworkController {
  constructor(private readonly networks: NetworkService) {}

  @Endpoint(networkRoutes.list)
  list(@By() actor: Actor, @Sent() sent: Received<typeof networkRoutes.list>) {
    return this.networks.list(actor, sent);
  }

  @Endpoint(networkRoutes.read)
  read(@By() actor: Actor, @Sent() sent: Received<typeof networkRoutes.read>) {
    return this.networks.read(actor, sent);
  }

  @Endpoint(networkRoutes.add)
  add(@By() actor: Actor, @Sent() sent: Received<typeof networkRoutes.add>) {
    return this.networks.add(actor, sent);
  }

  @Endpoint(networkRoutes.change)
  change(@By() actor: Actor, @Sent() sent: Received<typeof networkRoutes.change>) {
    return this.networks.change(actor, sent);
  }
}
