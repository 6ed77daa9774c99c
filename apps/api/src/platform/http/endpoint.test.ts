import { describe, expect, test } from '@jest/globals';
import { Controller, Get, Module } from '@nestjs/common';
import { DiscoveryModule, NestFactory } from '@nestjs/core';
import { routesOf } from '@samsyn/contracts/kernel/route';
import type { Received, Route } from '@samsyn/contracts/kernel/route';
import type { Actor } from '@samsyn/domain/access/actor';
import { z } from 'zod';
import { faultsOf, handlersIn } from './declared-routes.ts';
import { By, Endpoint, Open, Sent } from './endpoint.ts';

const routes = routesOf('thing', {
  read: {
    method: 'GET',
    path: '/things/:id',
    permission: 'plan:read',
    summary: '',
    params: z.strictObject({ id: z.string() }),
    output: z.strictObject({ name: z.string() }),
  },
  add: { method: 'POST', path: '/things', permission: 'plan:assign', summary: '', output: null },
  greet: { method: 'GET', path: '/greeting', permission: 'session:read', summary: '', output: z.string() },
});
const all: Route[] = Object.values(routes);

@Controller()
class ThingController {
  @Endpoint(routes.read)
  read(@By() actor: Actor, @Sent() received: Received<typeof routes.read>) {
    return { name: `${actor.name} ${received.params.id}` };
  }

  @Endpoint(routes.add)
  async add(): Promise<void> {}

  @Endpoint(routes.greet)
  greet(@By() actor: Actor | null) {
    return actor?.name ?? '';
  }

  @Open()
  @Get('api/health/live')
  live() {
    return {};
  }
}

// Never run: what is written here is what must not compile.
class WrongController {
  // @ts-expect-error -- the name is a text
  @Endpoint(routes.read)
  wrongAnswer() {
    return { name: 7 };
  }

  // @ts-expect-error -- the answer lacks its name
  @Endpoint(routes.read)
  async tooLittle() {
    return {};
  }

  // @ts-expect-error -- the route has no such parameter
  @Endpoint(routes.read)
  wrongReceived(_actor: Actor, received: { params: { number: string } }) {
    return { name: received.params.number };
  }

  // @ts-expect-error -- anyone may ask, so there may be no actor
  @Endpoint(routes.greet)
  wrongActor(actor: Actor) {
    return actor.name;
  }

  // @ts-expect-error -- nothing is answered
  @Endpoint(routes.add)
  tooMuch() {
    return { name: 'x' };
  }
}

void WrongController;

async function handlersOf(controller: new () => object) {
  @Module({ imports: [DiscoveryModule], controllers: [controller] })
  class OnlyModule {}
  const app = await NestFactory.createApplicationContext(OnlyModule, { logger: false });
  try {
    return handlersIn(app);
  } finally {
    await app.close();
  }
}

describe('at the start', () => {
  test('every handler has its route, and every route its handler', async () => {
    expect(faultsOf(await handlersOf(ThingController), all)).toEqual([]);
  });

  test('a handler without a declared route is refused', async () => {
    @Controller('api')
    class StrayController {
      @Get('stray')
      stray() {
        return 'x';
      }
    }
    expect(faultsOf(await handlersOf(StrayController), [])).toEqual([
      'StrayController.stray (GET stray) answers no declared route',
    ]);
    expect(faultsOf(await handlersOf(ThingController), [routes.read, routes.greet])).toEqual([
      'ThingController.add (POST /api/things) answers no declared route',
    ]);
  });

  test('a route without a handler is refused, and one with two', async () => {
    const handlers = await handlersOf(ThingController);
    expect(
      faultsOf(
        handlers.filter(({ route }) => route !== routes.add),
        all,
      ),
    ).toEqual(['thing.add has no handler']);
    expect(faultsOf([...handlers, ...handlers.slice(0, 1)], all)).toEqual([
      'thing.read has several handlers: ThingController.read, ThingController.read',
    ]);
  });

  test('a route that writes may not give a file', () => {
    const { print } = routesOf('thing', {
      print: {
        method: 'POST',
        path: '/printed',
        permission: 'plan:read',
        summary: '',
        output: { file: 'application/pdf' },
      },
    });
    expect(faultsOf([{ place: 'A.print', address: '', route: print, open: false }], [print])).toEqual([
      'thing.print gives a file, which cannot be kept for a repeated write: let it be read instead',
    ]);
  });

  test('a route may note who reads only where it reads, and knows who', () => {
    const personal = { path: '/known', summary: '', output: z.string(), personal: true } as const;
    const { greet, write, tell } = routesOf('thing', {
      greet: { ...personal, method: 'GET', permission: 'session:read' },
      write: { ...personal, method: 'PUT', permission: 'plan:assign' },
      tell: { ...personal, method: 'GET', permission: 'plan:read' },
    });
    const handlers = [greet, write, tell].map((route) => ({ place: '', address: '', route, open: false }));
    expect(faultsOf(handlers, [greet, write, tell])).toEqual([
      'thing.greet is no read by somebody known, so it cannot be noted who read what is personal',
      'thing.write is no read by somebody known, so it cannot be noted who read what is personal',
    ]);
  });

  test('a route that anyone may create by must be keyless', () => {
    const { make } = routesOf('thing', {
      make: { method: 'POST', path: '/made', permission: 'session:open', summary: '', output: null },
    });
    expect(faultsOf([{ place: 'A.make', address: '', route: make, open: false }], [make])).toEqual([
      "thing.make is for anyone, so an Idempotency-Key would be nobody's: declare it keyless",
    ]);
  });
});
