import { randomBytes, randomUUID } from 'node:crypto';
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { StartRefusal } from './start-refusal.ts';

export type DatabasePlace =
  | { readonly kind: 'embedded' }
  | {
      readonly kind: 'external';
      readonly url: string;
      /** Signs in as someone who may change the schema; absent in production, where the API only looks that it is right. */
      readonly ownerUrl: string | undefined;
    };

export type Config = Readonly<{
  production: boolean;
  /** The installation begins as the demo association and lives in the summer of 2015. */
  demo: boolean;
  host: string;
  /** 0 lets the operating system choose a free port. */
  port: number;
  /** The address people use, without a path; when absent, the one the server listens on. */
  publicOrigin: string | undefined;
  trustedProxyHops: number;
  /** How many times wider the limits on how much anybody may ask are than usual. */
  rateLimitFactor: number;
  /** The folder for everything the installation keeps outside an external database. */
  folder: string;
  database: DatabasePlace;
  secret: string;
  /** How long the server goes on answering after it has said that it is about to leave. */
  drainSeconds: number;
  logLevel: LogLevel;
}>;

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'silent'] as const;
export type LogLevel = (typeof logLevels)[number];

/** What the configuration is injected by. */
export const configToken = Symbol('Config');

export class ConfigRefusal extends StartRefusal {
  override readonly name = 'ConfigRefusal';
}

type Environment = Readonly<Record<string, string | undefined>>;

const shortestSecret = 32;
const wellKnownSecret = /change.?me|secret|password|default|example|samsyn|12345678/i;

/** Reads every setting, or refuses with all that is wrong at once. */
export function readConfig(
  environment: Environment = process.env,
  workingFolder: string = process.cwd(),
): Config {
  const problems: string[] = [];
  const set = (name: string) => environment[name]?.trim() || undefined;

  const production = set('NODE_ENV') === 'production';
  const folder = resolve(workingFolder, set('SAMSYN_DATA_DIR') ?? '.samsyn');
  const port = wholeNumber('PORT', set('PORT'), { fallback: 3000, most: 65_535 }, problems);
  const trustedProxyHops = wholeNumber(
    'TRUSTED_PROXY_HOPS',
    set('TRUSTED_PROXY_HOPS'),
    { fallback: 0, most: 10 },
    problems,
  );
  const rateLimitFactor = wholeNumber(
    'RATE_LIMIT_FACTOR',
    set('RATE_LIMIT_FACTOR'),
    { fallback: 1, least: 1, most: 1000 },
    problems,
  );
  const config = {
    production,
    demo: readDemo(set('SAMSYN_DEMO'), production, problems),
    host: set('HOST') ?? (production ? '0.0.0.0' : '127.0.0.1'),
    port,
    publicOrigin: readPublicOrigin(set('PUBLIC_ORIGIN'), production, problems),
    trustedProxyHops,
    rateLimitFactor,
    folder,
    database: readDatabase(set('DATABASE_URL'), set('DATABASE_OWNER_URL'), production, problems),
    drainSeconds: wholeNumber(
      'DRAIN_SECONDS',
      set('DRAIN_SECONDS'),
      { fallback: production ? 5 : 0, most: 8 },
      problems,
    ),
    logLevel: readLogLevel(set('LOG_LEVEL'), production, problems),
  };
  const secret = set('SAMSYN_SECRET');
  if (production || secret !== undefined) refuseWeakSecret(secret, problems);
  if (problems.length > 0) throw new ConfigRefusal(problems);
  return Object.freeze({ ...config, secret: secret ?? keptSecret(folder, 'session-secret') });
}

/** The secret kept under this name in the installation's folder, made the first time it is asked for. */
export function keptSecret(folder: string, name: string): string {
  const file = resolve(folder, name);
  try {
    mkdirSync(folder, { recursive: true });
    if (!existsSync(file)) writeWhole(file, randomBytes(32).toString('base64url'));
  } catch (error) {
    throw folderRefusal(folder, error);
  }
  try {
    const secret = readFileSync(file, 'utf8').trim();
    if (secret.length >= shortestSecret) return secret;
  } catch (error) {
    throw folderRefusal(folder, error);
  }
  throw new ConfigRefusal([
    `Filen ${file} är skadad: den ska innehålla en hemlighet på minst ${shortestSecret} tecken.`,
  ]);
}

