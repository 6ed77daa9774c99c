import { createHash } from 'node:crypto';
import type { Received, Route } from '@samsyn/contracts/kernel/route';
import type { FastifyRequest } from 'fastify';
import { currentContext, currentQuery } from '../database/transaction.ts';
import { Conflict, Refusal } from './refusal.ts';

/** One intent of one person: the same key on the same route is the same intent, however often it arrives. */
export interface Intent {
  readonly route: string;
  readonly key: string;
  readonly bodyHash: string;
}

export interface KeptAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
}

const daysKept = 2;
const sweptAtATime = 20;

export function intentOf(route: Route, request: FastifyRequest, received: Received<Route>): Intent {
  const key = request.headers['idempotency-key'];
  if (typeof key !== 'string' || !/^[\x21-\x7e]{1,255}$/.test(key))
    throw new Refusal(400, 'idempotency-key-missing');
  return { route: route.name, key, bodyHash: hashOf(received) };
}

/**
 * Claims the intent for this transaction, and gives the answer that it got earlier, if any. Of two requests with one
 * intent at the same time, the later is refused: the claim is held until the first has been committed or undone.
 */
export async function claim(intent: Intent): Promise<KeptAnswer | undefined> {
  const { associationId, personId } = currentContext();
  const identity = [associationId, personId, intent.route, intent.key];
  // Two statements, sent together: the second must see what was committed before the first took the lock.
  const [[lock], [kept]] = await Promise.all([
    currentQuery<{ free: boolean }>('SELECT pg_try_advisory_xact_lock(hashtextextended($1, 0)) AS free', [
      JSON.stringify(identity),
    ]),
    currentQuery<KeptAnswer & { bodyHash: string }>(
      `SELECT body_hash AS "bodyHash", answer_status AS status, answer_headers AS headers, answer_body AS body
       FROM idempotency_key WHERE association_id = $1 AND person_id = $2 AND route = $3 AND key = $4`,
      identity,
    ),
  ]);
  if (!lock?.free) throw new Conflict('idempotency-key-in-flight');
  if (kept && kept.bodyHash !== intent.bodyHash) {
    // Whoever changed it after a lost answer learns what was made the first time, and can change that instead.
    const current: unknown = kept.body === null ? undefined : JSON.parse(kept.body);
    throw new Refusal(422, 'idempotency-key-reused', { current });
  }
  return kept;
}

/** Keeps the answer with the work it tells of, and lets a few answers go that nobody will ask for again. */
export async function keepAnswer(intent: Intent, { status, headers, body }: KeptAnswer): Promise<void> {
  const { associationId, personId } = currentContext();
  await currentQuery(
    `WITH swept AS (
       DELETE FROM idempotency_key WHERE ctid IN (
         SELECT ctid FROM idempotency_key
         WHERE association_id = $1 AND created_at < now() - interval '${daysKept} days'
         LIMIT ${sweptAtATime} FOR UPDATE SKIP LOCKED))
     INSERT INTO idempotency_key
       (association_id, person_id, route, key, body_hash, answer_status, answer_headers, answer_body)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      associationId,
      personId,
      intent.route,
      intent.key,
      intent.bodyHash,
      status,
      JSON.stringify(headers),
      body,
    ],
  );
}

function hashOf({ params, query, input }: Received<Route>): string {
  const hash = createHash('sha256').update(JSON.stringify([params ?? null, query ?? null]));
  return hash.update(input instanceof Uint8Array ? input : JSON.stringify(input ?? null)).digest('hex');
}
