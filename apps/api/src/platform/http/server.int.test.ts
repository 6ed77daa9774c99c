import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { aKey, aNoteApp } from './testing/a-note-app.ts';
import type { NoteApp } from './testing/a-note-app.ts';

let notes: NoteApp;

beforeAll(async () => {
  notes = await aNoteApp({}, { webFolder: aBuiltWeb() });
});

afterAll(() => notes.close());

function aBuiltWeb(): string {
  const folder = mkdtempSync(join(tmpdir(), 'samsyn-web-'));
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Samsyn</title>');
  writeFileSync(join(folder, 'favicon.svg'), '<svg/>');
  writeFileSync(join(folder, 'assets', 'main-AbC123.js'), '// script\n'.repeat(1000));
  writeFileSync(join(folder, 'assets', 'main-AbC123.js.map'), '{}');
  return folder;
}

const page = { accept: 'text/html,application/xhtml+xml' };

describe('the security headers', () => {
  const asked = [
    ['an answer', { url: '/api/notes' }, 200],
    ['nothing to tell', { url: '/api/notes/greeting', method: 'HEAD' }, 200],
    ['a refusal', { url: '/api/notes', as: null }, 401],
    ['an unknown address', { url: '/api/nothing' }, 404],
    ['an unknown method', { url: '/api/notes', method: 'PATCH' }, 404],
    ['an unreadable address', { url: '/api/notes/%ff' }, 400],
    [
      'an unreadable body',
      { url: '/api/notes', method: 'POST', body: '{', headers: { 'content-type': 'application/json' } },
      400,
    ],
    [
      'another origin',
      { url: '/api/notes', method: 'POST', headers: { origin: 'https://evil.example' } },
      403,
    ],
    ['a page', { url: '/planer/2015', headers: page }, 200],
    ['a file', { url: '/assets/main-AbC123.js' }, 200],
    ['a missing file', { url: '/assets/missing.js' }, 404],
    ['health', { url: '/api/health/live', as: null }, 200],
  ] as const;

  test.each(asked)('stand on %s', async (_, request, status) => {
    const answer = await notes.ask(request);
    expect(answer.status).toBe(status);
    expect(answer.headers).toMatchObject({
      'content-security-policy': expect.stringMatching(/^default-src 'self'; .*frame-ancestors 'none'/),
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'same-origin',
      'cross-origin-opener-policy': 'same-origin',
      'permissions-policy': expect.stringContaining('camera=()'),
      'x-request-id': expect.stringMatching(/^[0-9a-f-]{36}$/),
    });
    expect(answer.headers['content-security-policy']).not.toMatch(/unsafe|upgrade-insecure/);
    expect(answer.headers['strict-transport-security']).toBeUndefined();
    expect(answer.headers['x-powered-by']).toBeUndefined();
    if (request.url.startsWith('/api')) expect(answer.headers['cache-control']).toBe('no-store');
    if (status >= 400)
      expect(answer.body).toMatchObject({ status, requestId: answer.headers['x-request-id'] });
  });

  test('ask for https in production, where it is there', async () => {
    const production = await aNoteApp({
      NODE_ENV: 'production',
      PUBLIC_ORIGIN: 'https://samsyn.example.se',
      SAMSYN_SECRET: 'q7Zk2vX9mR4tW8yB3nL6pD1fH5jC0gTs',
    });
    try {
      const { headers } = await production.ask({ url: '/api/health/live' });
      expect(headers['strict-transport-security']).toBe('max-age=63072000; includeSubDomains');
    } finally {
      await production.close();
    }
  });
});

