import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Readable } from 'node:stream';
import { aKey, aNoteApp } from './testing/a-note-app.ts';
import type { NoteApp } from './testing/a-note-app.ts';

let notes: NoteApp;
let last = 5000;

beforeAll(async () => {
  notes = await aNoteApp();
});

afterAll(() => notes.close());

const add = (body: unknown, headers: Record<string, string> = {}) =>
  notes.ask({ method: 'POST', url: '/api/notes', body, headers: { ...aKey(), ...headers } });
const aCode = () => String((last += 1));

describe('what does not fit the shapes', () => {
  test('is refused with all that is wrong at once, each with its field', async () => {
    const { status, body } = await add({
      text: 'x'.repeat(21),
      code: 'abc',
      lines: [{ amount: 1 }, { amount: 10, kind: 'c' }, { amount: '3' }, {}],
      role: 'admin',
    });
    expect(status).toBe(422);
    expect(body).toMatchObject({ code: 'not-valid' });
    expect(body['violations']).toEqual([
      { field: 'code', code: 'wrong-format' },
      { field: 'text', code: 'too-long', params: { maximum: 20 } },
      { field: 'lines.1.amount', code: 'too-big', params: { maximum: 9 } },
      { field: 'lines.1.kind', code: 'not-a-choice' },
      { field: 'lines.2.amount', code: 'wrong-type' },
      { field: 'lines.3.amount', code: 'required' },
      { field: 'role', code: 'unknown-field', params: { name: 'role' } },
    ]);
  });

  test('in address, query and body is told of together', async () => {
    const { body } = await notes.ask({
      method: 'PUT',
      url: '/api/notes/12',
      body: { text: ' ' },
      headers: { 'if-match': '"1"' },
    });
    expect(body['violations']).toEqual([
      { field: 'code', code: 'wrong-format' },
      { field: 'text', code: 'required' },
    ]);
    const asked = await notes.ask({ url: '/api/notes?limit=201&sort=name' });
    expect(asked.body['violations']).toEqual([
      { field: 'limit', code: 'too-big', params: { maximum: 200 } },
      { field: 'sort', code: 'unknown-field', params: { name: 'sort' } },
    ]);
  });

  test('is also a query where none is taken, and a body where none is', async () => {
    expect(await notes.ask({ url: '/api/notes/1000?a=1' })).toMatchObject({
      status: 422,
      body: { violations: [{ field: 'a', code: 'unknown-field' }] },
    });
    const removed = await notes.ask({
      method: 'DELETE',
      url: '/api/notes/1000',
      body: { a: 1 },
      headers: { 'if-match': '"1"' },
    });
    expect(removed).toMatchObject({ status: 422, body: { violations: [{ code: 'unknown-field' }] } });
  });

  test('is a missing body', async () => {
    expect(await notes.ask({ method: 'POST', url: '/api/notes', headers: aKey() })).toMatchObject({
      status: 422,
      body: { violations: [{ field: '', code: 'required' }] },
    });
  });
});

test('what was left out is filled in, and what is text is made a number', async () => {
  expect(await notes.ask({ url: '/api/notes' })).toMatchObject({ body: { limit: 50 } });
  expect(await notes.ask({ url: '/api/notes?limit=200' })).toMatchObject({ body: { limit: 200 } });
});

describe('what cannot be read', () => {
  const json = { 'content-type': 'application/json' };

  test.each([
    ['half an object', '{"code":'],
    ['a prototype', '{"code":"1","__proto__":{"admin":true}}'],
    ['a NUL', '{"code":"1234","text":"a\\u0000"}'],
    ['half a character', '{"code":"1234","text":"\\ud800"}'],
  ])('is malformed: %s', async (_, body) => {
    expect(await add(body, json)).toMatchObject({ status: 400, body: { code: 'malformed', violations: [] } });
  });

  test('is nested deeper than twenty', async () => {
    const nested = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`;
    expect(await add(nested(20), json)).toMatchObject({ status: 422 });
    expect(await add(nested(21), json)).toMatchObject({ status: 400 });
  });

  test.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/xml',
    'text/plain; application/json',
  ])('is %s', async (type) => {
    expect(await add('{"code":"1234","text":"a"}', { 'content-type': type })).toMatchObject({
      status: 415,
      body: { code: 'wrong-media-type' },
    });
  });

  test('is an address that is no text', async () => {
    expect(await notes.ask({ url: '/api/notes/%ff' })).toMatchObject({
      status: 400,
      body: { code: 'malformed' },
    });
    expect(await notes.ask({ url: '/api/notes?search=%00' })).toMatchObject({
      status: 400,
      body: { code: 'malformed' },
    });
  });
});

describe('a limit', () => {
  const ofSize = (bytes: number) => {
    const [before, after] = [`{"code":"${aCode()}","text":"`, '"}'];
    return before + ' '.repeat(bytes - before.length - after.length - 1) + 'x' + after;
  };
  const json = { 'content-type': 'application/json' };

  test('holds for JSON at 256 kB', async () => {
    expect(await add(ofSize(256 * 1024), json)).toMatchObject({ status: 201 });
    expect(await add(ofSize(256 * 1024 + 1), json)).toMatchObject({
      status: 413,
      body: { code: 'too-large' },
    });
  });

  test('holds for the address at 8 kB', async () => {
    const address = (length: number) => `/api/notes?search=`.padEnd(length, 'x');
    expect(await notes.ask({ url: address(8192) })).toMatchObject({ status: 200 });
    expect(await notes.ask({ url: address(8193) })).toMatchObject({
      status: 414,
      body: { code: 'too-large' },
    });
  });

  const weigh = (body: unknown, headers: Record<string, string> = {}) =>
    notes.ask({
      method: 'POST',
      url: '/api/notes/weight?fileName=a.pdf',
      body,
      headers: { 'content-type': 'application/octet-stream', ...aKey(), ...headers },
    });

  test('holds for a file at what its route says, also when its length is not told', async () => {
    expect(await weigh(Buffer.alloc(300_000))).toMatchObject({ status: 201, body: { bytes: 300_000 } });
    expect(await weigh(Buffer.alloc(300_001))).toMatchObject({ status: 413, body: { code: 'too-large' } });
    expect(await weigh(anEndlessFile())).toMatchObject({ status: 413 });
  });

  test('is not reached by a file that nobody may send: it is not read', async () => {
    const refused = await notes.app.inject({
      method: 'POST',
      url: '/api/notes/weight?fileName=a.pdf',
      headers: { 'content-type': 'application/octet-stream' },
      payload: anEndlessFile(),
    });
    expect(refused.statusCode).toBe(401);
  });

  test('a file is not JSON, and JSON no file', async () => {
    expect(
      await notes.ask({
        method: 'POST',
        url: '/api/notes/weight?fileName=a.pdf',
        body: { a: 1 },
        headers: aKey(),
      }),
    ).toMatchObject({ status: 415 });
    expect(await add(Buffer.from('x'), { 'content-type': 'application/octet-stream' })).toMatchObject({
      status: 415,
    });
  });
});

function anEndlessFile(): Readable {
  return Readable.from(
    (function* () {
      for (;;) yield Buffer.alloc(50_000);
    })(),
  );
}
