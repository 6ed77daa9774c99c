import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { isWrite, needsKey, type Route } from '@samsyn/contracts/kernel/route';
import { reportingPeriodRoutes } from '@samsyn/contracts/reporting-period';
import { allRoutes } from '@samsyn/contracts/routes';
import { permissions, rolesHolding } from '@samsyn/domain/access/permission';
import { roles } from '@samsyn/domain/access/role';
import { randomUUID } from 'node:crypto';
import { assignmentOf, PeopledAssociation, scenePeriod } from '../testing/a-peopled-association.ts';
import { requestFor } from '../testing/a-request-of-each-route.ts';
import { aRunningApi, type Colleague, type RunningApi, type Visitor } from '../testing/a-running-api.ts';

/** Why a write belongs to no period, so that a closed one does not stop it. Every other write must be stopped. */
const outsidePeriods: Readonly<Record<string, string>> = {
  'installation.create': 'an association begins before it has any period',
  'session.open': 'signing in is no part of what is reported',
  'session.close': 'signing out is no part of what is reported',
  'session.changePassword': 'a password is no part of what is reported',
  'association.change': 'the association outlives its periods',
  'municipality.add': 'a municipality outlives its periods',
  'municipality.change': 'a municipality outlives its periods',
  'person.add': 'people come and go whatever is closed',
  'person.change': 'people come and go whatever is closed',
  'person.issueStartPassword': 'people come and go whatever is closed',
  'plan-proposal.upload': 'a proposal is not yet the plan of any year',
  'plan-proposal.change': 'a proposal is not yet the plan of any year',
  'plan-proposal.discard': 'a proposal is not yet the plan of any year',
  'plan.adopt': 'a plan is adopted once for its year, and never changed',
  'plan.assign': 'somebody has to answer for an activity also when its half-year is over',
  'reporting-period.open': 'what is opened is another period',
  'reporting-period.close': 'this is the closing',
  'reporting-period.reopen': 'this is the way out',
  'organisation.add': 'an organisation outlives the periods',
  'network.add': 'a network outlives the periods',
  'network.change': 'a network outlives the periods',
};

const writes = allRoutes.filter(isWrite);
const writesInPeriods = writes.filter(({ name }) => !(name in outsidePeriods));
const named = (routes: readonly Route[]) => routes.map((route) => [route.name, route] as const);

let api: RunningApi;
let scene: PeopledAssociation;
let stranger: Colleague;
/** Those who hold a role that may write, but keep no network, answer for no activity and report for another municipality. */
let elsewhere: readonly Colleague[];

beforeAll(async () => {
  api = await aRunningApi();
  scene = await PeopledAssociation.in(api);
  stranger = await (await api.anAssociation('Ett annat förbund')).signIn(...roles.map(assignmentOf));
  elsewhere = [
    await scene.ours.signIn('coordinator'),
    await scene.ours.signIn({ role: 'reporter', municipalityCode: '2582' }),
    await scene.ours.signIn({ role: 'approver', municipalityCode: '2582' }),
  ];
  await watchWrites();
});
afterAll(() => api.close());

/** Has the database note each table of records that a row is written in. */
async function watchWrites(): Promise<void> {
  await api.database.asSuperuser(`
    CREATE SCHEMA watch;
    CREATE TABLE watch.written (name text NOT NULL);
    CREATE FUNCTION watch.note() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS
      $$ BEGIN INSERT INTO watch.written VALUES (TG_TABLE_NAME); RETURN NULL; END $$;
    DO $$
    DECLARE watched text;
    BEGIN
      FOR watched IN SELECT tablename FROM pg_tables WHERE schemaname = 'public'
        AND tablename NOT IN ('audit_entry', 'audit_seal', 'idempotency_key')
      LOOP
        EXECUTE format('CREATE TRIGGER watched AFTER INSERT OR UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION watch.note()', watched);
      END LOOP;
    END $$`);
}

async function tablesWrittenBy(work: () => Promise<unknown>): Promise<string[]> {
  await api.database.asSuperuser('TRUNCATE watch.written');
  await work();
  return textOf('SELECT DISTINCT name FROM watch.written ORDER BY name');
}

/** Every table whose rows the database itself holds closed with their period. */
const lockedTables = () =>
  textOf(
    `SELECT DISTINCT tgrelid::regclass::text AS name FROM pg_trigger WHERE tgname LIKE '%_locked_with_period'`,
  );

async function textOf(sql: string): Promise<string[]> {
  return (await api.database.asSuperuser<{ name: string }>(sql)).map(({ name }) => name);
}

async function whileClosed<T>(period: string, work: () => Promise<T>): Promise<T> {
  const params = { period };
  const version = async () => (await scene.admin.send(reportingPeriodRoutes.read, { params })).answer.version;
  const close = { params, input: { version: await version() } };
  expect((await scene.admin.send(reportingPeriodRoutes.close, close)).status).toBe(201);
  try {
    return await work();
  } finally {
    const reopen = { params, input: { version: await version(), reason: 'Provet är över' } };
    await scene.admin.send(reportingPeriodRoutes.reopen, reopen);
  }
}

