import { Controller, Req, Res } from '@nestjs/common';
import type { Received } from '@samsyn/contracts/kernel/route';
import { sessionRoutes } from '@samsyn/contracts/session';
import type { Actor } from '@samsyn/domain/access/actor';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { By, Endpoint, Sent } from '../../platform/http/endpoint.ts';
import { SessionService } from './session.service.ts';

@Controller()
export class SessionController {
  constructor(private readonly sessions: SessionService) {}

  @Endpoint(sessionRoutes.read)
  read(@By() actor: Actor | null) {
    return this.sessions.read(actor);
  }

  @Endpoint(sessionRoutes.open)
  async open(
    @By() _actor: Actor | null,
    @Sent() { input }: Received<typeof sessionRoutes.open>,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const { state, setCookie } = await this.sessions.open(input, callerOf(request));
    void reply.header('Set-Cookie', setCookie);
    return state;
  }

  @Endpoint(sessionRoutes.close)
  async close(
    @By() actor: Actor | null,
    @Sent() _received: Received<typeof sessionRoutes.close>,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    const setCookie = await this.sessions.close(actor, callerOf(request));
    void reply.header('Set-Cookie', setCookie).header('Clear-Site-Data', '"cache", "cookies"');
  }

  @Endpoint(sessionRoutes.changePassword)
  async changePassword(
    @By() actor: Actor,
    @Sent() { input }: Received<typeof sessionRoutes.changePassword>,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    const setCookie = await this.sessions.changePassword(actor, input, callerOf(request));
    void reply.header('Set-Cookie', setCookie);
  }
}

function callerOf({ headers, ip, id }: FastifyRequest) {
  return { cookies: headers.cookie ?? '', address: ip, requestId: id };
}
