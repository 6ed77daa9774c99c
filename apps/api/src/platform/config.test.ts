import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ConfigRefusal, readConfig, readMigrationAddresses } from './config.ts';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'samsyn-config-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const strongSecret = 'kQ7v2Xw9Lr4TzB8nHs3MdYp6JfGc1EaU';
const inProduction = {
  NODE_ENV: 'production',
  PUBLIC_ORIGIN: 'https://samsyn.kommunforbund.se',
  SAMSYN_SECRET: strongSecret,
};

function problemsOf(environment: Record<string, string>): readonly string[] {
  try {
    readConfig(environment, folder);
    return [];
  } catch (error) {
    if (error instanceof ConfigRefusal) return error.problems;
    throw error;
  }
}

describe('without any setting', () => {
  it('everything has its default, and the demo is shown on this machine alone', () => {
    expect(readConfig({}, folder)).toEqual({
      production: false,
      demo: true,
      host: '127.0.0.1',
      port: 3000,
      publicOrigin: undefined,
      trustedProxyHops: 0,
      rateLimitFactor: 1,
      drainSeconds: 0,
      logLevel: 'warn',
      folder: join(folder, '.samsyn'),
      database: { kind: 'embedded' },
      secret: expect.stringMatching(/^[\w-]{43}$/),
    });
  });

  it('the secret is made once, and kept for its owner alone', () => {
    const { secret } = readConfig({}, folder);
    const file = join(folder, '.samsyn', 'session-secret');
    expect(readFileSync(file, 'utf8')).toBe(secret);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(readConfig({}, folder).secret).toBe(secret);
  });
});

describe('settings', () => {
  it('are honoured', () => {
    const config = readConfig(
      {
        ...inProduction,
        PORT: '0',
        HOST: '::1',
        DATABASE_URL: 'postgres://app@db/samsyn',
        SAMSYN_DATA_DIR: 'elsewhere',
        TRUSTED_PROXY_HOPS: '1',
        RATE_LIMIT_FACTOR: '3',
      },
      folder,
    );
    expect(config).toEqual({
      production: true,
      demo: false,
      host: '::1',
      port: 0,
      publicOrigin: 'https://samsyn.kommunforbund.se',
      trustedProxyHops: 1,
      rateLimitFactor: 3,
      drainSeconds: 5,
      logLevel: 'info',
      folder: join(folder, 'elsewhere'),
      database: {
        kind: 'external',
        url: 'postgres://app@db/samsyn',
        ownerUrl: undefined,
      },
      secret: strongSecret,
    });
    expect(Object.isFrozen(config)).toBe(true);
  });

  it('may start an empty installation', () => {
    expect(readConfig({ SAMSYN_DEMO: '0' }, folder).demo).toBe(false);
  });

  it('let what is no production migrate by itself, as the owner if there is one', () => {
    const address = { DATABASE_URL: 'postgres://app@db/samsyn' };
    const owner = { DATABASE_OWNER_URL: 'postgresql://owner@db/samsyn' };
    expect(readConfig({ ...address, ...owner }, folder).database).toMatchObject({
      ownerUrl: 'postgresql://owner@db/samsyn',
    });
  });

  it('let the owner of the database be the same as the API', () => {
    const { database } = readConfig({ DATABASE_URL: 'postgres://one@db/samsyn' }, folder);
    expect(database).toEqual({
      kind: 'external',
      url: 'postgres://one@db/samsyn',
      ownerUrl: 'postgres://one@db/samsyn',
    });
  });

  it('are refused all at once, each in a sentence that names it', () => {
    const problems = problemsOf({
      PORT: '80a',
      TRUSTED_PROXY_HOPS: '-1',
      RATE_LIMIT_FACTOR: '0',
      SAMSYN_DEMO: 'nej',
      PUBLIC_ORIGIN: 'https://samsyn.se/start',
      DATABASE_URL: 'mysql://root:hemligt@db/samsyn',
      SAMSYN_SECRET: 'kort',
    });
    expect(problems).toHaveLength(7);
    for (const [place, name] of [
      'PORT',
      'TRUSTED_PROXY_HOPS',
      'RATE_LIMIT_FACTOR',
      'SAMSYN_DEMO',
      'PUBLIC_ORIGIN',
      'DATABASE_URL',
      'SAMSYN_SECRET',
    ].entries()) {
      expect(problems[place]).toMatch(new RegExp(`^${name} .*\\.$`));
    }
    expect(problems.join()).not.toContain('hemligt');
  });

  it('cannot name a port that does not exist', () => {
    expect(problemsOf({ PORT: '65536' })).toHaveLength(1);
    expect(problemsOf({ PORT: '65535' })).toEqual([]);
  });
});

describe('production', () => {
  it('starts with a strong secret and an encrypted address, without the demo', () => {
    expect(problemsOf(inProduction)).toEqual([]);
  });

  it.each([
    ['no secret', { SAMSYN_SECRET: '' }],
    ['a short secret', { SAMSYN_SECRET: strongSecret.slice(0, 31) }],
    ['a secret out of a manual', { SAMSYN_SECRET: 'please-change-me-before-you-start-it-for-real' }],
    ['a secret of few letters', { SAMSYN_SECRET: 'abcabcabcabcabcabcabcabcabcabcabcabc' }],
    ['no address', { PUBLIC_ORIGIN: '' }],
    ['an open address', { PUBLIC_ORIGIN: 'http://samsyn.kommunforbund.se' }],
    ['the demo', { SAMSYN_DEMO: '1' }],
    [
      'to know what the owner of the database signs in with',
      { DATABASE_URL: 'postgres://app@db/samsyn', DATABASE_OWNER_URL: 'postgres://owner@db/samsyn' },
    ],
  ])('refuses %s', (_name, setting) => {
    expect(problemsOf({ ...inProduction, ...setting })).toHaveLength(1);
  });
});

describe('the migration', () => {
  it('is told where the API and where the owner sign in, and nothing else', () => {
    const addresses = {
      DATABASE_URL: 'postgres://app@db/samsyn',
      DATABASE_OWNER_URL: 'postgres://owner@db/samsyn',
    };
    expect(readMigrationAddresses(addresses)).toEqual({
      url: 'postgres://app@db/samsyn',
      ownerUrl: 'postgres://owner@db/samsyn',
    });
  });

  it('refuses all that is wrong at once, without repeating a password', () => {
    const read = () => readMigrationAddresses({ DATABASE_OWNER_URL: 'mysql://root:hemligt@db/samsyn' });
    expect(read).toThrow(/DATABASE_URL saknas\.\nDATABASE_OWNER_URL ska vara/);
    expect(read).not.toThrow(/hemligt/);
  });
});

describe('a folder that cannot be used', () => {
  it('is refused in one sentence', () => {
    writeFileSync(join(folder, 'a-file'), '');
    expect(problemsOf({ SAMSYN_DATA_DIR: 'a-file' })).toEqual([
      expect.stringMatching(/går inte att läsa och skriva i/),
    ]);
  });

  it('is refused when what it keeps is damaged', () => {
    const damaged = join(folder, 'damaged');
    mkdirSync(damaged);
    writeFileSync(join(damaged, 'session-secret'), 'x');
    expect(problemsOf({ SAMSYN_DATA_DIR: 'damaged' })).toEqual([
      expect.stringMatching(/session-secret är skadad/),
    ]);
  });
});
