import { isDeepStrictEqual } from 'node:util';
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { municipalitiesPerMeeting } from './filling/rows.ts';
import type { ServerProcess } from './server-process.ts';
import { lastYear } from './sizes.ts';
import type { World } from './world.ts';

/** What is asked of product and floor alike. */
export interface Operation {
  readonly name: string;
  /** The least that the product's throughput may be of the floor's. */
  readonly bar: number;
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly body?: string;
}

export type Headers = Readonly<Record<string, string>>;

export async function operationsIn(world: World): Promise<Operation[]> {
  return [
    { name: 'list of 50 meetings', bar: 0.45, method: 'GET', path: '/api/network-meetings?limit=50' },
    {
      name: `record a meeting, ${municipalitiesPerMeeting} municipalities`,
      bar: 0.4,
      method: 'POST',
      path: '/api/network-meetings',
      body: JSON.stringify(await aMeeting(world)),
    },
    // Another half-year than the one that meetings are recorded in: every run aggregates as much.
    { name: 'half-year follow-up', bar: 0.75, method: 'GET', path: `/api/follow-ups/${lastYear}-H1` },
  ];
}

/** The headers of one request; each that writes is an intent of its own. */
export function headersOf({ method }: Operation, cookie: string): Headers {
  if (method === 'GET') return { cookie };
  return { cookie, 'content-type': 'application/json', 'idempotency-key': randomUUID() };
}

/** A floor that answers something else would be no floor. */
export async function refuseUnlessAlike(world: World, operation: Operation): Promise<void> {
  const [product, floor] = await Promise.all(
    [world.product, world.floor].map((server) => answerOf(server, operation, world.cookie)),
  );
  if (isDeepStrictEqual(product, floor)) return;
  throw new Error(`${operation.name}: the product and the floor answer differently.`);
}

async function answerOf({ origin }: ServerProcess, operation: Operation, cookie: string): Promise<unknown> {
  const { method, path, body = null } = operation;
  const answer = await fetch(origin + path, { method, body, headers: headersOf(operation, cookie) });
  if (!answer.ok) throw new Error(`${operation.name} was answered ${answer.status}: ${await answer.text()}`);
  const told = (await answer.json()) as Record<string, unknown>;
  // Whatever is recorded gets an id of its own.
  return method === 'GET' ? told : { ...told, id: null };
}

async function aMeeting({ databaseUrl, association: { associationId } }: World): Promise<object> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const ids = async (sql: string, ...values: unknown[]) =>
      (await client.query<{ id: string }>(sql, [associationId, ...values])).rows.map(({ id }) => id);
    const inPlan = (table: string) =>
      ids(
        `SELECT ${table}.id FROM ${table} JOIN plan ON plan.id = plan_id
         WHERE ${table}.association_id = $1 AND year = $2 ORDER BY position LIMIT 2`,
        lastYear,
      );
    const [networkId] = await ids('SELECT id FROM network WHERE association_id = $1 ORDER BY name LIMIT 1');
    const municipalities = await ids(
      'SELECT code AS id FROM municipality WHERE association_id = $1 ORDER BY code',
    );
    return {
      networkId,
      heldOn: `${lastYear}-10-15`,
      format: 'hybrid',
      attendance: municipalities.slice(0, municipalitiesPerMeeting).map((municipalityCode, index) => ({
        municipalityCode,
        organisationId: null,
        women: 2 + (index % 3),
        men: 1 + (index % 2),
        otherOrNotStated: 0,
      })),
      estimated: false,
      goals: await inPlan('goal'),
      keyActivities: await inPlan('key_activity'),
      effect: { level: 2, text: 'Deltagarna har börjat arbeta på samma sätt.' },
    };
  } finally {
    await client.end();
  }
}
