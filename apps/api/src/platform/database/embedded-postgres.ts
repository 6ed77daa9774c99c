import { execFile, execFileSync, spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chownSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { basename, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { keptSecret } from '../config.ts';
import { StartRefusal } from '../start-refusal.ts';
import { findPostgresBinaries, spawnIdentity, unprivilegedRunner } from './postgres-binaries.ts';
import type { PostgresBinaries, Runner } from './postgres-binaries.ts';

export type EmbeddedPostgres = {
  readonly port: number;
  /** The address of one database for the server's superuser. */
  url(database: string): string;
  stop(): Promise<void>;
};

export type EmbeddedPostgresOptions = {
  /** Holds the server's files, its log and its password. */
  readonly folder: string;
  /** Settings of the server beyond ours. */
  readonly settings?: Readonly<Record<string, string>>;
  readonly onRestart?: (reason: string) => void;
};

const superuser = 'postgres';
/** The file that holds the superuser's password, beside the server's own. */
export const passwordName = 'database-password';
const loopback = '127.0.0.1';
const startLimit = 60_000;
/** Held by the process that uses the server, on the maintenance database, for as long as that process lives. */
const useLock = 7_317_015;

/** Starts the installation's own PostgreSQL in its folder, and keeps it running until it is stopped. */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const server = new Server(options);
  try {
    await server.start();
  } catch (error) {
    await server.stop();
    throw server.explain(error);
  }
  return { port: server.port, url: (database) => server.url(database), stop: () => server.stop() };
}

/** The address of a database on the server that another process has started in this folder, if it has. */
export function findRunningPostgres(folder: string, database: string): string | undefined {
  const [pid, , , port] = readLines(join(folder, 'postgres', 'postmaster.pid'));
  if (!port || !isRunning(Number(pid)) || !isPostgres(Number(pid))) return undefined;
  return addressOf({ port: Number(port), password: keptSecret(folder, passwordName), database });
}

class Server {
  port = 0;
  readonly #folder: string;
  readonly #cluster: string;
  readonly #log: string;
  readonly #binaries: PostgresBinaries;
  readonly #runner: Runner;
  readonly #password: string;
  readonly #settings: Readonly<Record<string, string>>;
  readonly #onRestart: (reason: string) => void;
  #process: ChildProcess | undefined;
  #exited: Promise<void> = Promise.resolve();
  #use: pg.Client | undefined;
  #stopping = false;
  /** Also when this process leaves in haste, its server is asked to. */
  readonly #onExit = () => void this.#process?.kill('SIGINT');
  #logBegins = 0;

  constructor({ folder, settings = {}, onRestart = () => undefined }: EmbeddedPostgresOptions) {
    this.#password = keptSecret(folder, passwordName);
    this.#folder = folder;
    this.#cluster = join(folder, 'postgres');
    this.#log = join(folder, 'postgres.log');
    this.#settings = settings;
    this.#onRestart = onRestart;
    this.#binaries = findPostgresBinaries();
    this.#runner = unprivilegedRunner([folder, this.#binaries.postgres]);
  }

  url(database: string): string {
    return addressOf({ port: this.port, password: this.#password, database });
  }

  async start(): Promise<void> {
    process.once('exit', this.#onExit);
    this.#removeHalfMade();
    if (!existsSync(this.#cluster)) await this.#createCluster();
    await this.#endFormerServer();
    await this.#runOnFreePort();
    await this.#claim();
    this.#keepRunning();
  }

  async stop(): Promise<void> {
    this.#stopping = true;
    await this.#use?.end().catch(() => undefined);
    process.off('exit', this.#onExit);
    const server = this.#process;
    if (!server || server.exitCode !== null || server.signalCode !== null) return;
    server.ref();
    // SIGINT is PostgreSQL's fast shutdown: end the sessions, write everything to disk, leave.
    if (process.platform === 'win32') await this.#pgCtlStop();
    else server.kill('SIGINT');
    const left = await Promise.race([this.#exited.then(() => true), pause(8000, false, { ref: false })]);
    if (!left) server.kill('SIGQUIT');
    await this.#exited;
  }

  /** What stopped the start, in one sentence for the person who started it. */
  explain(error: unknown): StartRefusal {
    if (error instanceof StartRefusal) return error;
    const told = `${(error as Error).message ?? ''}\n${this.#told()}`;
    const code = (error as NodeJS.ErrnoException).code;
    if (/lock file "postmaster.pid" already exists/.test(told)) return alreadyRunning(this.#folder);
    const refuse = (sentence: string) => new StartRefusal([sentence], { cause: error });
    if (code === 'ENOSPC' || /No space left on device/i.test(told)) {
      return refuse(`Disken är full: databasen i ${this.#folder} kan inte starta.`);
    }
    if (/initialized by PostgreSQL version|database files are incompatible/i.test(told)) {
      return refuse(
        `Databasen i ${this.#cluster} hör till en annan version av PostgreSQL än den som följer med Samsyn.`,
      );
    }
    if (code === 'EACCES' || code === 'EPERM' || /Permission denied/i.test(told)) {
      return refuse(
        `Databasen får inte läsa och skriva i ${this.#folder}: rätta mappens ägare eller rättigheter.`,
      );
    }
    return refuse(
      `Databasen i ${this.#cluster} kan inte starta, troligen är mappen skadad: återställ den från en säkerhetskopia. Mer står i ${this.#log}.`,
    );
  }

  /** What the server has written in its log since it was last started. */
  #told(): string {
    return this.#process ? readFileSync(this.#log).subarray(this.#logBegins).toString() : '';
  }

  // Made beside its place and then renamed there, so that a start cut short never leaves half a database behind.
  async #createCluster(): Promise<void> {
    const growing = join(this.#folder, `postgres-of-${process.pid}-${randomBytes(4).toString('hex')}`);
    const passwordFile = `${growing}-password`;
    try {
      mkdirSync(growing, { mode: 0o700 });
      writeFileSync(passwordFile, this.#password, { mode: 0o600 });
      if (this.#runner.uid !== undefined && this.#runner.gid !== undefined) {
        chownSync(growing, this.#runner.uid, this.#runner.gid);
        chownSync(passwordFile, this.#runner.uid, this.#runner.gid);
      }
      await this.#execute(this.#binaries.initdb, [
        `--pgdata=${growing}`,
        `--username=${superuser}`,
        `--pwfile=${passwordFile}`,
        '--auth=scram-sha-256',
        '--encoding=UTF8',
        '--locale=C',
        '--locale-provider=builtin',
        '--builtin-locale=C.UTF-8',
        ...(this.#settings['fsync'] === 'off' ? ['--no-sync'] : []),
      ]);
      renameSync(growing, this.#cluster);
    } catch (error) {
      const madeByAnother = ['ENOTEMPTY', 'EEXIST'].includes((error as NodeJS.ErrnoException).code ?? '');
      if (!madeByAnother) throw error;
    } finally {
      rmSync(passwordFile, { force: true });
      rmSync(growing, { recursive: true, force: true });
    }
  }

  /** What a process had begun to make when it was killed. What another makes at this moment is left to it. */
  #removeHalfMade(): void {
    for (const name of readdirSync(this.#folder)) {
      const maker = Number(/^postgres-of-(\d+)-/.exec(name)?.[1]);
      const isLeft = maker > 0 && (maker === process.pid || !isRunning(maker));
      if (!isLeft) continue;
      try {
        rmSync(join(this.#folder, name), { recursive: true, force: true });
      } catch {
        // The initdb that it had started may still be writing there: then the next start removes it.
      }
    }
  }

  /** A killed process leaves its server running, or the file that says so: end the first, remove the second. */
  async #endFormerServer(): Promise<void> {
    const file = join(this.#cluster, 'postmaster.pid');
    if (!existsSync(file)) return;
    const [pid, , , port] = readFileSync(file, 'utf8').split('\n');
    const former = Number(pid);
    if (!isRunning(former)) return;
    if (!isPostgres(former)) {
      // The number has been given to some other program since; PostgreSQL would take that one for itself.
      rmSync(file, { force: true });
      return;
    }
    const lock = port ? await this.#lockOf(Number(port)) : undefined;
    if (lock === 'taken') throw alreadyRunning(this.#folder);
    // The lock is held until the server ends, so that nobody begins to use it meanwhile.
    await this.#pgCtlStop();
    await lock?.end().catch(() => undefined);
  }

  /** The connection that now holds the running server's lock; none when the server does not answer. */
  async #lockOf(port: number): Promise<pg.Client | 'taken' | undefined> {
    this.port = port;
    for (const until = Date.now() + startLimit; Date.now() < until; await pause(50)) {
      const client = await this.#connect().catch((error: unknown) => error as { code?: string });
      if (client instanceof pg.Client) {
        if (await takesLock(client)) return client;
        await client.end();
        return 'taken';
      }
      const isStarting = client.code === '57P03';
      if (!isStarting) return undefined;
    }
    return undefined;
  }

  // Someone may take the port before the server does, and what a killed server left in memory goes after a moment.
  async #runOnFreePort(): Promise<void> {
    for (let attempts = 5; ; attempts -= 1) {
      try {
        return await this.#run(await freePort());
      } catch (error) {
        const passes = /could not bind|Address already in use|pre-existing shared memory/.test(this.#told());
        if (!passes || attempts === 1) throw error;
        await pause(300);
      }
    }
  }

  async #run(port: number): Promise<void> {
    this.port = port;
    keepLogShort(this.#log);
    this.#logBegins = sizeOf(this.#log);
    const log = openSync(this.#log, 'a', 0o600);
    const settings = {
      listen_addresses: loopback,
      port: String(port),
      unix_socket_directories: '',
      max_connections: '100',
      lc_messages: 'C',
      timezone: 'UTC',
      log_timezone: 'UTC',
      // Without the details, which quote the row that an error is about.
      log_error_verbosity: 'terse',
      password_encryption: 'scram-sha-256',
      ...this.#settings,
    };
    const options = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
    const [program, args] = this.#runner.command(this.#binaries.postgres, ['-D', this.#cluster, ...options]);
    // Its own process group: the terminal's Ctrl-C reaches us, and we stop the server after the last answer.
    const server = spawn(program, args, {
      stdio: ['ignore', log, log],
      detached: process.platform !== 'win32',
      env: environmentOfServer(),
      ...spawnIdentity(this.#runner),
    });
    closeSync(log);
    this.#process = server;
    this.#exited = new Promise((resolve) => {
      server.once('error', () => resolve());
      server.once('exit', () => resolve());
    });
    await this.#becomeReady(server);
    server.unref();
  }

  async #becomeReady(server: ChildProcess): Promise<void> {
    let failure: Error | undefined;
    server.once('error', (error) => (failure = error));
    server.once('exit', (code) => {
      // It leaves like this when it is asked to: another start, at the same moment, has stopped it to start its own.
      failure = code === 0 ? alreadyRunning(this.#folder) : new Error(`postgres left with code ${code}`);
    });
    for (const until = Date.now() + startLimit; Date.now() < until; await pause(15)) {
      if (failure) throw failure;
      const lines = readLines(join(this.#cluster, 'postmaster.pid'));
      if (Number(lines[0]) === server.pid && lines[7]?.trim() === 'ready') return;
    }
    throw new Error(`postgres was not ready within ${startLimit} ms`);
  }

  #keepRunning(): void {
    this.#process?.once('exit', (code, signal) => {
      if (!this.#stopping) void this.#runAgain(`code ${code}, signal ${signal}`);
    });
  }

  async #runAgain(reason: string): Promise<void> {
    this.#onRestart(reason);
    for (let wait = 100; !this.#stopping; wait = Math.min(wait * 2, 5000)) {
      try {
        await this.#run(this.port);
        await this.#claim();
        this.#keepRunning();
        return;
      } catch {
        await pause(wait, undefined, { ref: false });
      }
    }
  }

  /** The lock lives in a session of ours, so it is let go however this process ends. */
  async #claim(): Promise<void> {
    // A start at the same moment may have taken our server for a left one, and stopped it before we had the lock.
    const client = await this.#connect().catch(() => undefined);
    if (!client || !(await takesLock(client))) {
      await client?.end();
      throw alreadyRunning(this.#folder);
    }
    this.#use = client;
  }

  async #connect(): Promise<pg.Client> {
    const client = new pg.Client({ connectionString: this.url('postgres'), connectionTimeoutMillis: 3000 });
    client.on('error', () => undefined);
    await client.connect();
    return client;
  }

  async #pgCtlStop(): Promise<void> {
    await this.#execute(this.#binaries.pgCtl, ['stop', '-D', this.#cluster, '-m', 'fast', '-w', '-t', '20']);
  }

  #execute(program: string, programArgs: string[]): Promise<void> {
    const [command, args] = this.#runner.command(program, programArgs);
    return new Promise((resolve, reject) => {
      const settings = { env: environmentOfServer(), cwd: this.#folder, ...spawnIdentity(this.#runner) };
      execFile(command, args, settings, (error, _out, told) => {
        if (error)
          reject(Object.assign(new Error(`${program}: ${told}`, { cause: error }), { code: error.code }));
        else resolve();
      });
    });
  }
}

function addressOf(place: { port: number; password: string; database: string }): string {
  return `postgres://${superuser}:${place.password}@${loopback}:${place.port}/${place.database}`;
}

async function takesLock(client: pg.Client): Promise<boolean> {
  try {
    const { rows } = await client.query<{ free: boolean }>('SELECT pg_try_advisory_lock($1) AS free', [
      useLock,
    ]);
    return rows[0]?.free === true;
  } catch {
    return false;
  }
}

function alreadyRunning(folder: string): StartRefusal {
  return new StartRefusal([
    `Samsyn körs redan med mappen ${folder}: stäng det först, eller välj en annan mapp med SAMSYN_DATA_DIR.`,
  ]);
}

/** The server sees none of our settings, and speaks in a language that its messages can be recognised in. */
function environmentOfServer(): Record<string, string> {
  return { PATH: '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' };
}

export async function freePort(): Promise<number> {
  const listener = createServer();
  await new Promise<void>((resolve, reject) => listener.once('error', reject).listen(0, loopback, resolve));
  const address = listener.address();
  await new Promise((resolve) => listener.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('The operating system gave no port');
  return address.port;
}

function isRunning(pid: number): boolean {
  try {
    return pid > 0 && process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function isPostgres(pid: number): boolean {
  return basename(programOf(pid)) === 'postgres';
}

function programOf(pid: number): string {
  if (existsSync('/proc/self/cmdline'))
    return readLines(`/proc/${pid}/cmdline`).join('').split('\0')[0] ?? '';
  try {
    return execFileSync('ps', ['-p', String(pid), '-o', 'comm='], { encoding: 'utf8' }).trim();
  } catch {
    return '';
  }
}

function readLines(file: string): string[] {
  try {
    return readFileSync(file, 'utf8').split('\n');
  } catch {
    return [];
  }
}

const longestLog = 2_000_000;

function keepLogShort(file: string): void {
  if (sizeOf(file) > longestLog) renameSync(file, `${file}.1`);
}

function sizeOf(file: string): number {
  return existsSync(file) ? statSync(file).size : 0;
}
