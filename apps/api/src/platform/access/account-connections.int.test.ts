import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Socket } from 'node:net';
import { aDatabase } from '../database/testing/a-database.ts';
import type { TestDatabase } from '../database/testing/a-database.ts';
import { AccountConnections } from './account-connections.ts';

let database: TestDatabase;
let connections: AccountConnections;

beforeAll(async () => {
  database = await aDatabase();
  connections = new AccountConnections(database.database);
});
afterAll(async () => {
  await connections.onApplicationShutdown();
  await database.drop();
});

describe('the connections of accounts', () => {
  it('act with the rights of the API and see no association', async () => {
    const [row] = await connections.query<{ role: string; people: number }>(
      'SELECT current_user AS role, (SELECT count(*)::int FROM person) AS people',
      [],
    );
    expect(row).toEqual({ role: 'samsyn_app', people: 0 });
  });

  it('keep nothing of an association that a query has set', async () => {
    const id = '11111111-1111-4111-8111-111111111111';
    const shown = `SELECT current_setting('app.association_id', true) AS shown`;
    const [within] = await connections.query<{ shown: string }>(
      `SELECT set_config('app.association_id', $1, true) AS shown`,
      [id],
    );
    expect(within?.shown).toBe(id);
    const after = await Promise.all(
      Array.from({ length: 8 }, () => connections.query<{ shown: string | null }>(shown, [])),
    );
    for (const [row] of after) expect(row?.shown ?? '').toBe('');
  });

  it('survive that one of them is cut off in the middle of a query', async () => {
    const client = await connections.pool.connect();
    const waiting = client.query('SELECT pg_sleep(10)');
    const { stream } = (client as unknown as { connection: { stream: Socket } }).connection;
    stream.destroy(new Error('read ECONNRESET'));
    await expect(waiting).rejects.toThrow('ECONNRESET');
    client.release(true);
    expect(await connections.query('SELECT 1 AS one', [])).toEqual([{ one: 1 }]);
  });
});
