import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { aKey, aNoteApp } from './testing/a-note-app.ts';
import type { NoteApp } from './testing/a-note-app.ts';

let notes: NoteApp;
let last = 1000;

beforeAll(async () => {
  notes = await aNoteApp();
});

afterAll(() => notes.close());

/** A note nobody else in this file uses. */
async function aNote(text = `Anteckning ${last + 1}`): Promise<{ code: string; url: string }> {
  const code = String((last += 1));
  const { status } = await notes.ask({
    method: 'POST',
    url: '/api/notes',
    body: { code, text },
    headers: aKey(),
  });
  expect(status).toBe(201);
  return { code, url: `/api/notes/${code}` };
}

const rows = async (sql: string, parameters: unknown[] = []) => notes.database.asSuperuser(sql, parameters);

describe('an answer', () => {
  test('to a read is 200 with the version as ETag', async () => {
    const { url, code } = await aNote('Läst');
    const { status, headers, body } = await notes.ask({ url });
    expect(status).toBe(200);
    expect(headers).toMatchObject({
      etag: '"1"',
      'content-type': 'application/json; charset=utf-8',
      'cache-control': 'no-store',
    });
    expect(body).toEqual({ code, text: 'Läst', version: 1 });
  });

  test('is whole to someone who has the version, since more than the version may have changed', async () => {
    const { url, code } = await aNote('Känd');
    for (const known of ['"1"', 'W/"1"', '*'])
      expect(await notes.ask({ url, headers: { 'if-none-match': known } })).toMatchObject({
        status: 200,
        body: { code, text: 'Känd', version: 1 },
      });
  });

  test('is 204 when there is nothing to tell', async () => {
    const { url } = await aNote();
    expect(await notes.ask({ method: 'DELETE', url, headers: { 'if-match': '"1"' } })).toMatchObject({
      status: 204,
      text: '',
    });
    expect(await notes.ask({ url })).toMatchObject({ status: 404 });
  });
});

test('a read sees one moment of the database, and cannot write', async () => {
  expect(await notes.ask({ url: '/api/notes' })).toMatchObject({ body: { readOnly: 'on' } });
});

describe('the guard', () => {
  test('lets nobody in who has not signed in', async () => {
    const { status, headers, body } = await notes.ask({ url: '/api/notes', as: null });
    expect(status).toBe(401);
    expect(headers['content-type']).toBe('application/problem+json; charset=utf-8');
    expect(body).toEqual({
      type: 'urn:samsyn:refusal:not-signed-in',
      title: 'Du är inte inloggad',
      status: 401,
      detail: 'Du är inte inloggad. Logga in och försök igen.',
      code: 'not-signed-in',
      violations: [],
      requestId: headers['x-request-id'],
    });
  });

  test('refuses who lacks the permission', async () => {
    const refused = await notes.ask({
      method: 'POST',
      url: '/api/notes',
      as: 'reader',
      body: {},
      headers: aKey(),
    });
    expect(refused).toMatchObject({ status: 403, body: { code: 'forbidden' } });
    expect(
      await rows('SELECT action, subject_kind, actor_id FROM audit_entry WHERE request_id = $1', [
        refused.headers['x-request-id'],
      ]),
    ).toEqual([{ action: 'note.add:refused', subject_kind: 'note', actor_id: notes.personId }]);
    expect(await notes.ask({ url: '/api/notes', as: 'reader' })).toMatchObject({ status: 200 });
  });

  test('lets someone with a handed-out password do nothing but change it', async () => {
    expect(await notes.ask({ url: '/api/notes', as: 'new' })).toMatchObject({
      status: 403,
      body: { code: 'password-change-required' },
    });
  });

  test('lets everyone in where the permission is for anyone, and tells who it is', async () => {
    expect(await notes.ask({ url: '/api/notes/greeting', as: null })).toMatchObject({
      status: 200,
      body: { name: null },
    });
    expect(await notes.ask({ url: '/api/notes/greeting', as: 'reader' })).toMatchObject({
      status: 200,
      body: { name: 'Ada' },
    });
  });
});

describe('a change', () => {
  const change = (url: string, text: string, headers: Record<string, string>) =>
    notes.ask({ method: 'PUT', url, body: { text }, headers });

  test('must name the version it changes', async () => {
    const { url } = await aNote();
    expect(await change(url, 'Ny', {})).toMatchObject({ status: 428, body: { code: 'version-missing' } });
    expect(await change(url, 'Ny', { 'if-match': '*' })).toMatchObject({
      status: 400,
      body: { code: 'malformed' },
    });
  });

  test('answers with the next version', async () => {
    const { url } = await aNote();
    expect(await change(url, 'Andra', { 'if-match': '"1"' })).toMatchObject({
      status: 200,
      headers: { etag: '"2"' },
      body: { text: 'Andra', version: 2 },
    });
  });

  test('of an older version is refused with what it is now', async () => {
    const { url, code } = await aNote();
    await change(url, 'Först', { 'if-match': '"1"' });
    expect(await change(url, 'Sedan', { 'if-match': '"1"' })).toMatchObject({
      status: 412,
      body: { code: 'version-stale', current: { code, text: 'Först', version: 2 } },
    });
  });
});

