import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { demoPassword } from './database/seed/demo/people.ts';
import { readConfig } from './platform/config.ts';
import { anEmptyDatabase } from './platform/database/testing/a-database.ts';
import { startSamsyn } from './running-samsyn.ts';

// Whole starts and stops, on a machine that may be busy with other tests.
jest.setTimeout(30_000);

let empty: Awaited<ReturnType<typeof anEmptyDatabase>>;

beforeAll(async () => {
  empty = await anEmptyDatabase();
});

afterAll(() => empty.drop());

function start(environment: Readonly<Record<string, string>> = {}) {
  return startSamsyn(
    readConfig({
      DATABASE_URL: empty.ownerUrl,
      SAMSYN_DATA_DIR: join(tmpdir(), 'samsyn-tests'),
      PORT: '0',
      LOG_LEVEL: 'silent',
      ...environment,
    }),
  );
}

/** The address of the same database for one who may act as the API and do nothing more. */
async function anApiUrl(): Promise<string> {
  const client = new pg.Client({ connectionString: empty.ownerUrl });
  await client.connect();
  const name = `api_${client.database}`;
  await client.query(`CREATE ROLE ${name} LOGIN PASSWORD 'plain' IN ROLE samsyn_app`);
  await client.end();
  const url = new URL(empty.ownerUrl);
  url.username = name;
  url.password = 'plain';
  return url.href;
}

const statusOf = async (url: string) => (await fetch(url)).status;

/** The admin of the demo, on connections of its own. */
async function anAdminOf(address: string) {
  const opened = await fetch(`${address}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: 'admin@demo.example', password: demoPassword }),
  });
  const cookie = opened.headers
    .getSetCookie()
    .map((text) => text.split(';', 1)[0])
    .join('; ');
  return (path: string, { headers, ...rest }: RequestInit = {}) =>
    fetch(`${address}${path}`, {
      ...rest,
      headers: { cookie, 'content-type': 'application/json', ...(headers as object) },
    });
}

describe('a start', () => {
  test('on an empty database makes the demo; a second one finds it', async () => {
    for (const _ of ['first', 'second']) {
      const samsyn = await start();
      try {
        expect(await statusOf(`${samsyn.address}/api/health/ready`)).toBe(200);
        const ask = await anAdminOf(samsyn.address);
        expect(await (await ask('/api/association')).json()).toMatchObject({
          name: 'Kommunförbundet Norrbotten (demo)',
        });
      } finally {
        await samsyn.stop();
      }
    }
  });

  test('on a port that is taken is refused in one sentence, and leaves nothing running', async () => {
    const taken = createServer();
    await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
    const { port } = taken.address() as AddressInfo;
    try {
      await expect(start({ PORT: String(port) })).rejects.toMatchObject({
        problems: [
          `Port ${port} används redan av ett annat program. Stäng det, eller välj en annan port med PORT.`,
        ],
      });
    } finally {
      taken.close();
    }
  });

  test('in production is refused where there are demo accounts', async () => {
    const production = {
      NODE_ENV: 'production',
      DATABASE_URL: await anApiUrl(),
      HOST: '127.0.0.1',
      PUBLIC_ORIGIN: 'https://samsyn.example.se',
      SAMSYN_SECRET: 'q7Zk2vX9mR4tW8yB3nL6pD1fH5jC0gTs',
    };
    await expect(start(production)).rejects.toMatchObject({
      problems: [expect.stringContaining('demokonton')],
    });
  });
});

describe('a stop', () => {
  test('says it is not ready, goes on answering, finishes what it has accepted, and then leaves', async () => {
    const samsyn = await start({ DRAIN_SECONDS: '1' });
    const ask = await anAdminOf(samsyn.address);
    const before = await ask('/api/association');
    const holder = new pg.Client({ connectionString: empty.ownerUrl });
    await holder.connect();
    await holder.query('BEGIN; SELECT FROM association FOR UPDATE');

    const change = ask('/api/association', {
      method: 'PUT',
      headers: { 'if-match': before.headers.get('etag') ?? '' },
      body: JSON.stringify({ name: 'Ändrat medan servern stängdes' }),
    });
    const stopped = samsyn.stop();
    expect(await statusOf(`${samsyn.address}/api/health/ready`)).toBe(503);
    expect(await statusOf(`${samsyn.address}/api/health/live`)).toBe(200);
    expect((await ask('/api/association')).status).toBe(200);

    await refusesConnections(samsyn.address);
    await holder.query('COMMIT');
    await holder.end();
    expect((await change).status).toBe(200);
    await stopped;
    await expect(fetch(`${samsyn.address}/api/health/live`)).rejects.toThrow('fetch failed');
  });
});

/** Resolves once the server accepts no new connection. */
async function refusesConnections(address: string): Promise<void> {
  for (;;) {
    const answer = await fetch(`${address}/api/health/live`, { headers: { connection: 'close' } }).catch(
      () => undefined,
    );
    if (!answer) return;
    await answer.text();
  }
}
