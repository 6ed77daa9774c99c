import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { connectDatabase } from '../../../database/data-source.ts';
import type { Database } from '../database.ts';
import { appRole } from '../roles.ts';
import { appPassword, templateName, testServerVariable } from './test-server.ts';

export type TestDatabase = {
  /** Signed in as the API is, with its rights and no more. */
  readonly database: Database;
  readonly url: string;
  /** Signs in as the server's superuser. */
  readonly ownerUrl: string;
  /** Past every right and policy: for setting the scene, and for tampering. */
  asSuperuser<T extends pg.QueryResultRow>(sql: string, parameters?: readonly unknown[]): Promise<T[]>;
  drop(): Promise<void>;
};

/** A new database with the whole schema and no rows, for one test file: make it in beforeAll, drop it in afterAll. */
export async function aDatabase({
  poolSize = 4,
}: { readonly poolSize?: number } = {}): Promise<TestDatabase> {
  const maintenanceUrl = testServerUrl();
  const name = `test_${randomBytes(6).toString('hex')}`;
  await once(maintenanceUrl, `CREATE DATABASE ${name} TEMPLATE ${templateName}`);
  const ownerUrl = addressOf(maintenanceUrl, { database: name });
  const url = addressOf(maintenanceUrl, { database: name, user: appRole, password: appPassword });
  const database = await connectDatabase(url, undefined, poolSize);
  const superuser = new pg.Pool({ connectionString: ownerUrl, max: 1 });
  superuser.on('error', () => undefined);
  return {
    database,
    url,
    ownerUrl,
    async asSuperuser<T extends pg.QueryResultRow>(sql: string, parameters: readonly unknown[] = []) {
      return (await superuser.query<T>(sql, [...parameters])).rows;
    },
    async drop() {
      await database.close();
      await superuser.end();
      await once(maintenanceUrl, `DROP DATABASE ${name} WITH (FORCE)`);
    },
  };
}

/** An empty database without any schema, for what is done before there is one. */
export async function anEmptyDatabase(): Promise<{ readonly ownerUrl: string; drop(): Promise<void> }> {
  const maintenanceUrl = testServerUrl();
  const name = `test_${randomBytes(6).toString('hex')}`;
  await once(maintenanceUrl, `CREATE DATABASE ${name}`);
  return {
    ownerUrl: addressOf(maintenanceUrl, { database: name }),
    drop: () => once(maintenanceUrl, `DROP DATABASE ${name} WITH (FORCE)`),
  };
}

function testServerUrl(): string {
  const url = process.env[testServerVariable];
  if (!url)
    throw new Error('No test server: the Jest project needs platform/database/testing/global-setup.ts');
  return url;
}

function addressOf(
  url: string,
  { database, user, password }: { database: string; user?: string; password?: string },
): string {
  const address = new URL(url);
  address.pathname = `/${database}`;
  if (user !== undefined) address.username = user;
  if (password !== undefined) address.password = password;
  return address.href;
}

async function once(connectionString: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
