import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { DataSource } from 'typeorm';
import type { MigrationInterface } from 'typeorm';
import { StartRefusal } from '../start-refusal.ts';
import { optionsOf, withoutOptions } from './connection.ts';
import { areGiven, ensureRights } from './rights.ts';
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

/**
 * For who may change nothing: refuses a database that is not brought up to what this version of the API needs, and a
 * sign-in that may do more than the API has to. A database that a newer version has brought further is let through.
 */
export async function checkDatabase({
  url,
  migrations,
  rights,
}: Pick<Preparation, 'url' | 'migrations' | 'rights'>): Promise<{ readonly role: string }> {
  const client = await connect(url);
  try {
    await refuseOldServer(client);
    await refuseUnfitUser(client);
    const run = await migrationsIn(client);
    const missing = migrations.filter((Migration) => !run.has(nameOf(Migration)));
    const isAhead = run.size > migrations.length - missing.length;
    if (missing.length > 0 || !(await areGiven(client, rights, migrationTable, { asNoted: !isAhead }))) {
      throw new StartRefusal([
        'Databasen är äldre än den här versionen av Samsyn: kör migreringen (apps/api/dist/migrate.js) och starta sedan igen.',
      ]);
    }
    return { role: appRole };
  } finally {
    await client.end();
  }
}

async function refuseUnfitUser(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ isApp: boolean; isMighty: boolean }>(
    `SELECT coalesce(bool_or(rolname = $1), false) AS "isApp", coalesce(bool_or(rolname = $2), false)
       OR (SELECT rolsuper OR rolbypassrls OR rolcreaterole FROM pg_roles WHERE rolname = current_user) AS "isMighty"
     FROM pg_roles WHERE pg_has_role(oid, 'MEMBER')`,
    [appRole, ownerRole],
  );
  const [user] = rows;
  if (!user?.isApp) {
    throw new StartRefusal([
      `Den som loggar in med DATABASE_URL har inte rollen ${appRole}: kör infra/database/roles.sql.`,
    ]);
  }
  if (user.isMighty) {
    throw new StartRefusal([
      `Den som loggar in med DATABASE_URL får ändra databasens tabeller eller mer: i drift ska den bara ha rollen ${appRole}.`,
    ]);
  }
}

/** The migrations that have been run, as far as whoever asks may see: none before the first has. */
async function migrationsIn(client: pg.Client): Promise<ReadonlySet<string>> {
  const { rows: visible } = await client.query<{ visible: boolean | null }>(
    `SELECT has_table_privilege(to_regclass($1), 'SELECT') AS visible`,
    [migrationTable],
  );
  if (!visible[0]?.visible) return new Set();
  const { rows } = await client.query<{ name: string }>(`SELECT name FROM ${migrationTable}`);
  return new Set(rows.map(({ name }) => name));
}

function nameOf(Migration: Migrations[number]): string {
  return new Migration().name ?? Migration.name;
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
    [`Databasen på ${place} svarar inte: kontrollera adressen och att servern är igång.`],
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
