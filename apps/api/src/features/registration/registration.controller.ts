import { Controller } from '@nestjs/common';
import type { Received } from '@samsyn/contracts/kernel/route';
import { registrationRoutes } from '@samsyn/contracts/registration';
import type { Actor } from '@samsyn/domain/access/actor';
import { By, Endpoint, Sent } from '../../platform/http/endpoint.ts';
import { RegistrationService } from './registration.service.ts';

@Controller()
export class RegistrationController {
  constructor(private readonly registrations: RegistrationService) {}

  @Endpoint(registrationRoutes.list)
  list(@By() actor: Actor, @Sent() sent: Received<typeof registrationRoutes.list>) {
    return this.registrations.list(actor, sent);
  }

  @Endpoint(registrationRoutes.read)
  read(@By() actor: Actor, @Sent() sent: Received<typeof registrationRoutes.read>) {
    return this.registrations.read(actor, sent);
  }

  @Endpoint(registrationRoutes.register)
  register(@By() actor: Actor, @Sent() sent: Received<typeof registrationRoutes.register>) {
    return this.registrations.register(actor, sent);
  }

  @Endpoint(registrationRoutes.change)
  change(@By() actor: Actor, @Sent() sent: Received<typeof registrationRoutes.change>) {
    return this.registrations.change(actor, sent);
  }

  @Endpoint(registrationRoutes.remove)
  remove(@By() actor: Actor, @Sent() sent: Received<typeof registrationRoutes.remove>) {
    return this.registrations.remove(actor, sent);
  }

  @Endpoint(registrationRoutes.tick)
  tick(@By() actor: Actor, @Sent() sent: Received<typeof registrationRoutes.tick>) {
    return this.registrations.tick(actor, sent);
  }
}
