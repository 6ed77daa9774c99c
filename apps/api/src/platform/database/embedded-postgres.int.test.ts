import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import pg from 'pg';
import { startEmbeddedPostgres } from './embedded-postgres.ts';
import type { EmbeddedPostgres } from './embedded-postgres.ts';

let root: string;
let folder: string;
const running: (() => Promise<unknown>)[] = [];

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'samsyn-embedded-'));
  chmodSync(root, 0o755);
  folder = join(root, '.samsyn');
});
afterEach(async () => {
  for (const stop of running.splice(0).toReversed()) await stop();
  rmSync(root, { recursive: true, force: true, maxRetries: 10 });
});

// Only the disk's own safety is left out: what is tested here is starting, not losing power.
const settings = { fsync: 'off' };

async function start(onRestart?: () => void): Promise<EmbeddedPostgres> {
  const server = await startEmbeddedPostgres({ folder, settings, ...(onRestart && { onRestart }) });
  running.push(() => server.stop());
  return server;
}

async function ask(
  server: Pick<EmbeddedPostgres, 'url'>,
  sql: string,
  parameters?: readonly unknown[],
): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: server.url('postgres') });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql, parameters && [...parameters])).rows;
  } finally {
    await client.end();
  }
}

const serverNote = () => readFileSync(join(folder, 'postgres', 'postmaster.pid'), 'utf8').split('\n');
const serverPid = () => Number(serverNote()[0]);
const serverPort = () => Number(serverNote()[3]);

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

function knock(port: number): Promise<'open' | 'closed'> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => resolve('open')).once('error', () => resolve('closed'));
    socket.once('connect', () => socket.destroy());
  });
}

/** Another process that starts the same server and says so, or says why not. */
async function anotherProcess(): Promise<{ process: ChildProcess; said: string }> {
  const script = `
    const { startEmbeddedPostgres } = await import(${JSON.stringify(new URL('./embedded-postgres.ts', import.meta.url).href)});
    try {
      await startEmbeddedPostgres({ folder: ${JSON.stringify(folder)}, settings: { fsync: 'off' } });
      console.log('started');
      setInterval(() => undefined, 1000);
    } catch (refusal) {
      console.log(refusal.problems?.join() ?? String(refusal));
    }`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', script], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  running.push(async () => child.exitCode === null && child.signalCode === null && child.kill('SIGKILL'));
  const [said] = (await once(createInterface(child.stdout), 'line')) as [string];
  return { process: child, said };
}

describe('the embedded server', () => {
  it('keeps what was written from one start to the next, and its password to itself', async () => {
    const first = await start();
    await ask(first, 'CREATE TABLE kept AS SELECT 1 AS number');
    await first.stop();
    expect(statSync(join(folder, 'database-password')).mode & 0o777).toBe(0o600);
    const begun = performance.now();
    const second = await start();
    expect(performance.now() - begun).toBeLessThan(2000);
    expect(await ask(second, 'SELECT number FROM kept')).toEqual([{ number: 1 }]);
    expect(readdirSync(folder).toSorted()).toEqual(['database-password', 'postgres', 'postgres.log']);
  });

  it('listens to this machine alone, and to nobody without the password', async () => {
    const server = await start();
    expect(await ask(server, 'SHOW listen_addresses')).toEqual([{ listen_addresses: '127.0.0.1' }]);
    const stranger = new URL(server.url('postgres'));
    stranger.password = 'postgres';
    await expect(new pg.Client({ connectionString: stranger.href }).connect()).rejects.toMatchObject({
      code: '28P01',
    });
  });

  it('tells in its log which rule a row broke, and nothing that stands in the row', async () => {
    const server = await start();
    await ask(
      server,
      'CREATE TABLE person (email text CONSTRAINT email_is_unique UNIQUE, name text NOT NULL)',
    );
    const add = (name: string | null) =>
      ask(server, 'INSERT INTO person VALUES ($1, $2)', ['hemlig@exempel.se', name]);
    await add('Åsa');
    await expect(add('Åsa')).rejects.toThrow('email_is_unique');
    await expect(add(null)).rejects.toThrow('not-null');
    const log = readFileSync(join(folder, 'postgres.log'), 'utf8');
    expect(log).toContain('email_is_unique');
    expect(log).not.toContain('hemlig@exempel.se');
  });

  it('ends with its stop', async () => {
    const server = await start();
    const pid = serverPid();
    await server.stop();
    expect(isRunning(pid)).toBe(false);
  });
});