describe('a write from elsewhere', () => {
  let last = 7000;
  const write = (headers: Record<string, string>, app = notes) =>
    app.ask({
      method: 'POST',
      url: '/api/notes',
      body: { code: String((last += 1)), text: `Skriven ${last}` },
      headers: { ...aKey(), host: 'localhost:3000', ...headers },
    });

  /** What a browser sends for a page that it has fetched from the host it writes to. */
  const aPageAt = (host: string) => ({ host, origin: `http://${host}`, 'sec-fetch-site': 'same-origin' });

  test.each([
    ['the page itself', { origin: 'http://localhost:3000', 'sec-fetch-site': 'same-origin' }, 201],
    ['an older browser', { origin: 'http://localhost:3000' }, 201],
    ['this machine by its number', aPageAt('127.0.0.1:3000'), 201],
    ['this machine by its longer number', aPageAt('[::1]:3000'), 201],
    ['a script without a browser', {}, 201],
    ['a name that is pointed at this machine', aPageAt('rebound.example:3000'), 403],
    ['a name that only begins like ours', aPageAt('localhost.example:3000'), 403],
    ['this machine by its number in the network', aPageAt('192.168.1.7:3000'), 403],
    ['another site', { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' }, 403],
    ['another site in an older browser', { origin: 'https://evil.example' }, 403],
    ['a sandboxed frame', { origin: 'null' }, 403],
    ['another port', { origin: 'http://localhost:8080' }, 403],
    ['a subdomain', { origin: 'http://a.localhost:3000', 'sec-fetch-site': 'same-site' }, 403],
    ['a site that hides its origin', { 'sec-fetch-site': 'cross-site' }, 403],
    [
      'a forged origin in a real browser',
      { origin: 'http://localhost:3000', 'sec-fetch-site': 'cross-site' },
      403,
    ],
  ])('is told from our own: %s', async (_, headers, status) => {
    const answer = await write(headers);
    expect(answer.status).toBe(status);
    if (status === 403) expect(answer.body).toMatchObject({ code: 'wrong-origin' });
  });

  test('may only read', async () => {
    expect(
      await notes.ask({
        url: '/api/notes',
        headers: { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' },
      }),
    ).toMatchObject({ status: 200 });
    const { headers } = await notes.ask({ url: '/api/notes', headers: { origin: 'https://evil.example' } });
    expect(headers['access-control-allow-origin']).toBeUndefined();
  });

  test('is held against the public origin where there is one', async () => {
    const behindProxy = await aNoteApp({ PUBLIC_ORIGIN: 'https://samsyn.example.se' });
    try {
      expect(await write({ origin: 'https://samsyn.example.se' }, behindProxy)).toMatchObject({
        status: 201,
      });
      expect(await write({ origin: 'http://localhost:3000' }, behindProxy)).toMatchObject({ status: 403 });
      expect(await write({ origin: 'http://samsyn.example.se' }, behindProxy)).toMatchObject({ status: 403 });
    } finally {
      await behindProxy.close();
    }
  });
});

test('an answer is never kept, however its address is written', async () => {
  for (const url of ['/api/notes', '/%61pi/notes', '/api/unknown'])
    expect(await notes.ask({ url })).toMatchObject({ headers: { 'cache-control': 'no-store' } });
});

describe('the web', () => {
  test('is one page for every address that is no file, and looked for anew each time', async () => {
    for (const [url, headers] of [
      ['/', page],
      ['/', { accept: '*/*' }],
      ['/planer/2015', page],
      ['/logga-in?till=%2Fplaner.html', page],
    ] as const) {
      const answer = await notes.ask({ url, headers, as: null });
      expect(answer).toMatchObject({
        status: 200,
        headers: { 'cache-control': 'no-cache', 'content-type': 'text/html; charset=utf-8' },
      });
      expect(answer.text).toContain('<title>Samsyn</title>');
    }
    expect(await notes.ask({ url: '/api', headers: page })).toMatchObject({
      status: 404,
      body: { code: 'not-found' },
    });
    expect(await notes.ask({ url: '/api/unknown', headers: page })).toMatchObject({
      status: 404,
      body: { code: 'not-found' },
    });
  });

  test('has files that keep for good when their name says what is in them', async () => {
    expect(await notes.ask({ url: '/assets/main-AbC123.js' })).toMatchObject({
      headers: { 'cache-control': 'public, max-age=31536000, immutable' },
    });
    expect(await notes.ask({ url: '/favicon.svg' })).toMatchObject({
      headers: { 'cache-control': 'no-cache' },
    });
  });

  test.each([
    '/assets/main-AbC123.js.map',
    '/../package.json',
    '/%2e%2e/package.json',
    '/assets/..%2f..%2fpackage.json',
  ])('keeps %s to itself', async (url) => {
    expect(await notes.ask({ url })).toMatchObject({ status: 404 });
  });

  test('is compressed', async () => {
    const large = await notes.app.inject({
      url: '/assets/main-AbC123.js',
      headers: { 'accept-encoding': 'gzip' },
    });
    expect(large.headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(large.rawPayload).toString()).toMatch(/^\/\/ script/);
  });
});

test('answers of the API are compressed above 4 kB', async () => {
  const compressed = async () =>
    (
      await notes.app.inject({
        url: '/api/notes',
        headers: { 'accept-encoding': 'br, gzip', 'x-name': 'admin' },
      })
    ).headers['content-encoding'];
  expect(await compressed()).toBeUndefined();
  for (let code = 8000; code < 8100; code += 1) {
    await notes.ask({
      method: 'POST',
      url: '/api/notes',
      body: { code: String(code), text: `Anteckning ${code}` },
      headers: aKey(),
    });
  }
  expect(await compressed()).toBe('br');
});

test('the description of the API is sent once to whoever keeps it', async () => {
  const first = await notes.ask({ url: '/api/openapi.json', as: null });
  expect(first).toMatchObject({ status: 200, body: { openapi: '3.1.0' } });
  const again = await notes.ask({
    url: '/api/openapi.json',
    as: null,
    headers: { 'if-none-match': String(first.headers['etag']) },
  });
  expect(again).toMatchObject({ status: 304, text: '' });
});

describe('health', () => {
  test('is live without the database, and ready with it', async () => {
    expect(await notes.ask({ url: '/api/health/live', as: null })).toMatchObject({
      status: 200,
      body: { status: 'live' },
    });
    expect(await notes.ask({ url: '/api/health/ready', as: null })).toMatchObject({
      status: 200,
      body: { status: 'ready' },
    });
  });

  test('is not ready while the server is about to leave', async () => {
    const other = await aNoteApp();
    const { Readiness } = await import('./readiness.ts');
    try {
      other.app.get(Readiness, { strict: false }).leave();
      expect(await other.ask({ url: '/api/health/ready' })).toMatchObject({
        status: 503,
        body: { code: 'unavailable', retryAfter: 5 },
      });
      expect(await other.ask({ url: '/api/notes' })).toMatchObject({ status: 200 });
    } finally {
      await other.close();
    }
  });

  test('is not ready when the database has gone, yet live', async () => {
    const gone = await aNoteApp();
    try {
      await gone.database.drop();
      expect(await gone.ask({ url: '/api/health/ready' })).toMatchObject({ status: 503 });
      expect(await gone.ask({ url: '/api/health/live' })).toMatchObject({ status: 200 });
    } finally {
      await gone.app.close();
    }
  });
});

describe('what is no request at all', () => {
  let port: number;

  beforeAll(async () => {
    await notes.app.listen(0, '127.0.0.1');
    port = (notes.app.getHttpServer().address() as AddressInfo).port;
  });

  const sendRaw = (text: string) =>
    new Promise<string>((resolve, reject) => {
      let answer = '';
      const socket = connect(port, '127.0.0.1', () => socket.write(text));
      socket.on('data', (chunk) => (answer += String(chunk)));
      socket.on('end', () => resolve(answer));
      socket.on('error', reject);
    });

  test('gets the one error body and the headers', async () => {
    const answer = await sendRaw('NONSENSE\r\n\r\n');
    expect(answer).toMatch(/^HTTP\/1\.1 400 /);
    expect(answer).toContain("Content-Security-Policy: default-src 'self'");
    expect(JSON.parse(answer.split('\r\n\r\n')[1] ?? '')).toMatchObject({ status: 400, code: 'malformed' });
  });

  test('headers are read up to 16 kB', async () => {
    const request = (size: number) =>
      `GET /api/health/live HTTP/1.1\r\nHost: a\r\nConnection: close\r\nX-Long: ${'x'.repeat(size)}\r\n\r\n`;
    expect(await sendRaw(request(15_000))).toMatch(/^HTTP\/1\.1 200 /);
    expect(await sendRaw(request(17_000))).toMatch(/^HTTP\/1\.1 431 /);
  });
});

describe('behind a proxy', () => {
  test.each([
    ['0', '10.0.0.9'],
    ['1', '203.0.113.7'],
    ['2', '6.6.6.6'],
  ])('the client is looked for %s hops away, and no further', async (hops, address) => {
    const behind = await aNoteApp({ TRUSTED_PROXY_HOPS: hops });
    try {
      const answer = await behind.app.inject({
        url: '/api/notes/greeting',
        remoteAddress: '10.0.0.9',
        headers: { 'x-forwarded-for': '6.6.6.6, 203.0.113.7' },
      });
      expect(answer.json()).toEqual({ name: null, address });
    } finally {
      await behind.close();
    }
  });
});
