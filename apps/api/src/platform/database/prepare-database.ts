import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { DataSource } from 'typeorm';
import type { MigrationInterface } from 'typeorm';
import { StartRefusal } from '../start-refusal.ts';
import { optionsOf, withoutOptions } from './connection.ts';
import { ensureRights } from './rights.ts';
import type { Rights } from './rights.ts';
import { appRole, ensureRoles, ownerRole } from './roles.ts';

export type Migrations = readonly (new () => MigrationInterface)[];

export type Preparation = {
  /** Signs in as someone who may change the schema. */
  readonly ownerUrl: string;
  /** What the API signs in with. */
  readonly url: string;
  readonly migrations: Migrations;
  readonly rights: Rights;
  readonly production: boolean;
};

export type Prepared = {
  /** The role the API acts as; absent where the database lets us make none, and it then acts as the owner. */
  readonly role: string | undefined;
  readonly migrationsRun: readonly string[];
};

export const migrationTable = 'schema_migration';
const preparationLock = 7_317_016;
const oldestServer = 15;
const patience = 5000;

/**
 * Brings roles, schema and rights to what this version of the API needs. Several processes may do so at once: one
 * works, the others wait and find it done.
 */
export async function prepareDatabase(preparation: Preparation): Promise<Prepared> {
  const client = await connect(preparation.ownerUrl);
  try {
    await refuseOldServer(client);
    await client.query('SELECT pg_advisory_lock($1)', [preparationLock]);
    const roles = await ensureRoles(client, userOf(preparation.url));
    if (!roles.app && preparation.production) {
      throw new StartRefusal([
        `Databasen saknar rollen ${appRole}, och API:et får inte arbeta som databasens ägare: kör infra/database/roles.sql.`,
      ]);
    }
    const migrationsRun = await migrate(preparation, roles.owner ? ownerRole : undefined);
    if (roles.owner) await client.query(`SET ROLE ${ownerRole}`);
    if (roles.app) await ensureRights(client, preparation.rights, migrationTable);
    return { role: roles.app ? appRole : undefined, migrationsRun };
  } finally {
    await client.end();
  }
}

async function migrate({ ownerUrl, migrations }: Preparation, role: string | undefined): Promise<string[]> {
  const dataSource = new DataSource({
    type: 'postgres',
    url: withoutOptions(ownerUrl),
    applicationName: 'samsyn-migration',
    migrations: [...migrations],
    migrationsTableName: migrationTable,
    migrationsTransactionMode: 'each',
    installExtensions: false,
    poolSize: 1,
    connectTimeoutMS: 3000,
    extra: { lock_timeout: 5000, options: optionsOf(ownerUrl, role) },
  });
  await dataSource.initialize();
  try {
    return (await dataSource.runMigrations()).map(({ name }) => name);
  } finally {
    await dataSource.destroy();
  }
}

async function connect(connectionString: string): Promise<pg.Client> {
  for (const until = Date.now() + patience; ; await pause(250)) {
    const client = new pg.Client({
      connectionString,
      connectionTimeoutMillis: 3000,
      application_name: 'samsyn-migration',
    });
    client.on('error', () => undefined);
    try {
      await client.connect();
      return client;
    } catch (error) {
      const { code } = error as { code?: string };
      const comingUp = code === '57P03' || code === 'ECONNREFUSED';
      if (!comingUp || Date.now() > until) throw connectionRefusal(connectionString, error);
    }
  }
}

function connectionRefusal(connectionString: string, cause: unknown): StartRefusal {
  const { code = '' } = cause as { code?: string };
  const { hostname, port, pathname } = new URL(connectionString);
  const place = `${hostname}:${port || 5432}`;
  if (code.startsWith('28'))
    return new StartRefusal([`Databasen på ${place} tar inte emot användarnamnet eller lösenordet.`], {
      cause,
    });
  if (code === '3D000')
    return new StartRefusal([`Databasen "${pathname.slice(1)}" finns inte på ${place}.`], { cause });
  return new StartRefusal(
    [`Databasen på ${place} svarar inte: kontrollera adressen i DATABASE_URL och att servern är igång.`],
    { cause },
  );
}

async function refuseOldServer(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ version: string }>(
    "SELECT current_setting('server_version_num') AS version",
  );
  const version = Math.floor(Number(rows[0]?.version) / 10_000);
  if (version >= oldestServer) return;
  throw new StartRefusal([
    `Databasen kör PostgreSQL ${version}, men Samsyn behöver PostgreSQL ${oldestServer} eller nyare.`,
  ]);
}

/** As the driver finds it: in the address, or in what surrounds the process. */
function userOf(url: string): string {
  return new pg.Client({ connectionString: url }).user ?? '';
}
