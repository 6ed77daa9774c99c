import { afterEach, expect, test } from '@jest/globals';
import { followUpRoutes } from '@samsyn/contracts/follow-up';
import { municipalityRoutes } from '@samsyn/contracts/municipality';
import { planProposalRoutes } from '@samsyn/contracts/plan-proposal';
import { ProblemError } from './problem-error.ts';
import { send } from './send.ts';

const realFetch = globalThis.fetch;
let asked: { readonly url: string; readonly init: RequestInit } | undefined;

function answering(status: number, body?: unknown): void {
  globalThis.fetch = (url, init) => {
    asked = { url: String(url), init: init ?? {} };
    return Promise.resolve({
      ok: status < 400,
      status,
      json: () => (body === undefined ? Promise.reject(new SyntaxError()) : Promise.resolve(body)),
    } as Response);
  };
}

afterEach(() => {
  globalThis.fetch = realFetch;
  asked = undefined;
});

const problem = {
  type: 'about:blank',
  title: 'Fel',
  status: 422,
  detail: 'Det finns uppgifter att rätta.',
  code: 'not-valid',
  violations: [{ field: 'name', code: 'required' }],
  requestId: 'r1',
};

test('a change goes to the filled-in address with the version it is made from', async () => {
  answering(200, { code: '2584', name: 'Kiruna', version: 4 });
  const answer = await send(municipalityRoutes.change, {
    params: { code: '2584' },
    input: { name: 'Kiruna' },
    version: 3,
  });
  expect(answer).toEqual({ code: '2584', name: 'Kiruna', version: 4 });
  expect(asked?.url).toBe('/api/municipalities/2584');
  const headers = asked?.init.headers as Headers;
  expect(headers.get('If-Match')).toBe('"3"');
  expect(headers.get('Content-Type')).toBe('application/json');
  expect(headers.has('Idempotency-Key')).toBe(false);
});

test('a file travels as it is, named in the query, under the key of its intent', async () => {
  answering(201, {});
  const file = new File(['Ö1'], 'plan å.txt');
  await send(
    planProposalRoutes.upload,
    { query: { fileName: file.name }, input: file },
    { idempotencyKey: 'k1' },
  );
  expect(asked?.url).toBe('/api/plan-proposals?fileName=plan+%C3%A5.txt');
  expect(asked?.init.body).toBe(file);
  const headers = asked?.init.headers as Headers;
  expect(headers.get('Content-Type')).toBe('application/octet-stream');
  expect(headers.get('Idempotency-Key')).toBe('k1');
});

test('a refusal carries all its violations', async () => {
  answering(422, problem);
  const refusal = await send(municipalityRoutes.list, {}).catch((error: unknown) => error);
  expect(refusal).toBeInstanceOf(ProblemError);
  expect((refusal as ProblemError).code).toBe('not-valid');
  expect((refusal as ProblemError).violations).toEqual(problem.violations);
});

test.each([
  ['a proxy answers with a page of its own', () => answering(502)],
  ['no answer comes', () => (globalThis.fetch = () => Promise.reject(new TypeError('network')))],
])('%s: the person is told that Samsyn is unavailable', async (_, arrange) => {
  arrange();
  const refusal = await send(municipalityRoutes.list, {}).catch((error: unknown) => error);
  expect((refusal as ProblemError).code).toBe('unavailable');
});

test('a file that is lost on its way is told as no answer', async () => {
  globalThis.fetch = () =>
    Promise.resolve({
      ok: true,
      status: 200,
      headers: new Headers({ 'Content-Disposition': 'inline; filename="a.pdf"' }),
      arrayBuffer: () => Promise.reject(new TypeError('network error')),
    } as Response);
  const lost = send(followUpRoutes.print, { params: { period: '2016-H1' } });
  await expect(lost).rejects.toMatchObject({ code: 'unavailable' });
});
