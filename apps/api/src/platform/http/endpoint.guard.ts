import { Inject, Injectable } from '@nestjs/common';
import type { CanActivate, ExecutionContext } from '@nestjs/common';
import { kindOf } from '@samsyn/contracts/kernel/route';
import type { Route } from '@samsyn/contracts/kernel/route';
import { sessionRoutes } from '@samsyn/contracts/session';
import type { Actor } from '@samsyn/domain/access/actor';
import { may } from '@samsyn/domain/access/may';
import { ActorSource } from '../access/actor-source.ts';
import { writeAudit } from '../audit/audit.ts';
import { configToken } from '../config.ts';
import type { Config } from '../config.ts';
import { Database } from '../database/database.ts';
import { isOpen, requestOf, routeOf } from './endpoint.ts';
import { Forbidden, NotFound, NotSignedIn } from './refusal.ts';
import { PersonLimits } from './request-limits.ts';

const allowedBeforePasswordChange = new Set<string>(Object.values(sessionRoutes).map((route) => route.name));

/** Nothing is answered that its route's permission does not grant; what declares no route is not there. */
@Injectable()
export class EndpointGuard implements CanActivate {
  readonly #actors: ActorSource;
  readonly #database: Database;
  readonly #limits: PersonLimits;

  constructor(
    actors: ActorSource,
    database: Database,
    @Inject(configToken) { rateLimitFactor }: Pick<Config, 'rateLimitFactor'>,
  ) {
    this.#actors = actors;
    this.#database = database;
    this.#limits = new PersonLimits(rateLimitFactor);
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
    if (request.actor) this.#limits.refuseIfTooMany(route, request.actor.personId);
    if (!may(request.actor, route.permission)) {
      if (!request.actor) throw new NotSignedIn();
      await this.#noteRefusal(request.actor, route, request.id);
      throw new Forbidden();
    }
    if (found?.mustChangePassword && !allowedBeforePasswordChange.has(route.name)) {
      throw new Forbidden('password-change-required');
    }
  }

  /** Somebody who tries doors is worth knowing of. */
  async #noteRefusal({ associationId, personId }: Actor, route: Route, requestId: string): Promise<void> {
    const subject = { kind: kindOf(route), id: undefined };
    await this.#database.inTransaction({ associationId, personId, requestId }, () =>
      writeAudit([{ action: `${route.name}:refused`, subject, changes: {} }]),
    );
  }
}
