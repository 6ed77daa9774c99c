import { afterEach, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { connectDatabase } from '../../database/data-source.ts';
import { migrations } from '../../database/migrations/index.ts';
import { rights } from '../../database/rights.ts';
import { StartRefusal } from '../start-refusal.ts';
import { checkDatabase, prepareDatabase } from './prepare-database.ts';
import { anEmptyDatabase } from './testing/a-database.ts';
import { anAssociation } from './testing/an-association.ts';
import { currentQuery } from './transaction.ts';

const leave: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const step of leave.splice(0).toReversed()) await step();
});

async function aPlace(): Promise<string> {
  const place = await anEmptyDatabase();
  leave.push(() => place.drop());
  return place.ownerUrl;
}

async function asSuperuser<T extends pg.QueryResultRow>(url: string, sql: string): Promise<T[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<T>(sql)).rows;
  } finally {
    await client.end();
  }
}

/** A user who owns the database and has no power beyond it, as a database service hands them out. */
async function aPlainOwner(ownerUrl: string): Promise<string> {
  const name = new URL(ownerUrl).pathname.slice(1);
  const username = `plain_${name}`;
  await asSuperuser(ownerUrl, `CREATE ROLE ${username} LOGIN PASSWORD 'plain'`);
  await asSuperuser(ownerUrl, `ALTER DATABASE ${name} OWNER TO ${username}`);
  leave.push(() =>
    asSuperuser(
      ownerUrl,
      `REASSIGN OWNED BY ${username} TO postgres; DROP OWNED BY ${username}; DROP ROLE ${username}`,
    ),
  );
  const url = new URL(ownerUrl);
  url.username = username;
  url.password = 'plain';
  return url.href;
}

function surroundWith(name: string, value: string): void {
  const before = process.env[name];
  process.env[name] = value;
  leave.push(async () => {
    if (before === undefined) delete process.env[name];
    else process.env[name] = before;
  });
}

const prepare = (url: string, ownerUrl = url, production = false) =>
  prepareDatabase({ url, ownerUrl, migrations, rights, production });

describe('preparing an empty database', () => {
  it('is done once, by one of the processes that start at the same time', async () => {
    const url = await aPlace();
    const prepared = await Promise.all([prepare(url), prepare(url), prepare(url)]);
    const run = prepared
      .map(({ migrationsRun }) => migrationsRun.length)
      .toSorted((one, other) => one - other);
    expect(run).toEqual([0, 0, migrations.length]);
    expect((await prepare(url)).migrationsRun).toEqual([]);
  });

  it('makes tables that belong to the owner, and an API that does not act as the one it signs in as', async () => {
    const url = await aPlace();
    const { role } = await prepare(url);
    const owners = await asSuperuser(
      url,
      `SELECT DISTINCT tableowner AS owner FROM pg_tables WHERE schemaname IN ('public', 'auth')`,
    );
    expect(owners).toEqual([{ owner: 'samsyn_owner' }]);
    const database = await connectDatabase(url, role, 1);
    leave.push(() => database.close());
    const who = await database.withoutTenant(() =>
      currentQuery('SELECT session_user AS "signedIn", current_user AS "actsAs"'),
    );
    expect(who).toEqual([{ signedIn: 'postgres', actsAs: 'samsyn_app' }]);
  });

  it('acts as the same roles when the address asks for options of its own', async () => {
    const address = new URL(await aPlace());
    address.searchParams.set('options', '-c work_mem=8MB -c role=postgres');
    const { role } = await prepare(address.href);
    const database = await connectDatabase(address.href, role, 1);
    leave.push(() => database.close());
    const who = await database.withoutTenant(() =>
      currentQuery(`SELECT current_user AS "actsAs", current_setting('work_mem') AS "workMem"`),
    );
    expect(who).toEqual([{ actsAs: 'samsyn_app', workMem: '8MB' }]);
  });

  it('takes an address that leaves the user to the surroundings, as every PostgreSQL client does', async () => {
    const address = new URL(await aPlace());
    const { username, password } = address;
    address.username = '';
    address.password = '';
    surroundWith('PGUSER', username);
    surroundWith('PGPASSWORD', password);
    expect((await prepare(address.href)).role).toBe('samsyn_app');
  });

  it('gives rights anew when they are others than last time', async () => {
    const url = await aPlace();
    await prepare(url);
    const narrower = { ...rights, plan: { app: 'SELECT' } };
    await prepareDatabase({ url, ownerUrl: url, migrations, rights: narrower, production: false });
    const [seen] = await asSuperuser(
      url,
      `SELECT has_table_privilege('samsyn_app', 'plan', 'INSERT') AS app, has_table_privilege('samsyn_read', 'plan', 'SELECT') AS read`,
    );
    expect(seen).toEqual({ app: false, read: false });
  });
});

describe('a restored database', () => {
  it('is given the rights that did not come with it', async () => {
    const url = await aPlace();
    await prepare(url);
    await asSuperuser(url, 'REVOKE ALL ON person, plan FROM samsyn_app');
    await prepare(url);
    const [seen] = await asSuperuser(
      url,
      `SELECT has_table_privilege('samsyn_app', 'person', 'UPDATE') AS given`,
    );
    expect(seen).toEqual({ given: true });
  });
});