describe('many changes of one version at the same time', () => {
  test('are one change: the others are refused with what it then is', async () => {
    const { url } = await aNote();
    const answers = await Promise.all(
      Array.from({ length: 30 }, (_, index) =>
        notes.ask({
          method: 'PUT',
          url,
          body: { text: `Samtidigt ${index}` },
          headers: { 'if-match': '"1"' },
        }),
      ),
    );
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    const { body } = await notes.ask({ url });
    for (const refused of answers.filter(({ status }) => status !== 200)) {
      expect(refused).toMatchObject({ status: 412, body: { current: body } });
    }
  });
});

describe('an Idempotency-Key', () => {
  const add = (body: unknown, headers: Record<string, string>) =>
    notes.ask({ method: 'POST', url: '/api/notes', body, headers });
  const aDraft = () => ({ code: String((last += 1)), text: `Ny ${last}` });
  const count = async (code: string) =>
    (await rows('SELECT FROM municipality WHERE code = $1', [code])).length;

  test('must come with every POST that creates', async () => {
    expect(await add(aDraft(), {})).toMatchObject({ status: 400, body: { code: 'idempotency-key-missing' } });
    expect(await add(aDraft(), { 'idempotency-key': 'å' })).toMatchObject({ status: 400 });
    expect(await add(aDraft(), { 'idempotency-key': 'x'.repeat(255) })).toMatchObject({ status: 201 });
    expect(await add(aDraft(), { 'idempotency-key': 'x'.repeat(256) })).toMatchObject({ status: 400 });
  });

  test('gives the same answer to the same request, which is done once', async () => {
    const [draft, key] = [aDraft(), aKey()];
    const first = await add(draft, key);
    const second = await add(draft, key);
    expect(first).toMatchObject({ status: 201, headers: { etag: '"1"' } });
    expect(first.headers['idempotency-replayed']).toBeUndefined();
    expect(second).toMatchObject({
      status: 201,
      text: first.text,
      headers: { etag: '"1"', 'idempotency-replayed': 'true' },
    });
    expect(await count(draft.code)).toBe(1);
    expect(
      await rows(`SELECT FROM audit_entry WHERE action = 'note.add' AND subject_id = $1`, [draft.code]),
    ).toHaveLength(1);
  });

  test('refuses another request under the same key', async () => {
    const [draft, key] = [aDraft(), aKey()];
    await add(draft, key);
    expect(await add({ ...draft, text: 'Annat' }, key)).toMatchObject({
      status: 422,
      body: { code: 'idempotency-key-reused' },
    });
  });

  test('lets one of many simultaneous requests through', async () => {
    const [draft, key] = [aDraft(), aKey()];
    const answers = await Promise.all(Array.from({ length: 12 }, () => add(draft, key)));
    const created = answers.filter(({ status }) => status === 201);
    const inFlight = answers.filter(({ status }) => status === 409);
    expect(created.length + inFlight.length).toBe(12);
    expect(created.filter(({ headers }) => headers['idempotency-replayed'] === undefined)).toHaveLength(1);
    expect(new Set(inFlight.map(({ body }) => body['code']))).toEqual(
      new Set(inFlight.length ? ['idempotency-key-in-flight'] : []),
    );
    expect(await count(draft.code)).toBe(1);
  });

  test('is free again when the request came to nothing', async () => {
    const [draft, key] = [aDraft(), aKey()];
    expect(await add({ ...draft, text: 'fel' }, key)).toMatchObject({ status: 422 });
    expect(await add(draft, key)).toMatchObject({ status: 201 });
  });

  test('is forgotten after two days, not before', async () => {
    const [draft, other] = [aDraft(), aDraft()];
    const [old, recent] = [aKey(), aKey()];
    await add(draft, old);
    await add(other, recent);
    const age = (key: Record<string, string>, interval: string) =>
      rows('UPDATE idempotency_key SET created_at = now() - $2::interval WHERE key = $1', [
        key['idempotency-key'],
        interval,
      ]);
    await age(old, '49 hours');
    await age(recent, '47 hours');
    await add(aDraft(), aKey());
    const kept = await rows('SELECT key FROM idempotency_key WHERE key = ANY($1)', [
      [old['idempotency-key'], recent['idempotency-key']],
    ]);
    expect(kept).toEqual([{ key: recent['idempotency-key'] }]);
  });
});

