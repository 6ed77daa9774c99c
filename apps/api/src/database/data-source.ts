import { Logger } from '@nestjs/common';
import { createHmac } from 'node:crypto';
import pg from 'pg';
import { entities } from '../features/index.ts';
import { DemoClock, SystemClock } from '../platform/clock.ts';
import type { Clock } from '../platform/clock.ts';
import { keptSecret } from '../platform/config.ts';
import type { Config } from '../platform/config.ts';
import { dataSourceFor } from '../platform/database/connection.ts';
import { Database } from '../platform/database/database.ts';
import {
  findRunningPostgres,
  passwordName,
  startEmbeddedPostgres,
} from '../platform/database/embedded-postgres.ts';
import { checkDatabase, prepareDatabase } from '../platform/database/prepare-database.ts';
import type { Prepared } from '../platform/database/prepare-database.ts';
import { appRole, mayActAsApp } from '../platform/database/roles.ts';
import { migrations } from './migrations/index.ts';
import { rights } from './rights.ts';

export type OpenDatabase = {
  readonly database: Database;
  readonly clock: Clock;
  readonly migrationsRun: readonly string[];
  /** Closes the pool, and stops the embedded server where there is one. */
  close(): Promise<void>;
};

type Addresses = {
  readonly url: string;
  /** Absent where what runs may not change the schema. */
  readonly ownerUrl: string | undefined;
  readonly stop: () => Promise<void>;
};

const embeddedName = 'samsyn';

/** The installation's database, started if it is the embedded one, brought up to date, and ready for use. */
export async function openDatabase(config: Config): Promise<OpenDatabase> {
  const { url, ownerUrl, stop } =
    config.database.kind === 'embedded'
      ? await startOwnServer(config)
      : { ...config.database, stop: async () => undefined };
  try {
    const { role, migrationsRun } =
      ownerUrl === undefined
        ? { ...(await checkDatabase({ url, migrations, rights })), migrationsRun: [] }
        : await prepareDatabase({ url, ownerUrl, migrations, rights, production: config.production });
    if (ownerUrl !== undefined && config.database.kind === 'embedded')
      await letAppSignIn(ownerUrl, config.folder);
    const startedAt = config.demo && ownerUrl !== undefined ? await startDemo(ownerUrl) : undefined;
    const database = await connectDatabase(url, role);
    const clock = startedAt ? new DemoClock(startedAt) : new SystemClock();
    const close = async () => {
      await database.close();
      await stop();
    };
    return { database, clock, migrationsRun, close };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** The database as it is, for a tool beside the server: nothing is migrated, and a server that runs is left running. */
export async function visitDatabase<T>(
  config: Config,
  visit: (database: Database) => Promise<T>,
): Promise<T> {
  const running =
    config.database.kind === 'external'
      ? config.database.url
      : findRunningPostgres(config.folder, embeddedName);
  const { url, stop } = running
    ? { url: running, stop: async () => undefined }
    : await startOwnServer(config);
  try {
    const database = await connectDatabase(url, await roleOf(url), 1);
    try {
      return await visit(database);
    } finally {
      await database.close();
    }
  } finally {
    await stop();
  }
}

async function roleOf(url: string): Promise<string | undefined> {
  return signedIn(url, async (client) => ((await mayActAsApp(client)) ? appRole : undefined));
}

/** @param role what to act as, when the address signs in as someone with more rights */
export async function connectDatabase(
  url: string,
  role: Prepared['role'],
  poolSize?: number,
): Promise<Database> {
  const logger = new Logger('Database');
  const dataSource = dataSourceFor({
    url,
    entities,
    role,
    onPoolError: (error) => logger.warn(`An idle connection was lost: ${error.message}`),
    ...(poolSize === undefined ? {} : { poolSize }),
  });
  await dataSource.initialize();
  return new Database(dataSource, url);
}

async function startOwnServer({ folder }: Config): Promise<Addresses> {
  const logger = new Logger('Database');
  const server = await startEmbeddedPostgres({
    folder,
    onRestart: (reason) => logger.warn(`The embedded database ended (${reason}) and is started again`),
  });
  try {
    await ensureDatabase(server.url('postgres'));
  } catch (error) {
    await server.stop();
    throw error;
  }
  const ownerUrl = server.url(embeddedName);
  const url = new URL(ownerUrl);
  url.username = appRole;
  url.password = appPassword(folder);
  return { url: url.href, ownerUrl, stop: () => server.stop() };
}

async function ensureDatabase(maintenanceUrl: string): Promise<void> {
  await signedIn(maintenanceUrl, async (client) => {
    const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [embeddedName]);
    if (rowCount === 0) await client.query(`CREATE DATABASE ${embeddedName}`);
  });
}

// On the embedded server the API signs in as itself, so that no statement of its can take the owner's rights back.
async function letAppSignIn(ownerUrl: string, folder: string): Promise<void> {
  await signedIn(ownerUrl, (client) =>
    client.query(`ALTER ROLE ${appRole} LOGIN PASSWORD ${client.escapeLiteral(appPassword(folder))}`),
  );
}

function appPassword(folder: string): string {
  return createHmac('sha256', keptSecret(folder, passwordName)).update(appRole).digest('base64url');
}

/** The moment the installation's demo was first started, which every process counts from. */
async function startDemo(ownerUrl: string): Promise<Date> {
  return signedIn(ownerUrl, async (client) => {
    await client.query('UPDATE installation SET demo_started_at = now() WHERE demo_started_at IS NULL');
    const { rows } = await client.query<{ startedAt: Date }>(
      'SELECT demo_started_at AS "startedAt" FROM installation',
    );
    if (!rows[0]) throw new Error('The row of the installation is missing');
    return rows[0].startedAt;
  });
}

async function signedIn<T>(connectionString: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: 3000 });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
