import type { DynamicModule, Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Route } from '@samsyn/contracts/kernel/route';
import type { Config } from '../config.ts';
import { refuseUndeclared } from './declared-routes.ts';
import { builtWeb, serveWeb } from './serve-web.ts';
import { createServer } from './server.ts';

/** Puts the modules behind the HTTP server, ready to be asked. It refuses unless they answer exactly these routes. */
export async function createApp(
  config: Config,
  modules: Type | DynamicModule,
  routes: readonly Route[],
  webFolder = builtWeb,
): Promise<NestFastifyApplication> {
  const app = await NestFactory.create<NestFastifyApplication>(modules, createServer(config), {
    bodyParser: false,
    abortOnError: false,
    logger:
      config.logLevel === 'info' || config.logLevel === 'debug'
        ? ['fatal', 'error', 'warn', 'log']
        : ['fatal', 'error', 'warn'],
  });
  try {
    await serveWeb(app.getHttpAdapter().getInstance(), webFolder);
    await app.init();
    refuseUndeclared(app, routes);
    await app.getHttpAdapter().getInstance().ready();
    return app;
  } catch (error) {
    await app.close();
    throw error;
  }
}
