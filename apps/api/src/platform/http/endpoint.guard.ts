import { Injectable } from '@nestjs/common';
import type { CanActivate, ExecutionContext } from '@nestjs/common';
import type { Route } from '@samsyn/contracts/kernel/route';
import { sessionRoutes } from '@samsyn/contracts/session';
import { may } from '@samsyn/domain/access/may';
import { ActorSource } from '../access/actor-source.ts';
import { isOpen, requestOf, routeOf } from './endpoint.ts';
import { Forbidden, NotFound, NotSignedIn } from './refusal.ts';

const allowedBeforePasswordChange = new Set<string>(Object.values(sessionRoutes).map((route) => route.name));

/** Nothing is answered that its route's permission does not grant; what declares no route is not there. */
@Injectable()
export class EndpointGuard implements CanActivate {
  readonly #actors: ActorSource;

  constructor(actors: ActorSource) {
    this.#actors = actors;
  }

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const route = routeOf(context.getHandler());
    if (route) await this.#admit(route, context);
    else if (!isOpen(context.getHandler())) throw new NotFound();
    return true;
  }

  async #admit(route: Route, context: ExecutionContext): Promise<void> {
    const request = requestOf(context);
    const found = await this.#actors.find(request);
    request.actor = found?.actor ?? null;
    if (!may(request.actor, route.permission)) throw request.actor ? new Forbidden() : new NotSignedIn();
    if (found?.mustChangePassword && !allowedBeforePasswordChange.has(route.name)) {
      throw new Forbidden('password-change-required');
    }
  }
}
