import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Answer, Route, Sent } from '@samsyn/contracts/kernel/route';
import { addressOf, givesFile, needsKey, takesFile } from '@samsyn/contracts/kernel/route';
import { Problem } from '@samsyn/contracts/kernel/problem';
import { allRoutes } from '@samsyn/contracts/routes';
import { sessionRoutes } from '@samsyn/contracts/session';
import type { RoleAssignment } from '@samsyn/domain/access/role';
import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connectDatabase } from '../database/data-source.ts';
import { AppModule } from '../app.module.ts';
import { SetClock } from '../platform/clock.ts';
import { readConfig } from '../platform/config.ts';
import type { Config } from '../platform/config.ts';
import { currentQuery } from '../platform/database/transaction.ts';
import { aDatabase } from '../platform/database/testing/a-database.ts';
import type { TestDatabase } from '../platform/database/testing/a-database.ts';
import { Accounts } from '../platform/access/accounts.ts';
import { createApp } from '../platform/http/create-app.ts';

/** What came back: the answer when it was granted, the problem when it was not. */
export interface Reply<R extends Route> {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | number | undefined>>;
  readonly answer: Answer<R>;
  readonly problem: Problem;
}

interface Sending {
  readonly key?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Somebody who uses the API: signed in, or not. */
export interface Visitor {
  send<R extends Route>(route: R, sent: Sent<R>, sending?: Sending): Promise<Reply<R>>;
}

export interface Colleague extends Visitor {
  readonly personId: string;
  readonly associationId: string;
  readonly email: string;
}

export interface AssociationScene {
  readonly id: string;
  readonly municipalityCodes: readonly string[];
  /** Adds a person with these roles and signs the person in. */
  signIn(...roles: readonly (RoleAssignment['role'] | RoleAssignment)[]): Promise<Colleague>;
}

export interface RunningApi {
  readonly app: NestFastifyApplication;
  readonly database: TestDatabase;
  readonly clock: SetClock;
  readonly nobody: Visitor;
  /** Somebody who is there already. */
  signInAs(email: string, password?: string): Promise<Visitor>;
  /** An association of its own, with two municipalities (2584 and 2582) and no people. */
  anAssociation(name?: string): Promise<AssociationScene>;
  /** Another process of the API on the same database, set up alike but for this; whoever asks for it closes it. */
  anotherProcess(
    setUp?: Partial<Config>,
  ): Promise<{ readonly app: NestFastifyApplication; close(): Promise<void> }>;
  close(): Promise<void>;
}

export const testPassword = 'en lång mening om älgar';

/**
 * The whole API over a database of its own, asked in the process without a network. Every granted answer is held
 * against its route's declared output, and every refusal against the one error body.
 */
export async function aRunningApi(environment: Readonly<Record<string, string>> = {}): Promise<RunningApi> {
  const database = await aDatabase();
  const clock = new SetClock(new Date('2015-07-08T07:00:00Z'));
  const config = readConfig({
    LOG_LEVEL: 'silent',
    SAMSYN_DATA_DIR: join(tmpdir(), 'samsyn-tests'),
    SAMSYN_SECRET: 'q7Zk2vX9mR4tW8yB3nL6pD1fH5jC0gTs',
    // A test asks in a second what a person asks in an hour.
    RATE_LIMIT_FACTOR: '1000',
    ...environment,
  });
  const app = await createApp(
    config,
    AppModule.within({ config, clock, database: database.database }),
    allRoutes,
  );
  return {
    app,
    database,
    clock,
    nobody: visitor(app),
    signInAs: async (email, password) => visitor(app, await cookieOf(app, email, password)),
    anAssociation: (name) => anAssociation(app, database, name),
    async anotherProcess(setUp) {
      const connections = await connectDatabase(database.url, undefined, 2);
      const another = await createApp(
        config,
        AppModule.within({ config: { ...config, ...setUp }, clock, database: connections }),
        allRoutes,
      );
      return {
        app: another,
        async close() {
          await another.close();
          await connections.close();
        },
      };
    },
    async close() {
      await app.close();
      await database.drop();
    },
  };
}

function visitor(app: NestFastifyApplication, cookie?: string): Visitor {
  return {
    async send<R extends Route>(
      route: R,
      sent: Sent<R>,
      { key, headers = {} }: Sending = {},
    ): Promise<Reply<R>> {
      const { input, version, ...address } = sent as {
        input?: unknown;
        version?: number;
        params?: never;
        query?: never;
      };
      const response = await app.inject({
        method: route.method,
        url: addressOf(route, address),
        headers: {
          ...(cookie !== undefined && { cookie }),
          ...(needsKey(route) && { 'idempotency-key': key ?? randomUUID() }),
          ...(version !== undefined && { 'if-match': `"${version}"` }),
          ...(input !== undefined && {
            'content-type': takesFile(route) ? 'application/octet-stream' : 'application/json',
          }),
          ...headers,
        },
        ...(input !== undefined && {
          payload: takesFile(route) ? Buffer.from(input as Uint8Array) : JSON.stringify(input),
        }),
      });
      const { statusCode: status, body } = response;
      const granted = status < 400;
      return {
        status,
        headers: response.headers,
        answer: (granted ? answerIn(route, body, response.rawPayload) : undefined) as Answer<R>,
        problem: (granted ? undefined : Problem.parse(JSON.parse(body))) as Problem,
      };
    },
  };
}

function answerIn(route: Route, body: string, bytes: Uint8Array): unknown {
  if (givesFile(route)) return { name: '', bytes };
  return body === '' ? undefined : (route.output as z.ZodType | null)?.parse(JSON.parse(body));
}

async function anAssociation(
  app: NestFastifyApplication,
  { database }: TestDatabase,
  name = 'Förbundet',
): Promise<AssociationScene> {
  const id = randomUUID();
  const municipalityCodes = ['2584', '2582'];
  await database.inTransaction({ associationId: id }, async () => {
    await currentQuery('INSERT INTO association (id, name) VALUES ($1, $2)', [id, name]);
    await currentQuery(
      `INSERT INTO municipality (association_id, code, name) VALUES ($1, '2584', 'Kiruna'), ($1, '2582', 'Boden')`,
      [id],
    );
  });
  return {
    id,
    municipalityCodes,
    async signIn(...roles) {
      const personId = randomUUID();
      const email = `${personId.slice(0, 8)}@exempel.se`;
      await database.inTransaction({ associationId: id }, async () => {
        await currentQuery('INSERT INTO person (id, association_id, name, email) VALUES ($1, $2, $3, $4)', [
          personId,
          id,
          `Person ${personId.slice(0, 4)}`,
          email,
        ]);
        for (const held of roles) {
          const { role, municipalityCode } =
            typeof held === 'string' ? { role: held, municipalityCode: null } : held;
          await currentQuery(
            'INSERT INTO role_assignment (association_id, person_id, role, municipality_code) VALUES ($1, $2, $3, $4)',
            [id, personId, role, municipalityCode],
          );
        }
        await app
          .get(Accounts, { strict: false })
          .give({ personId, email }, testPassword, { mustChangePassword: false });
      });
      return {
        ...visitor(app, await cookieOf(app, email, testPassword)),
        personId,
        associationId: id,
        email,
      };
    },
  };
}

async function cookieOf(
  app: NestFastifyApplication,
  email: string,
  password = testPassword,
): Promise<string> {
  const { status, headers } = await visitor(app).send(sessionRoutes.open, { input: { email, password } });
  const cookies = [headers['set-cookie'] ?? []].flat().map(String);
  if (status !== 200 || cookies.length === 0) throw new Error(`Signing in answered ${status}`);
  return cookies.map((cookie) => cookie.split(';', 1)[0]).join('; ');
}
