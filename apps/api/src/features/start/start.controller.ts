import { Controller } from '@nestjs/common';
import { startRoutes } from '@samsyn/contracts/start';
import type { Actor } from '@samsyn/domain/access/actor';
import { By, Endpoint } from '../../platform/http/endpoint.ts';
import { StartService } from './start.service.ts';

@Controller()
export class StartController {
  constructor(private readonly start: StartService) {}

  @Endpoint(startRoutes.read)
  read(@By() actor: Actor) {
    return this.start.read(actor);
  }
}