const done = (status: number) => status >= 200 && status < 300;

/** Somebody who may ask the route. */
async function oneWhoMay({ permission, name }: Route): Promise<Visitor> {
  if (permissions[permission] === 'anyone') return api.nobody;
  const [role] = rolesHolding(permission);
  if (!role) throw new Error(`No role may ask ${name}`);
  return requestFor({ name } as Route).usesUpSession
    ? scene.ours.signIn(assignmentOf(role))
    : scene.inRole(role);
}

/** The tables of records that a granted request of the route writes in, and which of them are locked with their period. */
async function writtenWhenGranted(route: Route): Promise<{ written: string[]; locked: string[] }> {
  const visitor = await oneWhoMay(route);
  const asked = await requestFor(route).ask(scene);
  const written = await tablesWrittenBy(() => visitor.send(route, asked));
  const lockable = await lockedTables();
  return { written, locked: written.filter((table) => lockable.includes(table)) };
}

describe('every write', () => {
  it.each(
    writes.flatMap((route) => {
      const reason = outsidePeriods[route.name];
      return reason ? [[route.name, reason, route] as const] : [];
    }),
  )('%s belongs to no period, for %s', async (_name, _reason, route) => {
    expect((await writtenWhenGranted(route)).locked).toEqual([]);
  });

  it.each(named(writesInPeriods))('%s writes only what is locked with its period', async (_, route) => {
    const { written, locked } = await writtenWhenGranted(route);
    expect(written).not.toEqual([]);
    expect(locked).toEqual(written);
  });

  it('is one of these, and no route that has gone is named', () => {
    const names = writes.map(({ name }) => name);
    expect(Object.keys(outsidePeriods).filter((name) => !names.includes(name))).toEqual([]);
  });
});

describe.each(named(writesInPeriods))('%s in a closed period', (_, route) => {
  const { ask } = requestFor(route);

  it.each(rolesHolding(route.permission))(
    'is refused to %s, who is told why and whom to ask, and granted when the period is open again',
    async (role) => {
      const asked = await ask(scene);
      const written = await tablesWrittenBy(() =>
        whileClosed(scenePeriod, async () => {
          const { status, problem } = await scene.inRole(role).send(route, asked);
          expect([status, problem?.code]).toEqual([423, 'period-closed']);
          expect(problem.detail).toMatch(
            /^Perioden januari–juni 1990 stängdes 8 juli 2015 av Person \w+, .* Förbundets administratör kan öppna den igen\.$/,
          );
        }),
      );
      expect(written).toEqual(['reporting_period']);
      const { status } = await scene.inRole(role).send(route, asked);
      expect(done(status)).toBe(true);
    },
  );

  it('is refused while only the year is closed, too', async () => {
    const [visitor, asked] = [await oneWhoMay(route), await ask(scene)];
    await whileClosed('1990', async () => {
      const { status, problem } = await visitor.send(route, asked);
      expect([status, problem?.detail]).toEqual([423, expect.stringMatching(/^Perioden 1990 stängdes/)]);
    });
  });

  it('is answered to everybody else as it ever is', async () => {
    const others = [
      api.nobody,
      stranger,
      ...elsewhere,
      ...roles
        .filter((role) => !rolesHolding(route.permission).includes(role))
        .map((role) => scene.inRole(role)),
    ];
    const asked = await ask(scene);
    const answered = async () => {
      const replies: unknown[] = [];
      for (const visitor of others) {
        const { status, problem } = await visitor.send(route, asked);
        replies.push([status, problem?.code, problem?.violations]);
      }
      return replies;
    };
    const whenOpen = await answered();
    expect(await whileClosed(scenePeriod, answered)).toEqual(whenOpen);
  });

  if (needsKey(route)) {
    it('is not refused to whoever repeats what was acknowledged before', async () => {
      const [visitor, asked, key] = [await oneWhoMay(route), await ask(scene), randomUUID()];
      const first = await visitor.send(route, asked, { key });
      const again = await whileClosed(scenePeriod, () => visitor.send(route, asked, { key }));
      expect(again.headers['idempotency-replayed']).toBe('true');
      expect([again.status, again.answer]).toEqual([first.status, first.answer]);
    });
  }
});

describe('past the API, the database', () => {
  beforeEach(async () => {
    for (const route of writesInPeriods) {
      const visitor = await oneWhoMay(route);
      await visitor.send(route, await requestFor(route).ask(scene));
    }
  });

  it('refuses every row that is written, changed or removed in a closed period, whoever tries', async () => {
    const others: string[] = [];
    await whileClosed(scenePeriod, async () => {
      for (const table of await lockedTables()) {
        for (const statement of [
          `INSERT INTO ${table} SELECT * FROM ${table}`,
          `UPDATE ${table} SET association_id = association_id`,
          `DELETE FROM ${table}`,
        ]) {
          const state = await api.database.asSuperuser(statement).then(
            () => 'accepted',
            (error: unknown) => (error as { code: string }).code,
          );
          if (state !== '55000') others.push(`${state}: ${statement}`);
        }
      }
    });
    expect(others).toEqual([]);
  });
});
