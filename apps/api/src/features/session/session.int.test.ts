import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { randomUUID } from 'node:crypto';
import { Accounts } from '../../platform/access/accounts.ts';
import { currentQuery } from '../../platform/database/transaction.ts';
import { aRunningApi, testPassword } from '../../testing/a-running-api.ts';
import type { AssociationScene, RunningApi } from '../../testing/a-running-api.ts';

interface Person {
  readonly id: string;
  readonly email: string;
}

interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: {
    readonly code?: string;
    readonly retryAfter?: number;
    readonly violations?: unknown[];
    readonly session?: { readonly roles: unknown[]; readonly person: { readonly id: string } } | null;
    readonly [name: string]: unknown;
  };
  readonly text: string;
  /** The session cookie as a browser would send it back. */
  readonly cookie: string;
}

interface Asking {
  readonly body?: unknown;
  readonly cookie?: string;
  /** The address that the request comes from. */
  readonly from?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Which of the API's processes is asked. */
  readonly app?: NestFastifyApplication;
}

// Hashing is meant to take its time, and more so on a busy machine.
jest.setTimeout(60_000);

let api: RunningApi;
let association: AssociationScene;

beforeAll(async () => {
  api = await aRunningApi();
  association = await api.anAssociation();
});
afterAll(() => api.close());
beforeEach(() => api.database.asSuperuser('TRUNCATE auth.attempt'));

async function ask(method: 'GET' | 'POST' | 'DELETE', url: string, asking: Asking = {}): Promise<Reply> {
  const { body, cookie = '', from = '192.0.2.1', headers = {}, app = api.app } = asking;
  const answer = await app.inject({
    method,
    url,
    remoteAddress: from,
    headers: { cookie, ...(body !== undefined && { 'content-type': 'application/json' }), ...headers },
    ...(body !== undefined && { payload: JSON.stringify(body) }),
  });
  const setCookie = [answer.headers['set-cookie'] ?? []].flat().map(String);
  return {
    status: answer.statusCode,
    headers: answer.headers,
    body: answer.body === '' ? {} : (JSON.parse(answer.body) as Reply['body']),
    text: answer.body,
    cookie: setCookie.map((cookie) => cookie.split(';', 1)[0]).join('; '),
  };
}

const signIn = (email: string, password = testPassword, asking: Asking = {}) =>
  ask('POST', '/api/session', { ...asking, body: { email, password } });
const sessionOf = async (cookie: string) => (await ask('GET', '/api/session', { cookie })).body.session;

async function aPerson({
  role = 'coordinator',
  password = testPassword,
  mustChangePassword = false,
} = {}): Promise<Person> {
  const id = randomUUID();
  const email = `${id.slice(0, 8)}@exempel.se`;
  await api.database.database.inTransaction({ associationId: association.id }, async () => {
    await currentQuery('INSERT INTO person (id, association_id, name, email) VALUES ($1, $2, $3, $4)', [
      id,
      association.id,
      'Åsa Öberg',
      email,
    ]);
    await currentQuery('INSERT INTO role_assignment (association_id, person_id, role) VALUES ($1, $2, $3)', [
      association.id,
      id,
      role,
    ]);
    await accounts().give({ personId: id, email }, password, { mustChangePassword });
  });
  return { id, email };
}

function accounts(): Accounts {
  return api.app.get(Accounts, { strict: false });
}

function asAssociation<T>(work: () => Promise<T>): Promise<T> {
  return api.database.database.inTransaction({ associationId: association.id }, work);
}

const wrong = 'fel lösenord helt och hållet';

/** Makes the pauses that are running be over, as time would. */
function waitForPause({ database } = api): Promise<unknown> {
  return database.asSuperuser(`UPDATE auth.attempt SET open_at = now() - interval '1 millisecond'`);
}

