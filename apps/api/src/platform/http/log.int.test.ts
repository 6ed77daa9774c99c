import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { aKey, aNoteApp } from './testing/a-note-app.ts';
import type { NoteApp } from './testing/a-note-app.ts';

let notes: NoteApp;
const lines: string[] = [];

beforeAll(async () => {
  notes = await aNoteApp({ LOG_LEVEL: 'info' }, { logTo: { write: (line) => lines.push(line) } });
});

afterAll(() => notes.close());

const logged = () => lines.map((line) => JSON.parse(line) as Record<string, unknown>);

test('an answer is one line of what is listed, and nothing else', async () => {
  const { headers } = await notes.ask({ url: '/api/notes?search=hemligt' });
  expect(logged().at(-1)).toEqual({
    level: 30,
    time: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
    requestId: headers['x-request-id'],
    method: 'GET',
    route: '/api/notes',
    status: 200,
    ms: expect.any(Number),
  });
});

test('a failure is told with its kind and place', async () => {
  const { headers } = await notes.ask({
    method: 'POST',
    url: '/api/notes/failure',
    body: { code: '9001', sql: `SELECT 'hemligt'::integer` },
  });
  expect(logged().find(({ level }) => level === 50)).toMatchObject({
    requestId: headers['x-request-id'],
    route: '/api/notes/failure',
    code: 'failed',
    failure: { type: 'QueryFailedError', code: '22P02', stack: expect.stringContaining('    at ') },
  });
});

test('nothing that was sent ends up in the log, whatever becomes of it', async () => {
  const canary = 'kanariefågel';
  const headers = {
    ...aKey(),
    cookie: `samsyn=${canary}`,
    authorization: `Bearer ${canary}`,
    'user-agent': canary,
    'x-forwarded-for': canary,
  };
  const json = { 'content-type': 'application/json' };
  const encoded = encodeURIComponent(canary);
  const asked: Parameters<NoteApp['ask']>[0][] = [
    { url: `/api/notes?search=${encoded}` },
    { url: `/api/notes/${encoded}` },
    { url: `/api/${encoded}` },
    { url: `/${encoded}` },
    { url: `/api/notes?search=%00${encoded}` },
    { url: `/api/%ff${encoded}` },
    { method: 'POST', url: '/api/notes', body: { code: '9100', text: canary } },
    { method: 'POST', url: '/api/notes', body: { code: canary, text: canary, [canary]: canary } },
    { method: 'POST', url: '/api/notes', body: `{"${canary}`, headers: json },
    { method: 'POST', url: '/api/notes', body: canary, headers: { 'content-type': `text/${encoded}` } },
    { method: 'POST', url: '/api/notes', body: { text: canary }, as: null },
    { method: 'POST', url: '/api/notes/failure', body: { code: '9101', sql: `SELECT '${canary}'::integer` } },
    { method: 'POST', url: '/api/notes/failure', body: { code: canary, sql: `SELECT ${canary}` } },
    { method: 'PUT', url: '/api/notes/9100', body: { text: canary }, headers: { 'if-match': canary } },
    { url: '/api/notes', headers: { host: encoded, origin: `https://${encoded}` } },
  ];
  for (const request of asked)
    await notes.ask({ ...request, headers: { ...headersOf(headers), ...request.headers } });
  expect(lines.length).toBeGreaterThan(asked.length);
  for (const line of lines) {
    expect(line).not.toContain(canary);
    expect(line).not.toContain(encoded);
  }
});

/** A header holds bytes, so the canary goes into it encoded. */
function headersOf(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, encodeURI(value)]));
}