describe('the audit', () => {
  test('holds an entry for a write, made in its transaction, without secrets', async () => {
    const { code } = await aNote('Granskad');
    const entries = await rows('SELECT * FROM audit_entry WHERE subject_id = $1', [code]);
    expect(entries).toEqual([
      expect.objectContaining({
        association_id: notes.associationId,
        actor_id: notes.personId,
        action: 'note.add',
        subject_kind: 'note',
        changes: { text: { to: 'Granskad' }, startPassword: {} },
        request_id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      }),
    ]);
  });

  test('has an entry also for a write that notes nothing', async () => {
    const { url, code } = await aNote();
    await notes.ask({ method: 'DELETE', url, headers: { 'if-match': '"1"' } });
    expect(
      await rows(
        `SELECT subject_kind, changes FROM audit_entry WHERE action = 'note.remove' AND subject_id = $1`,
        [code],
      ),
    ).toEqual([{ subject_kind: 'note', changes: {} }]);
  });

  test('takes the write with it when it cannot be written', async () => {
    await notes.database.asSuperuser('REVOKE INSERT ON audit_entry FROM samsyn_app');
    const code = String((last += 1));
    try {
      expect(
        await notes.ask({ method: 'POST', url: '/api/notes', body: { code, text: 'x' }, headers: aKey() }),
      ).toMatchObject({ status: 500 });
    } finally {
      await notes.database.asSuperuser('GRANT INSERT ON audit_entry TO samsyn_app');
    }
    expect(await rows('SELECT FROM municipality WHERE code = $1', [code])).toEqual([]);
    expect(await rows('SELECT FROM idempotency_key WHERE answer_body LIKE $1', [`%"${code}"%`])).toEqual([]);
  });
});

describe('a read of what is known of people', () => {
  const noted = (code: string) =>
    rows(
      `SELECT actor_id, subject_kind, changes FROM audit_entry WHERE action = 'note.readers' AND subject_id = $1
       ORDER BY seq`,
      [code],
    );

  test('is noted in the audit, with what it was narrowed by but not the words', async () => {
    const { url, code } = await aNote();
    expect(await notes.ask({ url: `${url}/readers?search=Anna&limit=7` })).toMatchObject({ status: 200 });
    expect(await noted(code)).toEqual([
      { actor_id: notes.personId, subject_kind: 'note', changes: { search: {} } },
    ]);
  });

  test('is noted once while it is repeated, and again when it comes later', async () => {
    const { url, code } = await aNote();
    for (let times = 0; times < 3; times += 1) await notes.ask({ url: `${url}/readers` });
    await notes.ask({ url: `${url}/readers?after=${randomUUID()}` });
    expect(await noted(code)).toHaveLength(1);
    const later = await aNote();
    await rows(
      `INSERT INTO audit_entry (association_id, actor_id, at, action, subject_kind, subject_id)
       VALUES ($1, $2, now() - interval '16 minutes', 'note.readers', 'note', $3)`,
      [notes.associationId, notes.personId, later.code],
    );
    await notes.ask({ url: `${later.url}/readers` });
    expect(await noted(later.code)).toHaveLength(2);
  });

  test('that shows nothing is not noted, and no other read is', async () => {
    expect(await notes.ask({ url: '/api/notes/0000/readers' })).toMatchObject({ status: 404 });
    expect(await noted('0000')).toEqual([]);
    const { url, code } = await aNote();
    await notes.ask({ url });
    expect(
      await rows(`SELECT FROM audit_entry WHERE action = 'note.read' AND subject_id = $1`, [code]),
    ).toEqual([]);
  });

  test('is not answered when it cannot be noted', async () => {
    const { url } = await aNote('Hemligt');
    await notes.database.asSuperuser('REVOKE INSERT ON audit_entry FROM samsyn_app');
    try {
      const { status, text } = await notes.ask({ url: `${url}/readers` });
      expect(status).toBe(500);
      expect(text).not.toContain('Hemligt');
    } finally {
      await notes.database.asSuperuser('GRANT INSERT ON audit_entry TO samsyn_app');
    }
  });
});

describe('a failure', () => {
  const fail = (sql: string) => {
    const code = String((last += 1));
    return notes.ask({ method: 'POST', url: '/api/notes/failure', body: { code, sql } });
  };

  test('undoes everything and tells nothing', async () => {
    const answer = await fail('SELECT secret_column FROM secret_table');
    expect(answer).toMatchObject({ status: 500, body: { code: 'failed', violations: [] } });
    expect(answer.text).not.toMatch(/secret|select|pg|\.ts/i);
    expect(await rows('SELECT FROM municipality WHERE code = $1', [String(last)])).toEqual([]);
  });

  test.each([
    ['a lock that is not given', `DO $$ BEGIN RAISE lock_not_available; END $$`, 503, 'busy'],
    ['a deadlock', `DO $$ BEGIN RAISE deadlock_detected; END $$`, 503, 'busy'],
    ['a full disk', `DO $$ BEGIN RAISE disk_full; END $$`, 503, 'unavailable'],
    ['a row that is there already', `DO $$ BEGIN RAISE unique_violation; END $$`, 409, 'conflict'],
    ['a row that has gone', `DO $$ BEGIN RAISE foreign_key_violation; END $$`, 409, 'conflict'],
    ['a lost connection', `SELECT pg_terminate_backend(pg_backend_pid())`, 503, 'unavailable'],
  ])('by %s is told apart', async (_, sql, status, code) => {
    const answer = await fail(sql);
    expect(answer).toMatchObject({ status, body: { code } });
    expect(answer.headers['retry-after']).toEqual(
      status === 503 ? expect.stringMatching(/^\d+$/) : undefined,
    );
    expect(await notes.ask({ url: '/api/notes' })).toMatchObject({ status: 200 });
  });
});