/** Fails as often as is free, and goes on until the pause is too long to be over before the test is. */
async function failUntilPaused(
  free: number,
  attempt: (index: number) => Promise<Reply>,
  { status = 401, at = api }: { readonly status?: number; readonly at?: RunningApi } = {},
): Promise<void> {
  const replies = await Promise.all(Array.from({ length: free }, (_, index) => attempt(index)));
  for (let index = free; index < free + 5; index += 1) {
    await waitForPause(at);
    replies.push(await attempt(index));
  }
  expect(new Set(replies.map((reply) => reply.status))).toEqual(new Set([status]));
}

describe('signing in', () => {
  it('answers who has signed in, and the next request knows it', async () => {
    const person = await aPerson();
    const { status, body, cookie } = await signIn(person.email);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      installed: true,
      demoToday: null,
      session: {
        person: { id: person.id, name: 'Åsa Öberg', email: person.email },
        association: { id: association.id, name: 'Förbundet' },
        roles: [{ role: 'coordinator', municipalityCode: null }],
        mustChangePassword: false,
      },
    });
    expect(await sessionOf(cookie)).toEqual(body.session);
  });

  it('takes the address in capitals, and å in the password however it is typed', async () => {
    const person = await aPerson();
    const { status } = await signIn(` ${person.email.toUpperCase()} `, testPassword.normalize('NFD'));
    expect(status).toBe(200);
  });

  it('sets a cookie that scripts and other sites have no use for', async () => {
    const person = await aPerson();
    const { headers } = await signIn(person.email);
    const [cookie = ''] = [headers['set-cookie']].flat().map(String);
    expect(cookie).toMatch(/^samsyn=[^;]{32,};/);
    expect(cookie.split('; ').slice(1).toSorted()).toEqual([
      'HttpOnly',
      'Max-Age=43200',
      'Path=/',
      'SameSite=Lax',
    ]);
  });

  it('keeps nothing in the database that could be used as a session', async () => {
    const person = await aPerson();
    const { cookie } = await signIn(person.email);
    const value = decodeURIComponent(cookie.slice('samsyn='.length));
    const [token = ''] = value.split('.');
    expect(token.length).toBeGreaterThanOrEqual(32);
    const dump = JSON.stringify(
      await api.database.asSuperuser(
        `SELECT (SELECT jsonb_agg(to_jsonb(session)) FROM auth.session) AS sessions,
                (SELECT jsonb_agg(to_jsonb(kept)) FROM auth.account AS kept) AS accounts,
                (SELECT jsonb_agg(to_jsonb(attempt)) FROM auth.attempt) AS attempts`,
      ),
    );
    expect(dump).not.toContain(token);
    expect(dump).not.toContain(testPassword);
    const [row] = await api.database.asSuperuser<{ token: string }>(
      'SELECT token FROM auth.session ORDER BY created_at DESC',
    );
    for (const stolen of [row?.token ?? '', `${row?.token}.x`])
      expect(await sessionOf(`samsyn=${stolen}`)).toBeNull();
  });

  it('opens a new session each time, and ends the one the browser had', async () => {
    const person = await aPerson();
    const planted = 'samsyn=abcdefghijklmnopqrstuvwxyz012345.c2ln';
    const first = await signIn(person.email, testPassword, { cookie: planted });
    expect(first.cookie).not.toBe(planted);
    expect(await sessionOf(planted)).toBeNull();
    const second = await signIn(person.email, testPassword, { cookie: first.cookie });
    expect(second.cookie).not.toBe(first.cookie);
    expect(await sessionOf(first.cookie)).toBeNull();
    expect(await sessionOf(second.cookie)).toMatchObject({ person: { id: person.id } });
  });

  it('makes an old hash as strong as new ones', async () => {
    const person = await aPerson();
    const weak = '$argon2id$v=19$m=4096,t=1,p=1$';
    const { hash } = await import('@node-rs/argon2');
    const hashed = await hash(testPassword, { memoryCost: 4096, timeCost: 1, parallelism: 1 });
    expect(hashed).toContain(weak);
    const kept = `auth.account WHERE user_id = (SELECT id FROM auth.user WHERE person_id = '${person.id}')`;
    await api.database.asSuperuser(`UPDATE ${kept.replace(' WHERE', ' SET password = $1 WHERE')}`, [hashed]);
    expect((await signIn(person.email)).status).toBe(200);
    const [row] = await api.database.asSuperuser<{ password: string }>(`SELECT password FROM ${kept}`);
    expect(row?.password).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect((await signIn(person.email)).status).toBe(200);
  });

  it('leaves an entry in the audit, and so does signing out', async () => {
    const person = await aPerson();
    const { cookie } = await signIn(person.email);
    await ask('DELETE', '/api/session', { cookie });
    const entries = await api.database.asSuperuser<{ action: string }>(
      'SELECT action FROM audit_entry WHERE actor_id = $1 ORDER BY seq',
      [person.id],
    );
    expect(entries.map(({ action }) => action)).toEqual(['session.open', 'session.close']);
  });
});

