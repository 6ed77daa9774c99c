import { createParamDecorator, RequestMapping, RequestMethod, SetMetadata } from '@nestjs/common';
import type { ExecutionContext } from '@nestjs/common';
import type { Answer, Received, Route } from '@samsyn/contracts/kernel/route';
import type { Actor } from '@samsyn/domain/access/actor';
import type { permissions } from '@samsyn/domain/access/permission';
import type { FastifyRequest } from 'fastify';

declare module 'fastify' {
  interface FastifyRequest {
    /** Who asks, once the guard has found out; null: nobody who has signed in. */
    actor: Actor | null;
    /** What was sent, once it has been checked against the route's shapes. */
    received: Received<Route> | null;
  }
}

/** Who stands behind a request of the route: nobody has to where the permission is for anyone. */
export type ActorOf<R extends Route> = (typeof permissions)[R['permission']] extends 'anyone'
  ? Actor | null
  : Actor;

type Handler<R extends Route> = (
  actor: ActorOf<R>,
  received: Received<R>,
  ...others: never[]
) => R['output'] extends null ? Promise<void> | void : Promise<Answer<R>> | Answer<R>;

const routeKey = Symbol('route');
const openKey = Symbol('open');

/** Makes the method answer the route. It takes the actor, then what was received, and its answer must fit the route's output. */
export function Endpoint<const R extends Route>(route: R) {
  return <Method extends Handler<R>>(
    target: object,
    name: string | symbol,
    descriptor: TypedPropertyDescriptor<Method>,
  ): void => {
    RequestMapping({ method: RequestMethod[route.method], path: `/api${route.path}` })(
      target,
      name,
      descriptor,
    );
    SetMetadata(routeKey, route)(target, name, descriptor);
  };
}

/** Lets a handler that answers no declared route be asked by anyone: the few that serve operations, not people. */
export const Open = () => SetMetadata(openKey, true);

/** The person who asks. */
export const By = createParamDecorator((_: unknown, context: ExecutionContext) => requestOf(context).actor);

/** What was received, checked against the route's shapes. */
export const Sent = createParamDecorator(
  (_: unknown, context: ExecutionContext) => requestOf(context).received,
);

export function routeOf(handler: object): Route | undefined {
  return Reflect.getMetadata(routeKey, handler) as Route | undefined;
}

export function isOpen(handler: object): boolean {
  return Reflect.getMetadata(openKey, handler) === true;
}

export function requestOf(context: ExecutionContext): FastifyRequest {
  return context.switchToHttp().getRequest<FastifyRequest>();
}
