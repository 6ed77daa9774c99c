import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { InjectOptions } from 'fastify';
import { randomUUID } from 'node:crypto';
import { aNoteApp, type NoteApp } from './testing/a-note-app.ts';

let notes: NoteApp;

// Nothing comes back while a test sends: only the clock that the limits go by stands still.
beforeAll(() => {
  jest.useFakeTimers({
    doNotFake: [
      'Date',
      'clearImmediate',
      'clearInterval',
      'clearTimeout',
      'hrtime',
      'nextTick',
      'queueMicrotask',
      'setImmediate',
      'setInterval',
      'setTimeout',
    ],
  });
});
afterAll(() => {
  jest.useRealTimers();
});
beforeEach(async () => {
  notes = await aNoteApp({ RATE_LIMIT_FACTOR: '1' });
});
afterEach(() => notes.close());

/** Sends a file as often as that, as nobody unless the headers say who; answers with each status and how often it came. */
async function sendFiles(
  times: number,
  request: InjectOptions,
  app = notes,
): Promise<Record<string, number>> {
  const statuses: Record<string, number> = {};
  for (let sent = 0; sent < times; sent += 1) {
    const { statusCode } = await app.app.inject({ method: 'POST', url: '/api/notes/weight', ...request });
    statuses[statusCode] = (statuses[statusCode] ?? 0) + 1;
  }
  return statuses;
}

const ada = { headers: { 'x-name': 'admin' } };

describe('a person who asks far too much', () => {
  it('is told so in words, and when to come back', async () => {
    await sendFiles(20, ada);
    const answer = await notes.ask({ method: 'POST', url: '/api/notes/weight' });
    expect(answer).toMatchObject({
      status: 429,
      headers: {
        'retry-after': '2',
        'content-type': 'application/problem+json; charset=utf-8',
        'cache-control': 'no-store',
        'content-security-policy': expect.any(String),
      },
      body: {
        code: 'too-many-requests',
        retryAfter: 2,
        detail:
          'Det har kommit ovanligt många förfrågningar härifrån. Vänta några sekunder och försök igen. Inget har sparats.',
      },
    });
  });

  it('is counted wherever the person sits, and for each sort of request apart', async () => {
    const statuses = await sendFiles(10, { ...ada, remoteAddress: '192.0.2.1' });
    expect(await sendFiles(20, { ...ada, remoteAddress: '192.0.2.2' })).toEqual({ ...statuses, 429: 10 });
    expect(await notes.ask({ url: '/api/notes' })).toMatchObject({ status: 200 });
  });

  it('does not stop a colleague at the same address', async () => {
    const { associationId, actors } = notes;
    const assignments = [{ role: 'admin', municipalityCode: null }] as const;
    const bo = { personId: randomUUID(), associationId, name: 'Bo', assignments };
    actors.signIn('bo', { actor: bo, mustChangePassword: false });
    await sendFiles(30, ada);
    expect(await sendFiles(1, { headers: { 'x-name': 'bo' } })).not.toHaveProperty('429');
  });
});

describe('an address that asks far too much', () => {
  const from = (remoteAddress: string, forwarded?: string): InjectOptions => ({
    remoteAddress,
    ...(forwarded !== undefined && { headers: { 'x-forwarded-for': forwarded } }),
  });

  it('is refused before it is asked who it is', async () => {
    expect(await sendFiles(210, from('192.0.2.1'))).toEqual({ 401: 200, 429: 10 });
    expect(await sendFiles(1, from('192.0.2.2'))).toEqual({ 401: 1 });
  });

  it('is one address however its subscriber writes it', async () => {
    await sendFiles(100, from('2001:db8:0:7::1'));
    await sendFiles(100, from('2001:db8:0:7:ffff::2'));
    expect(await sendFiles(1, from('2001:db8:0:7::3'))).toEqual({ 429: 1 });
    expect(await sendFiles(1, from('2001:db8:0:8::1'))).toEqual({ 401: 1 });
  });

  it('is one address however it writes the route', async () => {
    await sendFiles(200, from('192.0.2.1'));
    const encoded = { ...from('192.0.2.1'), url: '/%61pi/notes/weight' };
    expect(await sendFiles(1, encoded)).toEqual({ 429: 1 });
  });

  it('cannot say that it is another, unless a proxy that is trusted says so', async () => {
    for (let sent = 0; sent < 200; sent += 1) await sendFiles(1, from('192.0.2.1', `198.51.100.${sent}`));
    expect(await sendFiles(1, from('192.0.2.1', '203.0.113.7'))).toEqual({ 429: 1 });
    const behind = await aNoteApp({ RATE_LIMIT_FACTOR: '1', TRUSTED_PROXY_HOPS: '1' });
    try {
      await sendFiles(200, from('10.0.0.9', '6.6.6.6, 198.51.100.1'), behind);
      expect(await sendFiles(1, from('10.0.0.9', '7.7.7.7, 198.51.100.1'), behind)).toEqual({ 429: 1 });
      expect(await sendFiles(1, from('10.0.0.9', '198.51.100.1, 198.51.100.2'), behind)).toEqual({ 401: 1 });
    } finally {
      await behind.close();
    }
  });

  it('may always ask whether the server is well, and is never hindered from the pages', async () => {
    for (let asked = 0; asked < 6001; asked += 1)
      await notes.app.inject({ url: '/api/unknown', remoteAddress: '192.0.2.1' });
    const statusOf = async (url: string) =>
      (await notes.app.inject({ url, remoteAddress: '192.0.2.1' })).statusCode;
    expect(await statusOf('/api/unknown')).toBe(429);
    expect(await statusOf('/api/health/live')).toBe(200);
    expect(await statusOf('/assets/unknown.js')).toBe(404);
  });
});

describe('the limits', () => {
  it('are as many times wider as the installation says', async () => {
    const wide = await aNoteApp({ RATE_LIMIT_FACTOR: '2' });
    try {
      expect(await sendFiles(41, ada, wide)).toHaveProperty('429', 1);
    } finally {
      await wide.close();
    }
  });
});