describe('behind a proxy', () => {
  let behind: RunningApi;
  beforeAll(async () => {
    behind = await aRunningApi({ PUBLIC_ORIGIN: 'https://samsyn.example.se', TRUSTED_PROXY_HOPS: '1' });
  });
  afterAll(() => behind.close());

  it('the browser itself holds the cookie to this host and to https', async () => {
    const colleague = await (await behind.anAssociation()).signIn('admin');
    const { headers, cookie } = await signIn(colleague.email, testPassword, { app: behind.app });
    expect(String(headers['set-cookie'])).toMatch(
      /^__Host-samsyn=[^;]+;(?=.* Secure)(?=.* Path=\/)(?!.* Domain)/,
    );
    expect((await ask('GET', '/api/session', { cookie, app: behind.app })).body.session).toBeTruthy();
    const elsewhere = cookie.replace('__Host-', '');
    expect(
      (await ask('GET', '/api/session', { cookie: elsewhere, app: behind.app })).body.session,
    ).toBeNull();
  });

  it('the address is the one that the proxy has seen, whatever stands before it', async () => {
    const tryFrom = (forwarded: string) =>
      signIn(`${randomUUID()}@exempel.se`, wrong, {
        app: behind.app,
        headers: { 'x-forwarded-for': forwarded },
      });
    await failUntilPaused(30, (index) => tryFrom(`203.0.113.${index}, 198.51.100.1`), { at: behind });
    expect((await tryFrom('203.0.113.99, 198.51.100.1')).status).toBe(429);
    expect((await tryFrom('203.0.113.99, 198.51.100.2')).status).toBe(401);
  });
});

describe('a wrong sign-in', () => {
  const withoutId = (text: string) => text.replace(/"requestId":"[^"]*"/, '');

  it('is answered in the same way whatever was wrong, to the byte', async () => {
    const [person, disabled] = [await aPerson(), await aPerson()];
    await asAssociation(() =>
      currentQuery('UPDATE person SET disabled_at = now() WHERE id = $1', [disabled.id]),
    );
    const answers = [
      await signIn(person.email, wrong, { from: '192.0.2.11' }),
      await signIn('finns.inte@exempel.se', testPassword, { from: '192.0.2.12' }),
      await signIn('ingen adress alls', testPassword, { from: '192.0.2.13' }),
      await signIn(disabled.email, testPassword, { from: '192.0.2.14' }),
    ];
    for (const answer of answers) {
      expect(answer.status).toBe(401);
      expect(answer.body.code).toBe('wrong-credentials');
      expect(answer.cookie).toBe('');
      expect(withoutId(answer.text)).toBe(withoutId(answers[0]?.text ?? ''));
    }
    const sessions = await api.database.asSuperuser(
      'SELECT FROM auth.session JOIN auth.user ON auth.user.id = user_id WHERE person_id IN ($1, $2)',
      [person.id, disabled.id],
    );
    expect(sessions).toEqual([]);
  });

  it('takes as long for an address that nobody has', async () => {
    const person = await aPerson();
    const timesOf = async (email: () => string) => {
      const times: number[] = [];
      for (let round = 0; round < 7; round += 1) {
        await api.database.asSuperuser('TRUNCATE auth.attempt');
        const begun = performance.now();
        await signIn(email(), wrong);
        times.push(performance.now() - begun);
      }
      return Math.min(...times);
    };
    const known = await timesOf(() => person.email);
    const unknown = await timesOf(() => `${randomUUID()}@exempel.se`);
    // Without a hash the answer takes a tenth of the time; what else there is to tell them apart is noise here.
    expect(unknown).toBeGreaterThan(known / 2);
    expect(known).toBeGreaterThan(unknown / 2);
  });

  it('is a wrong one, and no failure of ours, however odd it is', async () => {
    for (const [email, password] of [
      ['\u0000@exempel.se', 'x'],
      ["' OR 1=1 --", '\ud800'],
      ['😀@exempel.se', '\u0000'],
      [`${'a'.repeat(242)}@exempel.se`, 'å'.repeat(256)],
      ['%@exempel.se', '$argon2id$v=19$m=19456,t=2,p=1$c2FsdA$aGFzaA'],
    ] as const) {
      await api.database.asSuperuser('TRUNCATE auth.attempt');
      const { status } = await signIn(email, password);
      expect([400, 401, 422]).toContain(status);
    }
  });

  it('is told what is missing in it, as for any other form', async () => {
    const { status, body } = await ask('POST', '/api/session', { body: { email: '' } });
    expect(status).toBe(422);
    expect(body.violations).toHaveLength(2);
  });
});

