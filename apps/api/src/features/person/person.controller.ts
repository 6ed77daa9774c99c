import { Controller } from '@nestjs/common';
import type { Received } from '@samsyn/contracts/kernel/route';
import { personRoutes } from '@samsyn/contracts/person';
import type { Actor } from '@samsyn/domain/access/actor';
import { By, Endpoint, Sent } from '../../platform/http/endpoint.ts';
import { PersonService } from './person.service.ts';

@Controller()
export class PersonController {
  constructor(private readonly people: PersonService) {}

  @Endpoint(personRoutes.list)
  list(@By() actor: Actor, @Sent() sent: Received<typeof personRoutes.list>) {
    return this.people.list(actor, sent);
  }

  @Endpoint(personRoutes.read)
  read(@By() actor: Actor, @Sent() sent: Received<typeof personRoutes.read>) {
    return this.people.read(actor, sent);
  }

  @Endpoint(personRoutes.add)
  add(@By() actor: Actor, @Sent() sent: Received<typeof personRoutes.add>) {
    return this.people.add(actor, sent);
  }

  @Endpoint(personRoutes.change)
  change(@By() actor: Actor, @Sent() sent: Received<typeof personRoutes.change>) {
    return this.people.change(actor, sent);
  }

  @Endpoint(personRoutes.issueStartPassword)
  issueStartPassword(@By() actor: Actor, @Sent() sent: Received<typeof personRoutes.issueStartPassword>) {
    return this.people.issueStartPassword(actor, sent);
  }
}