describe('roles that an administrator has prepared', () => {
  it('are used as they are: one user migrates as the owner, another is the API', async () => {
    const superuserUrl = await aPlace();
    const name = new URL(superuserUrl).pathname.slice(1);
    await prepare(await aPlace());
    const migrator = await aUser(superuserUrl, `migrator_${name}`, 'samsyn_owner');
    const api = await aUser(superuserUrl, `api_${name}`, 'samsyn_app');
    await asSuperuser(
      superuserUrl,
      `ALTER DATABASE ${name} OWNER TO samsyn_owner; REVOKE ALL ON DATABASE ${name} FROM PUBLIC`,
    );
    await asSuperuser(superuserUrl, `GRANT CONNECT ON DATABASE ${name} TO migrator_${name}, samsyn_app`);
    const { role } = await prepare(api, migrator, true);
    const database = await connectDatabase(api, role, 1);
    leave.push(() => database.close());
    const { id } = await anAssociation(database);
    const work = database.inTransaction({ associationId: id }, () => currentQuery('DELETE FROM association'));
    await expect(work).rejects.toThrow('permission denied');
  });
});

describe('an API that may change nothing in its database', () => {
  const check = (url: string) => checkDatabase({ url, migrations, rights });
  const behind = 'Databasen är äldre än den här versionen av Samsyn';

  async function aPreparedPlace() {
    const superuserUrl = await aPlace();
    await prepare(superuserUrl);
    const api = await aUser(superuserUrl, `api_${new URL(superuserUrl).pathname.slice(1)}`, 'samsyn_app');
    return { superuserUrl, api };
  }

  it('starts on what has been prepared, as the role that owns nothing', async () => {
    const { api } = await aPreparedPlace();
    expect(await check(api)).toEqual({ role: 'samsyn_app' });
  });

  it('says that the migration is to be run where it never was', async () => {
    await prepare(await aPlace());
    const superuserUrl = await aPlace();
    const api = await aUser(superuserUrl, `api_${new URL(superuserUrl).pathname.slice(1)}`, 'samsyn_app');
    await expect(check(api)).rejects.toThrow(behind);
  });

  it.each([
    [
      'a migration is missing',
      `DELETE FROM schema_migration WHERE id = (SELECT max(id) FROM schema_migration)`,
    ],
    ['the rights are those of another version', `COMMENT ON TABLE schema_migration IS 'Rights given: 0'`],
    ['a right is missing', 'REVOKE ALL ON plan FROM samsyn_app'],
    ['it may not see what has been run', 'REVOKE ALL ON schema_migration FROM samsyn_app'],
  ])('says so where %s', async (_, spoil) => {
    const { superuserUrl, api } = await aPreparedPlace();
    await asSuperuser(superuserUrl, spoil);
    await expect(check(api)).rejects.toThrow(behind);
  });

  it('goes on answering on what a newer version has brought further', async () => {
    const { superuserUrl, api } = await aPreparedPlace();
    await asSuperuser(
      superuserUrl,
      `INSERT INTO schema_migration (timestamp, name) VALUES (9999999999999, 'Later')`,
    );
    await asSuperuser(superuserUrl, `COMMENT ON TABLE schema_migration IS 'Rights given: later'`);
    expect(await check(api)).toEqual({ role: 'samsyn_app' });
  });

  it('refuses to sign in as somebody who may do more than it has to, or less', async () => {
    const { superuserUrl } = await aPreparedPlace();
    await expect(check(superuserUrl)).rejects.toThrow('får ändra databasens tabeller');
    const name = new URL(superuserUrl).pathname.slice(1);
    const both = await aUser(superuserUrl, `both_${name}`, 'samsyn_app');
    await asSuperuser(superuserUrl, `GRANT samsyn_owner TO both_${name}`);
    await expect(check(both)).rejects.toThrow('får ändra databasens tabeller');
    const reader = await aUser(superuserUrl, `reader_${name}`, 'samsyn_read');
    await expect(check(reader)).rejects.toThrow('har inte rollen samsyn_app');
  });
});

async function aUser(superuserUrl: string, name: string, role: string): Promise<string> {
  await asSuperuser(superuserUrl, `CREATE ROLE ${name} LOGIN PASSWORD 'plain' IN ROLE ${role}`);
  leave.push(() => asSuperuser(superuserUrl, `DROP OWNED BY ${name}; DROP ROLE ${name}`));
  const url = new URL(superuserUrl);
  url.username = name;
  url.password = 'plain';
  return url.href;
}

describe('an owner who may not make roles', () => {
  it('is enough to try the system out, and row-level security holds the owner too', async () => {
    const url = await aPlainOwner(await aPlace());
    const { role } = await prepare(url);
    expect(role).toBeUndefined();
    const database = await connectDatabase(url, role, 1);
    leave.push(() => database.close());
    await anAssociation(database);
    expect(await database.withoutTenant(() => currentQuery('SELECT FROM association'))).toEqual([]);
  });

  it('is refused in production', async () => {
    const url = await aPlainOwner(await aPlace());
    await expect(prepare(url, url, true)).rejects.toThrow('saknar rollen samsyn_app');
  });
});

describe('a database that cannot be used', () => {
  it.each([
    [
      'the wrong password',
      (url: URL) => (url.password = 'fel'),
      'tar inte emot användarnamnet eller lösenordet',
    ],
    [
      'a database that does not exist',
      (url: URL) => (url.pathname = '/nowhere'),
      'Databasen "nowhere" finns inte',
    ],
    ['a server that does not exist', (url: URL) => (url.hostname = 'nowhere.invalid'), 'svarar inte'],
  ])('is refused in one sentence without a password: %s', async (_name, spoil, sentence) => {
    const url = new URL(await aPlace());
    const { password } = url;
    spoil(url);
    const refusal: unknown = await prepare(url.href).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(StartRefusal);
    const { problems } = refusal as StartRefusal;
    expect(problems).toEqual([expect.stringContaining(sentence)]);
    expect(problems.join()).not.toContain(password);
  });
});