describe('guessing', () => {
  it('is slowed down for the account: five are free, then each pause is longer', async () => {
    const { email } = await aPerson();
    const attempts = [0, 0, 0, 0, 1, 2, 4, 8, 16, 32, 60, 60];
    for (const [index, pause] of attempts.entries()) {
      const begun = performance.now();
      expect((await signIn(email, wrong, { from: `198.51.100.${index}` })).status).toBe(401);
      const [row] = await api.database.asSuperuser<{ left: number }>(
        'SELECT extract(epoch FROM max(open_at) - now())::float8 AS left FROM auth.attempt',
      );
      const left = row?.left ?? 0;
      expect(left).toBeLessThanOrEqual(pause);
      expect(left).toBeGreaterThan(pause - (performance.now() - begun) / 1000 - 0.1);
      await waitForPause();
    }
  });

  it('is told when to try again', async () => {
    const { email } = await aPerson();
    await failUntilPaused(5, () => signIn(email, wrong));
    const { status, body, headers } = await signIn(email, wrong);
    expect(status).toBe(429);
    expect(body.code).toBe('too-many-attempts');
    expect(body.retryAfter).toBeGreaterThan(0);
    expect(body.retryAfter).toBeLessThanOrEqual(32);
    expect(headers['retry-after']).toBe(String(body.retryAfter));
  });

  it('lets no more through when many come at the same moment', async () => {
    const { email } = await aPerson();
    const begun = performance.now();
    const answers = await Promise.all(
      Array.from({ length: 30 }, (_, index) => signIn(email, wrong, { from: `198.51.100.${index}` })),
    );
    const seconds = (performance.now() - begun) / 1000;
    const through = answers.filter(({ status }) => status === 401).length;
    expect(through).toBeGreaterThanOrEqual(5);
    expect(through).toBeLessThanOrEqual(5 + Math.floor(Math.log2(seconds + 1)));
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(30 - through);
  });

  it('refuses the right password too while it lasts, and forgets when it was right', async () => {
    const { email } = await aPerson();
    await failUntilPaused(5, () => signIn(email, wrong));
    expect((await signIn(email)).status).toBe(429);
    await waitForPause();
    expect((await signIn(email)).status).toBe(200);
    for (let attempt = 0; attempt < 4; attempt += 1) expect((await signIn(email, wrong)).status).toBe(401);
    expect((await signIn(email)).status).toBe(200);
  });

  it('is slowed down for the address it comes from, whichever accounts it tries', async () => {
    const tryAnother = (from: string) => signIn(`${randomUUID()}@exempel.se`, wrong, { from });
    await failUntilPaused(30, () => tryAnother('198.51.100.7'));
    expect((await tryAnother('198.51.100.7')).status).toBe(429);
    expect((await tryAnother('::ffff:198.51.100.7')).status).toBe(429);
    expect((await tryAnother('198.51.100.8')).status).toBe(401);
  });

  it('is not counted where it is refused: an address that must wait closes no account', async () => {
    const { email } = await aPerson();
    const from = '198.51.100.9';
    await failUntilPaused(30, () => signIn(`${randomUUID()}@exempel.se`, wrong, { from }));
    const kept = () => api.database.asSuperuser('SELECT key, count, open_at FROM auth.attempt ORDER BY key');
    const before = await kept();
    for (let attempt = 0; attempt < 10; attempt += 1)
      expect((await signIn(email, wrong, { from })).status).toBe(429);
    expect(await kept()).toEqual(before);
    expect((await signIn(email, testPassword, { from: '203.0.113.9' })).status).toBe(200);
  });

  it('is slowed down for all together, but not for those who have signed in from there before', async () => {
    const { email } = await aPerson();
    const home = '192.0.2.79';
    await signIn(email, testPassword, { from: home });
    const elsewhere = (index: number) =>
      signIn(`${randomUUID()}@exempel.se`, wrong, { from: `198.51.100.${index}` });
    await api.database.asSuperuser('DELETE FROM auth.attempt WHERE count > 0');
    for (const index of [1, 2]) expect((await elsewhere(index)).status).toBe(401);
    // The one count that two accounts at two addresses share.
    await api.database.asSuperuser(
      `UPDATE auth.attempt SET count = 1000, open_at = now() + interval '1 minute' WHERE count = 2`,
    );
    expect((await elsewhere(3)).status).toBe(429);
    expect((await signIn(email, testPassword, { from: home })).status).toBe(200);
  });

  it('counts the addresses of one IPv6 network as one', async () => {
    const tryAnother = (from: string) => signIn(`${randomUUID()}@exempel.se`, wrong, { from });
    await failUntilPaused(30, (index) => tryAnother(`2001:db8:0:7::${index.toString(16)}`));
    expect((await tryAnother('2001:db8:0:7:1:2:3:4')).status).toBe(429);
    expect((await tryAnother('2001:db8:0:8::1')).status).toBe(401);
  });

  it('does not believe the address that a client writes itself', async () => {
    const tryAs = (address: string) =>
      signIn(`${randomUUID()}@exempel.se`, wrong, { headers: { 'x-forwarded-for': address } });
    await failUntilPaused(30, (index) => tryAs(`198.51.100.${index}`));
    expect((await tryAs('203.0.113.1')).status).toBe(429);
  });

  it('does not keep out the person, where the person has signed in before', async () => {
    const { email } = await aPerson();
    const home = '192.0.2.77';
    expect((await signIn(email, testPassword, { from: home })).status).toBe(200);
    await failUntilPaused(5, () => signIn(email, wrong, { from: '198.51.100.66' }));
    expect((await signIn(email, testPassword, { from: '203.0.113.5' })).status).toBe(429);
    expect((await signIn(email, testPassword, { from: home })).status).toBe(200);
  });

  it('is slowed down from a known place as well', async () => {
    const { email } = await aPerson();
    const home = '192.0.2.78';
    await signIn(email, testPassword, { from: home });
    await failUntilPaused(5, () => signIn(email, wrong, { from: home }));
    expect((await signIn(email, wrong, { from: home })).status).toBe(429);
  });

  it('is slowed down where one changes the password', async () => {
    const { email } = await aPerson();
    const { cookie } = await signIn(email);
    const guess = () =>
      ask('POST', '/api/session/password', {
        cookie,
        body: { current: wrong, next: 'ett nytt och långt lösenord' },
      });
    await failUntilPaused(5, guess, { status: 422 });
    expect((await guess()).status).toBe(429);
  });

  it('reads nothing from the counts: neither addresses nor accounts are written there', async () => {
    const { email } = await aPerson();
    await signIn(email, wrong, { from: '198.51.100.99' });
    const rows = JSON.stringify(await api.database.asSuperuser('SELECT * FROM auth.attempt'));
    expect(rows).not.toContain(email);
    expect(rows).not.toContain('198.51.100.99');
  });
});