describe('a server that is killed', () => {
  it('comes back by itself on the same port', async () => {
    let restarts = 0;
    const server = await start(() => (restarts += 1));
    process.kill(serverPid(), 'SIGKILL');
    let answer: unknown;
    for (let attempt = 0; attempt < 200 && answer === undefined; attempt += 1) {
      answer = await ask(server, 'SELECT 1 AS up').catch(
        () => new Promise((resolve) => setTimeout(resolve, 50, undefined)),
      );
    }
    expect(answer).toEqual([{ up: 1 }]);
    expect(restarts).toBe(1);
  });
});

describe('two starts with one folder', () => {
  it('give one server, and one clear sentence to the other', async () => {
    await start();
    const { said } = await anotherProcess();
    expect(said).toBe(
      `Samsyn körs redan med mappen ${folder}: stäng det först, eller välj en annan mapp med SAMSYN_DATA_DIR.`,
    );
  });

  it('at the same moment give one server too', async () => {
    const both = await Promise.all([anotherProcess(), anotherProcess()]);
    const told = both.map(({ said }) => said).toSorted();
    expect(told).toEqual([expect.stringMatching(/^Samsyn körs redan/), 'started']);
    await endOrphan();
  });
});

/** A process that is killed cannot stop its server: the next start does. */
async function endOrphan(): Promise<void> {
  for (const stop of running.splice(0)) await stop();
  await (await start()).stop();
}

describe('a process that was killed', () => {
  it('leaves a server that the next start takes over', async () => {
    const former = await anotherProcess();
    const port = serverPort();
    former.process.kill('SIGKILL');
    await once(former.process, 'exit');
    await expect(knock(port)).resolves.toBe('open');
    const server = await start();
    expect(await ask(server, 'SELECT 1 AS up')).toEqual([{ up: 1 }]);
    expect(server.port).not.toBe(port);
    await expect(knock(port)).resolves.toBe('closed');
  });

  it('leaves half a database that the next start removes, and not what another is making', async () => {
    const former = spawn(process.execPath, ['--version']);
    await once(former, 'exit');
    mkdirSync(folder);
    const half = (maker: number | undefined) => `postgres-of-${maker}-0a1b2c3d`;
    for (const maker of [former.pid, process.pid, process.ppid]) {
      mkdirSync(join(folder, half(maker), 'base'), { recursive: true });
      writeFileSync(join(folder, `${half(maker)}-password`), 'hemligt');
    }
    await start();
    expect(readdirSync(folder).filter((name) => name.startsWith('postgres-of'))).toEqual([
      half(process.ppid),
      `${half(process.ppid)}-password`,
    ]);
  });

  it('may leave a note of a server whose number now belongs to another program', async () => {
    await (await start()).stop();
    writeFileSync(
      join(folder, 'postgres', 'postmaster.pid'),
      `${process.pid}\n${folder}\n0\n5432\n\n\n\nready\n`,
    );
    const server = await start();
    expect(await ask(server, 'SELECT 1 AS up')).toEqual([{ up: 1 }]);
  });
});

describe('a folder that cannot be started from', () => {
  it('is refused in one sentence when it is damaged', async () => {
    await (await start()).stop();
    rmSync(join(folder, 'postgres', 'global'), { recursive: true });
    await expect(start()).rejects.toMatchObject({
      problems: [expect.stringMatching(/^Databasen i .* troligen är mappen skadad/)],
    });
  });

  it('is refused in one sentence when it is of another version', async () => {
    await (await start()).stop();
    writeFileSync(join(folder, 'postgres', 'PG_VERSION'), '12\n');
    await expect(start()).rejects.toMatchObject({
      problems: [expect.stringMatching(/en annan version av PostgreSQL/)],
    });
  });

  it('is refused in one sentence when it holds something else', async () => {
    mkdirSync(join(folder, 'postgres'), { recursive: true });
    await expect(start()).rejects.toMatchObject({
      problems: [expect.stringMatching(/^Databasen i .* kan inte starta/)],
    });
  });
});
