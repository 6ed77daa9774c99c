import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SetClock } from '../../clock.ts';
import { readConfig } from '../../config.ts';
import { currentQuery } from '../../database/transaction.ts';
import { aDatabase } from '../../database/testing/a-database.ts';
import type { TestDatabase } from '../../database/testing/a-database.ts';
import { createApp } from '../create-app.ts';
import type { AppOptions } from '../create-app.ts';
import { NamedActors, NoteModule, notes } from './note.ts';

export interface NoteApp {
  readonly app: NestFastifyApplication;
  readonly database: TestDatabase;
  readonly associationId: string;
  readonly personId: string;
  readonly actors: NamedActors;
  ask(request: Asked): Promise<Answered>;
  close(): Promise<void>;
}

interface Asked {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'DELETE' | 'PATCH' | 'HEAD';
  readonly url: string;
  /** Who asks; the admin when nothing is said, null for nobody. */
  readonly as?: string | null;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Answered {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | number | string[] | undefined>>;
  readonly body: { readonly [name: string]: unknown };
  readonly text: string;
}

/** The HTTP layer over a database of its own, with the notes as its only record kind and an admin who may do everything. */
export async function aNoteApp(
  environment: Readonly<Record<string, string>> = {},
  options: AppOptions = { webFolder: join(tmpdir(), 'samsyn-tests', 'no-web') },
): Promise<NoteApp> {
  const database = await aDatabase();
  const [associationId, personId] = [randomUUID(), randomUUID()];
  await database.database.inTransaction({ associationId }, async () => {
    await currentQuery(`INSERT INTO association (id, name) VALUES ($1, 'Förbundet')`, [associationId]);
    await currentQuery(
      `INSERT INTO person (id, association_id, name, email) VALUES ($1, $2, 'Ada', 'ada@exempel.se')`,
      [personId, associationId],
    );
  });
  const actors = new NamedActors();
  const actor = { personId, associationId, name: 'Ada' };
  actors.signIn('admin', {
    actor: { ...actor, assignments: [{ role: 'admin', municipalityCode: null }] },
    mustChangePassword: false,
  });
  actors.signIn('new', {
    actor: { ...actor, assignments: [{ role: 'admin', municipalityCode: null }] },
    mustChangePassword: true,
  });
  actors.signIn('reader', { actor: { ...actor, assignments: [] }, mustChangePassword: false });
  const config = readConfig({
    LOG_LEVEL: 'silent',
    SAMSYN_DATA_DIR: join(tmpdir(), 'samsyn-tests'),
    RATE_LIMIT_FACTOR: '1000',
    ...environment,
  });
  const surroundings = {
    config,
    clock: new SetClock(new Date('2015-07-08T07:00:00Z')),
    database: database.database,
  };
  const app = await createApp(config, NoteModule.within(surroundings, actors), notes, options);
  return {
    app,
    database,
    associationId,
    personId,
    actors,
    ask: async ({ method = 'GET', url, as = 'admin', body, headers = {} }) => {
      const answer = await app.inject({
        method,
        url,
        headers: {
          ...(as !== null && { 'x-name': as }),
          ...(typeof body === 'object' && { 'content-type': 'application/json' }),
          ...headers,
        },
        ...(body !== undefined && { payload: body as string | object }),
      });
      return {
        status: answer.statusCode,
        headers: answer.headers,
        body: parsed(answer.body),
        text: answer.body,
      };
    },
    async close() {
      await app.close();
      await database.drop();
    },
  };
}

function parsed(text: string): Answered['body'] {
  try {
    return JSON.parse(text) as Answered['body'];
  } catch {
    return {};
  }
}

export function aKey(): Record<string, string> {
  return { 'idempotency-key': randomUUID() };
}