describe('a session', () => {
  it('is nobody for whoever brings no cookie, a wrong one or many', async () => {
    for (const cookie of [
      '',
      'samsyn=',
      'samsyn=x',
      `samsyn=${'a'.repeat(32)}.sig`,
      "samsyn=' OR 1=1--.sig",
      'other=1; samsyn=%00',
    ]) {
      const { status, body } = await ask('GET', '/api/session', { cookie });
      expect(status).toBe(200);
      expect(body.session).toBeNull();
    }
  });

  it('ends when the person signs out, and the browser forgets it', async () => {
    const { email } = await aPerson();
    const { cookie } = await signIn(email);
    const { status, headers } = await ask('DELETE', '/api/session', { cookie });
    expect(status).toBe(204);
    expect(String(headers['set-cookie'])).toMatch(/^samsyn=; Max-Age=0/);
    expect(headers['clear-site-data']).toBe('"cache", "cookies"');
    expect(await sessionOf(cookie)).toBeNull();
    expect((await ask('DELETE', '/api/session', { cookie })).status).toBe(204);
  });

  it('ends after half an hour without use, and after twelve hours however much it is used', async () => {
    const person = await aPerson();
    const age = (changes: string) =>
      api.database.asSuperuser(
        `UPDATE auth.session SET ${changes} WHERE user_id = (SELECT id FROM auth.user WHERE person_id = $1)`,
        [person.id],
      );
    const { cookie } = await signIn(person.email);
    await age(`updated_at = now() - interval '29 minutes'`);
    expect(await sessionOf(cookie)).not.toBeNull();
    await age(`updated_at = updated_at - interval '29 minutes'`);
    expect(await sessionOf(cookie)).not.toBeNull();
    await age(`updated_at = now() - interval '31 minutes'`);
    expect(await sessionOf(cookie)).toBeNull();

    const again = await signIn(person.email);
    await age(`expires_at = expires_at - interval '12 hours'`);
    expect(await sessionOf(again.cookie)).toBeNull();
  });

  it('leaves nothing behind: the next sign-in clears those that have ended away', async () => {
    const person = await aPerson();
    for (const age of ['expires_at = now()', `updated_at = now() - interval '31 minutes'`]) {
      await signIn(person.email);
      const sessions = 'user_id = (SELECT id FROM auth.user WHERE person_id = $1)';
      await api.database.asSuperuser(`UPDATE auth.session SET ${age} WHERE ${sessions}`, [person.id]);
      await signIn((await aPerson()).email);
      expect(
        await api.database.asSuperuser(`SELECT FROM auth.session WHERE ${sessions}`, [person.id]),
      ).toEqual([]);
    }
  });

  it('follows roles and access at once', async () => {
    const person = await aPerson({ role: 'admin' });
    const { cookie } = await signIn(person.email);
    await asAssociation(() => currentQuery(`DELETE FROM role_assignment WHERE person_id = $1`, [person.id]));
    expect((await sessionOf(cookie))?.roles).toEqual([]);
    await asAssociation(() =>
      currentQuery(
        `INSERT INTO role_assignment (association_id, person_id, role, municipality_code) VALUES ($1, $2, 'reporter', '2584')`,
        [association.id, person.id],
      ),
    );
    expect((await sessionOf(cookie))?.roles).toEqual([{ role: 'reporter', municipalityCode: '2584' }]);
    await asAssociation(() =>
      currentQuery('UPDATE person SET disabled_at = now() WHERE id = $1', [person.id]),
    );
    expect(await sessionOf(cookie)).toBeNull();
  });

  it('ends when the account is given a new password or taken away', async () => {
    const person = await aPerson();
    const first = await signIn(person.email);
    const password = await asAssociation(() =>
      accounts().giveStartPassword({ personId: person.id, email: person.email }),
    );
    expect(password).toMatch(/^([a-z2-9]{4}-){3}[a-z2-9]{4}$/);
    expect(await sessionOf(first.cookie)).toBeNull();
    expect((await signIn(person.email)).status).toBe(401);
    const second = await signIn(person.email, password);
    expect(second.body.session).toMatchObject({ mustChangePassword: true });
    await asAssociation(() => accounts().remove(person.id));
    expect(await sessionOf(second.cookie)).toBeNull();
    expect((await signIn(person.email, password)).status).toBe(401);
  });

  it('and the pauses of those who guess are shared by all processes', async () => {
    const other = await api.anotherProcess();
    try {
      const { email } = await aPerson();
      const { cookie } = await signIn(email);
      const there = await ask('GET', '/api/session', { cookie, app: other.app });
      expect(there.body.session).toMatchObject({ person: { email } });
      await ask('DELETE', '/api/session', { cookie, app: other.app });
      expect(await sessionOf(cookie)).toBeNull();
      const guess = (app: NestFastifyApplication) => signIn(email, wrong, { app, from: '203.0.113.40' });
      await failUntilPaused(5, (index) => guess(index % 2 === 0 ? other.app : api.app));
      expect((await guess(other.app)).status).toBe(429);
      expect((await guess(api.app)).status).toBe(429);
    } finally {
      await other.close();
    }
  });
});

