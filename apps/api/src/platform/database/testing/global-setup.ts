import { chmodSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { migrations } from '../../../database/migrations/index.ts';
import { rights } from '../../../database/rights.ts';
import { startEmbeddedPostgres } from '../embedded-postgres.ts';
import type { EmbeddedPostgres } from '../embedded-postgres.ts';
import { prepareDatabase } from '../prepare-database.ts';
import { appRole } from '../roles.ts';
import {
  appPassword,
  endTestServer,
  keepTestServer,
  templateName,
  testServerVariable,
} from './test-server.ts';

// One server for the whole run, with one migrated database that every test file clones.
// Jest runs this file outside its own module resolution: it may import nothing but files beside it and packages
// from the registry, and nothing that needs more than its types erased.
const prefix = 'samsyn-test-';

// oxlint-disable-next-line import/no-default-export -- Jest asks for one.
export default async function startTestServer(): Promise<void> {
  removeLeftovers();
  const folder = mkdtempSync(join(tmpdir(), `${prefix}${process.pid}-`));
  chmodSync(folder, 0o755);
  const server = await startEmbeddedPostgres({
    folder,
    settings: {
      fsync: 'off',
      synchronous_commit: 'off',
      full_page_writes: 'off',
      max_connections: '200',
      autovacuum: 'off',
    },
  });
  keepTestServer({ folder, stop: () => server.stop() });
  try {
    await makeTemplate(server);
  } catch (error) {
    await endTestServer();
    throw error;
  }
  process.env[testServerVariable] = server.url('postgres');
}

async function makeTemplate(server: EmbeddedPostgres): Promise<void> {
  await runAsSuperuser(server.url('postgres'), [`CREATE DATABASE ${templateName}`]);
  const url = server.url(templateName);
  await prepareDatabase({ url, ownerUrl: url, migrations, rights, production: false });
  await runAsSuperuser(server.url('postgres'), [
    `ALTER ROLE ${appRole} LOGIN PASSWORD '${appPassword}'`,
    `ALTER DATABASE ${templateName} WITH ALLOW_CONNECTIONS false`,
  ]);
}

async function runAsSuperuser(connectionString: string, statements: readonly string[]): Promise<void> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}

/** A run that was killed leaves its server behind; the number of its process is in the name of its folder. */
function removeLeftovers(): void {
  for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(prefix))) {
    if (isRunning(Number(name.slice(prefix.length).split('-')[0]))) continue;
    const folder = join(tmpdir(), name);
    const server = serverIn(folder);
    if (server !== undefined && isRunning(server)) process.kill(server, 'SIGQUIT');
    rmSync(folder, { recursive: true, force: true, maxRetries: 10 });
  }
}

function serverIn(folder: string): number | undefined {
  try {
    return Number(readFileSync(join(folder, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0]);
  } catch {
    return undefined;
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
