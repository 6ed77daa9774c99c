import { RequestMethod } from '@nestjs/common';
import type { INestApplicationContext } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/internal';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import type { Route } from '@samsyn/contracts/kernel/route';
import { givesFile, isWrite, needsKey } from '@samsyn/contracts/kernel/route';
import { permissions } from '@samsyn/domain/access/permission';
import { isOpen, routeOf } from './endpoint.ts';

/** Refuses to go on unless every handler answers a declared route, and every declared route has exactly one handler. */
export function refuseUndeclared(app: INestApplicationContext, routes: readonly Route[]): void {
  const faults = faultsOf(handlersIn(app), routes);
  if (faults.length > 0)
    throw new Error(`The routes and their handlers do not agree:\n  ${faults.join('\n  ')}`);
}

export interface FoundHandler {
  readonly place: string;
  readonly address: string;
  readonly route: Route | undefined;
  readonly open: boolean;
}

export function faultsOf(handlers: readonly FoundHandler[], routes: readonly Route[]): string[] {
  const declared = new Set(routes);
  const stray = handlers
    .filter(({ route, open }) => (route ? !declared.has(route) : !open))
    .map(({ place, address }) => `${place} (${address}) answers no declared route`);
  const unanswered = routes.flatMap((route) => {
    const places = handlers.filter((handler) => handler.route === route).map(({ place }) => place);
    if (places.length === 0) return [`${route.name} has no handler`];
    return places.length > 1 ? [`${route.name} has several handlers: ${places.join(', ')}`] : [];
  });
  const keyOfNobody = routes
    .filter((route) => needsKey(route) && permissions[route.permission] === 'anyone')
    .map(({ name }) => `${name} is for anyone, so an Idempotency-Key would be nobody's: declare it keyless`);
  const writtenFiles = routes
    .filter((route) => isWrite(route) && givesFile(route))
    .map(
      ({ name }) => `${name} gives a file, which cannot be kept for a repeated write: let it be read instead`,
    );
  const readByNobody = routes
    .filter((route) => route.personal && (isWrite(route) || permissions[route.permission] === 'anyone'))
    .map(
      ({ name }) => `${name} is no read by somebody known, so it cannot be noted who read what is personal`,
    );
  return [...stray, ...unanswered, ...keyOfNobody, ...writtenFiles, ...readByNobody];
}

export function handlersIn(app: INestApplicationContext): FoundHandler[] {
  const scanner = new MetadataScanner();
  return app
    .get(DiscoveryService, { strict: false })
    .getControllers()
    .flatMap(({ metatype }) => {
      const prototype = (metatype as { prototype?: object } | null)?.prototype;
      if (!prototype) return [];
      return scanner.getAllMethodNames(prototype).flatMap((name) => {
        const handler = (prototype as Record<string, object>)[name];
        const path = handler && (Reflect.getMetadata(PATH_METADATA, handler) as string | undefined);
        if (!handler || path === undefined) return [];
        const method = RequestMethod[Reflect.getMetadata(METHOD_METADATA, handler) as number] ?? 'GET';
        return [
          {
            place: `${(metatype as { name: string }).name}.${name}`,
            address: `${method} ${path}`,
            route: routeOf(handler),
            open: isOpen(handler),
          },
        ];
      });
    });
}