describe('a session that was opened before the secret was changed', () => {
  it('has ended, rather than go on without being signed out of', async () => {
    const { email } = await aPerson();
    const { cookie } = await signIn(email);
    const other = await api.anotherProcess({ secret: 'pR8kT3wZ6vX1mN9bC4qL7sD2fG5hJ0yA' });
    try {
      const { body } = await ask('GET', '/api/session', { cookie, app: other.app });
      expect(body.session).toBeNull();
    } finally {
      await other.close();
    }
  });
});

describe("changing one's password", () => {
  const next = 'sju renar över fjället';
  const change = (cookie: string, body: { current: string; next: string }) =>
    ask('POST', '/api/session/password', { cookie, body });

  it('ends every other session, and goes on in a new one', async () => {
    const person = await aPerson({ mustChangePassword: true });
    const [here, elsewhere] = [await signIn(person.email), await signIn(person.email)];
    const changed = await change(here.cookie, { current: testPassword, next });
    expect(changed.status).toBe(204);
    expect(await sessionOf(here.cookie)).toBeNull();
    expect(await sessionOf(elsewhere.cookie)).toBeNull();
    expect(await sessionOf(changed.cookie)).toMatchObject({
      person: { id: person.id },
      mustChangePassword: false,
    });
    expect((await signIn(person.email)).status).toBe(401);
    expect((await signIn(person.email, next)).status).toBe(200);
  });

  it('tells everything that is wrong at once, and changes nothing', async () => {
    const { email } = await aPerson();
    const { cookie } = await signIn(email);
    const { status, body } = await change(cookie, { current: 'inte det rätta', next: 'Kiruna' });
    expect(status).toBe(422);
    expect(body.violations).toEqual([
      { field: 'current', code: 'password-wrong' },
      { field: 'next', code: 'too-short', params: { minimum: 12 } },
      { field: 'next', code: 'password-contains-context' },
    ]);
    expect((await signIn(email)).status).toBe(200);
  });

  it('takes no password that is known to be used by many, nor the same one again', async () => {
    const { email } = await aPerson();
    const { cookie } = await signIn(email);
    const violationsOf = async (chosen: string) =>
      (await change(cookie, { current: testPassword, next: chosen })).body.violations;
    expect(await violationsOf('Password1234')).toEqual([{ field: 'next', code: 'password-common' }]);
    expect(await violationsOf(testPassword)).toEqual([{ field: 'next', code: 'password-unchanged' }]);
    for (const name of ['Öberg', 'förbundet', 'BODEN', email.split('@')[0]]) {
      expect(await violationsOf(`en mening om ${name} till`)).toEqual([
        { field: 'next', code: 'password-contains-context' },
      ]);
    }
  });

  it('is for those who have signed in', async () => {
    expect((await change('', { current: testPassword, next })).status).toBe(401);
  });
});
