import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { allRoutes } from '@samsyn/contracts/routes';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { AppModule } from './app.module.ts';
import { openDatabase } from './database/data-source.ts';
import type { OpenDatabase } from './database/data-source.ts';
import { seedIfEmpty } from './database/seed/seed.ts';
import { Accounts } from './platform/access/accounts.ts';
import type { Config } from './platform/config.ts';
import type { Database } from './platform/database/database.ts';
import { currentQuery } from './platform/database/transaction.ts';
import { createApp } from './platform/http/create-app.ts';
import { Readiness } from './platform/http/readiness.ts';
import { StartRefusal } from './platform/start-refusal.ts';

export interface RunningSamsyn {
  readonly address: string;
  /** Says that it is about to leave, answers what it has accepted, and lets go of everything. */
  stop(): Promise<void>;
}

/** Brings up the database and then the server in front of it; what was begun is undone when something hinders it. */
export async function startSamsyn(config: Config): Promise<RunningSamsyn> {
  const opened = await openDatabase(config);
  let app: NestFastifyApplication | undefined;
  try {
    const { database, clock } = opened;
    app = await createApp(config, AppModule.within({ config, clock, database }), allRoutes);
    if (config.production) await refuseDemoAccounts(database);
    if (config.demo) await seedIfEmpty(database, app.get(Accounts, { strict: false }));
    await listen(app, config);
  } catch (error) {
    await app?.close();
    await opened.close();
    throw error;
  }
  return { address: addressOf(app, config), stop: stopping(app, opened, config) };
}

async function refuseDemoAccounts(database: Database): Promise<void> {
  const accounts = await database.withoutTenant(() =>
    currentQuery(`SELECT FROM auth.user WHERE email LIKE '%@demo.example' LIMIT 1`),
  );
  if (accounts.length === 0) return;
  throw new StartRefusal([
    'Databasen innehåller demokonton, vars lösenord alla känner till. Använd en annan databas i drift.',
  ]);
}

async function listen(app: NestFastifyApplication, { host, port }: Config): Promise<void> {
  try {
    // Not through Nest, which would print the failure before it is told in words.
    await app.getHttpAdapter().getInstance().listen({ port, host });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EADDRINUSE') {
      throw new StartRefusal(
        [`Port ${port} används redan av ett annat program. Stäng det, eller välj en annan port med PORT.`],
        { cause: error },
      );
    }
    if (code === 'EACCES') {
      throw new StartRefusal(
        [`Port ${port} får inte användas av den här användaren. Välj en port över 1023 med PORT.`],
        { cause: error },
      );
    }
    if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') {
      throw new StartRefusal([`Adressen ${host} finns inte på den här datorn. Rätta HOST.`], {
        cause: error,
      });
    }
    throw error;
  }
}

function addressOf(app: NestFastifyApplication, { publicOrigin, host }: Config): string {
  if (publicOrigin !== undefined) return publicOrigin;
  const { port } = app.getHttpServer().address() as AddressInfo;
  return `http://${['127.0.0.1', '0.0.0.0', '::'].includes(host) ? 'localhost' : host}:${port}`;
}

function stopping(
  app: NestFastifyApplication,
  opened: OpenDatabase,
  { drainSeconds }: Config,
): () => Promise<void> {
  return async () => {
    app.get(Readiness, { strict: false }).leave();
    // Until the proxy has asked again and been told, it goes on sending requests here.
    await pause(drainSeconds * 1000);
    // The server first: a request that was accepted may need anything that the modules let go of when they close.
    await app.getHttpAdapter().getInstance().close();
    await app.close();
    await opened.close();
  };
}
