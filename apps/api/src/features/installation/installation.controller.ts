import { Controller, Req } from '@nestjs/common';
import { installationRoutes } from '@samsyn/contracts/installation';
import type { Received } from '@samsyn/contracts/kernel/route';
import type { Actor } from '@samsyn/domain/access/actor';
import type { FastifyRequest } from 'fastify';
import { By, Endpoint, Sent } from '../../platform/http/endpoint.ts';
import { InstallationService } from './installation.service.ts';

@Controller()
export class InstallationController {
  constructor(private readonly installations: InstallationService) {}

  @Endpoint(installationRoutes.create)
  create(
    @By() _actor: Actor | null,
    @Sent() { input }: Received<typeof installationRoutes.create>,
    @Req() request: FastifyRequest,
  ): Promise<void> {
    return this.installations.create(input, request.id);
  }
}
