import { ConsoleLogger } from '@nestjs/common';
import type { DynamicModule, LogLevel as NestLevel, Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Route } from '@samsyn/contracts/kernel/route';
import type { Config, LogLevel } from '../config.ts';
import { refuseUndeclared } from './declared-routes.ts';
import { builtWeb, serveWeb } from './serve-web.ts';
import type { LogDestination } from './log.ts';
import { createServer } from './server.ts';

export interface AppOptions {
  readonly webFolder?: string;
  /** Where the log goes instead of standard output. */
  readonly logTo?: LogDestination;
}

/** What the modules tell of themselves, in Nest's own names for the levels. */
const nestLevels: Readonly<Record<LogLevel, NestLevel[]>> = {
  silent: [],
  fatal: ['fatal'],
  error: ['fatal', 'error'],
  warn: ['fatal', 'error', 'warn'],
  info: ['fatal', 'error', 'warn'],
  debug: ['fatal', 'error', 'warn', 'log', 'debug'],
};

/** Puts the modules behind the HTTP server, ready to be asked. It refuses unless they answer exactly these routes. */
export async function createApp(
  config: Config,
  modules: Type | DynamicModule,
  routes: readonly Route[],
  { webFolder = builtWeb, logTo }: AppOptions = {},
): Promise<NestFastifyApplication> {
  const app = await NestFactory.create<NestFastifyApplication>(modules, createServer(config, routes, logTo), {
    bodyParser: false,
    abortOnError: false,
    logger: new ConsoleLogger({ json: config.production, logLevels: nestLevels[config.logLevel] }),
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