/** Others see the file with all of its text or not at all, and the first of two who write it at once is kept. */
function writeWhole(file: string, text: string): void {
  const draft = `${file}-${randomUUID()}`;
  try {
    writeFileSync(draft, text, { mode: 0o600 });
    linkSync(draft, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

function folderRefusal(folder: string, cause: unknown): ConfigRefusal {
  const code = (cause as NodeJS.ErrnoException).code;
  if (code === 'ENOSPC')
    return new ConfigRefusal([`Disken är full: inget kan sparas i ${folder}.`], { cause });
  return new ConfigRefusal([`Mappen ${folder} går inte att läsa och skriva i (${code ?? 'okänt fel'}).`], {
    cause,
  });
}

function wholeNumber(
  name: string,
  text: string | undefined,
  { fallback, least = 0, most }: { fallback: number; least?: number; most: number },
  problems: string[],
): number {
  if (text === undefined) return fallback;
  if (/^\d{1,6}$/.test(text) && Number(text) >= least && Number(text) <= most) return Number(text);
  problems.push(`${name} ska vara ett heltal mellan ${least} och ${most}, men är "${text}".`);
  return fallback;
}

function readLogLevel(text: string | undefined, production: boolean, problems: string[]): LogLevel {
  const fallback = production ? 'info' : 'warn';
  if (text === undefined) return fallback;
  const level = logLevels.find((one) => one === text);
  if (!level) problems.push(`LOG_LEVEL ska vara något av ${logLevels.join(', ')}, men är "${text}".`);
  return level ?? fallback;
}

function readDemo(text: string | undefined, production: boolean, problems: string[]): boolean {
  if (text === undefined) return !production;
  if (text !== '0' && text !== '1') problems.push(`SAMSYN_DEMO ska vara 0 eller 1, men är "${text}".`);
  if (text === '1' && production) {
    problems.push(
      'SAMSYN_DEMO kan inte vara 1 när NODE_ENV är production: demokonton får inte finnas i drift.',
    );
  }
  return text === '1';
}

function readPublicOrigin(
  text: string | undefined,
  production: boolean,
  problems: string[],
): string | undefined {
  if (text === undefined) {
    if (production)
      problems.push(
        'PUBLIC_ORIGIN saknas: ange adressen som användarna går till, till exempel https://samsyn.example.se.',
      );
    return undefined;
  }
  const url = URL.parse(text);
  if (!url || !['http:', 'https:'].includes(url.protocol) || url.href !== `${url.origin}/`) {
    problems.push(
      `PUBLIC_ORIGIN ska vara en adress utan sökväg, till exempel https://samsyn.example.se, men är "${text}".`,
    );
    return undefined;
  }
  if (production && url.protocol !== 'https:') {
    problems.push('PUBLIC_ORIGIN ska börja med https:// i drift, annars kan ingen logga in säkert.');
  }
  return url.origin;
}

function readDatabase(
  url: string | undefined,
  ownerUrl: string | undefined,
  production: boolean,
  problems: string[],
): DatabasePlace {
  refuseOtherAddresses({ DATABASE_URL: url, DATABASE_OWNER_URL: ownerUrl }, problems);
  if (production && ownerUrl !== undefined) {
    problems.push(
      'DATABASE_OWNER_URL ska inte finnas hos det som svarar i drift: bara migreringen (apps/api/dist/migrate.js) ska ha den.',
    );
  }
  if (url !== undefined)
    return { kind: 'external', url, ownerUrl: production ? undefined : (ownerUrl ?? url) };
  if (ownerUrl !== undefined)
    problems.push('DATABASE_OWNER_URL är satt men inte DATABASE_URL: ange båda eller ingen.');
  return { kind: 'embedded' };
}

/** What the migration is told: where the API signs in, so that it can be given its rights, and where the owner does. */
export function readMigrationAddresses(environment: Environment = process.env): {
  readonly url: string;
  readonly ownerUrl: string;
} {
  const problems: string[] = [];
  const read = (name: string) => {
    const address = environment[name]?.trim() ?? '';
    if (address === '') problems.push(`${name} saknas.`);
    else refuseOtherAddresses({ [name]: address }, problems);
    return address;
  };
  const addresses = { url: read('DATABASE_URL'), ownerUrl: read('DATABASE_OWNER_URL') };
  if (problems.length > 0) throw new ConfigRefusal(problems);
  return addresses;
}

function refuseOtherAddresses(
  addresses: Readonly<Record<string, string | undefined>>,
  problems: string[],
): void {
  for (const [name, text] of Object.entries(addresses)) {
    // The address may hold a password, so it is never repeated.
    if (text !== undefined && !['postgres:', 'postgresql:'].includes(URL.parse(text)?.protocol ?? '')) {
      problems.push(
        `${name} ska vara en adress som börjar med postgres:// och innehåller servern och databasens namn.`,
      );
    }
  }
}

function refuseWeakSecret(secret: string | undefined, problems: string[]): void {
  if (secret === undefined) {
    problems.push(`SAMSYN_SECRET saknas: skapa en slumpad hemlighet på minst ${shortestSecret} tecken.`);
  } else if (secret.length < shortestSecret) {
    problems.push(`SAMSYN_SECRET är för kort: den behöver minst ${shortestSecret} slumpade tecken.`);
  } else if (wellKnownSecret.test(secret) || new Set(secret).size < 12) {
    problems.push(
      'SAMSYN_SECRET går att gissa: skapa en slumpad hemlighet, till exempel med "openssl rand -base64 48".',
    );
  }
}
