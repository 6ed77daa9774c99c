import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { fill } from './filling/fill.ts';
import type { FirstAssociation } from './filling/rows.ts';
import { startServer, type ServerProcess } from './server-process.ts';
import { sizes, type SizeName } from './sizes.ts';

const productEntrance = join(import.meta.dirname, '../apps/api/dist/main.js');
const floorEntrance = join(import.meta.dirname, 'floor/server.ts');

const admin = { email: 'admin@bench.example', password: 'norrsken över myren' } as const;

/** The built product and the floor beside it, over one database of its own that is filled to a size. */
export interface World {
  readonly size: SizeName;
  readonly product: ServerProcess;
  readonly floor: ServerProcess;
  /** Of somebody who has signed in to the product and keeps the networks. */
  readonly cookie: string;
  readonly databaseUrl: string;
  readonly association: FirstAssociation;
  stop(): Promise<void>;
}

/** Starts the built product as `npm start` does, in this folder and on a free port. */
export function startProduct(folder: string, settings: Readonly<Record<string, string>> = {}) {
  return startServer(productEntrance, { PORT: '0', SAMSYN_DATA_DIR: folder, ...settings });
}

/** A folder that is removed, with all that was put in it, once the work is done. */
export async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'samsyn-bench-'));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export async function openWorld(folder: string, size: SizeName): Promise<World> {
  const product = await startProduct(folder, { SAMSYN_DEMO: '0', RATE_LIMIT_FACTOR: '1000' });
  try {
    await install(product);
    const databaseUrl = databaseIn(folder);
    const association = await firstAssociation(databaseUrl);
    await fill(databaseUrl, sizes[size], association);
    const { associationId, personId } = association;
    const floor = await startServer(floorEntrance, {
      DATABASE_URL: databaseUrl,
      ASSOCIATION_ID: associationId,
      PERSON_ID: personId,
    });
    const cookie = await signIn(product, admin);
    const stop = async () => {
      await floor.stop();
      await product.stop();
    };
    return { size, product, floor, cookie, databaseUrl, association, stop };
  } catch (error) {
    await product.stop();
    throw error;
  }
}

export async function signIn(
  { origin }: ServerProcess,
  who: { email: string; password: string },
): Promise<string> {
  const answer = await post(`${origin}/api/session`, who);
  const [cookie = ''] = (answer.headers.get('set-cookie') ?? '').split(';');
  return cookie;
}

async function install({ origin }: ServerProcess): Promise<void> {
  await post(`${origin}/api/installation`, {
    associationName: 'Kommunalförbundet Björkdalen',
    adminName: 'Åsa Öberg',
    adminEmail: admin.email,
    adminPassword: admin.password,
  });
}

async function post(address: string, body: unknown): Promise<Response> {
  const answer = await fetch(address, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}: ${await answer.text()}`);
  return answer;
}

/** The product's own database, as its superuser. */
function databaseIn(folder: string): string {
  const [, , , port] = readFileSync(join(folder, 'postgres/postmaster.pid'), 'utf8').split('\n');
  const password = readFileSync(join(folder, 'database-password'), 'utf8').trim();
  return `postgres://postgres:${encodeURIComponent(password)}@127.0.0.1:${port}/samsyn`;
}

async function firstAssociation(connectionString: string): Promise<FirstAssociation> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    const { rows } = await client.query<FirstAssociation>(
      'SELECT association_id AS "associationId", id AS "personId" FROM person',
    );
    const [first] = rows;
    if (!first) throw new Error('Nobody was installed');
    return first;
  } finally {
    await client.end();
  }
}
