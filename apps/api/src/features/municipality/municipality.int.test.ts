import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { municipalityRoutes } from '@samsyn/contracts/municipality';
import { aRunningApi, type Colleague, type RunningApi } from '../../testing/a-running-api.ts';

let api: RunningApi;
let admin: Colleague;

beforeAll(async () => {
  api = await aRunningApi();
  admin = await (await api.anAssociation()).signIn('admin');
});
afterAll(() => api.close());

const add = (code: string, name: string) => admin.send(municipalityRoutes.add, { input: { code, name } });

async function names(): Promise<string[]> {
  const { answer } = await admin.send(municipalityRoutes.list, {});
  return answer.items.map(({ name }) => name);
}

describe('municipalities', () => {
  it('are added and listed in the order of the Swedish alphabet', async () => {
    for (const [code, name] of [
      ['2513', 'Överkalix'],
      ['2560', 'Älvsbyn'],
      ['0001', 'Åre'],
      ['2523', 'Gällivare'],
      ['0002', 'Gagnef'],
    ] as const) {
      const { status, answer, headers } = await add(code, name);
      expect(status).toBe(201);
      expect(answer).toEqual({ code, name, version: 1 });
      expect(headers['etag']).toBe('"1"');
    }
    expect(await names()).toEqual(['Boden', 'Gagnef', 'Gällivare', 'Kiruna', 'Åre', 'Älvsbyn', 'Överkalix']);
  });

  it('have a code and a name of their own', async () => {
    const { status, problem } = await add('2584', 'BODEN');
    expect(status).toBe(422);
    expect(problem.violations).toEqual([
      { field: 'code', code: 'municipality-code-taken', params: { code: '2584' } },
      { field: 'name', code: 'municipality-name-taken', params: { name: 'BODEN' } },
    ]);
  });

  it('are there once, however many add the same one at once', async () => {
    const replies = await Promise.all(Array.from({ length: 10 }, () => add('2505', 'Arvidsjaur')));
    expect(replies.filter(({ status }) => status === 201)).toHaveLength(1);
    const refused = replies.filter(({ status }) => status === 422);
    expect(refused).toHaveLength(9);
    expect(new Set(refused.flatMap(({ problem }) => problem.violations.map(({ code }) => code)))).toContain(
      'municipality-code-taken',
    );
  });

  it('are renamed and keep their code', async () => {
    const { answer: before } = await admin.send(municipalityRoutes.read, { params: { code: '2582' } });
    const { answer } = await admin.send(municipalityRoutes.change, {
      params: { code: '2582' },
      input: { name: 'Bodens kommun' },
      version: before.version,
    });
    expect(answer).toEqual({ code: '2582', name: 'Bodens kommun', version: before.version + 1 });
    expect(await names()).toContain('Bodens kommun');
  });

  it('keep the name they had when it is sent again', async () => {
    const { status } = await admin.send(municipalityRoutes.change, {
      params: { code: '2584' },
      input: { name: 'Kiruna' },
      version: 1,
    });
    expect(status).toBe(200);
  });

  it('are not renamed to what another one is called, nor from an earlier version', async () => {
    const rename = (name: string, version: number) =>
      admin.send(municipalityRoutes.change, { params: { code: '2513' }, input: { name }, version });
    expect((await rename('kiruna', 1)).problem.violations).toEqual([
      { field: 'name', code: 'municipality-name-taken', params: { name: 'kiruna' } },
    ]);
    expect((await rename('Överkalix kommun', 7)).problem).toMatchObject({
      status: 412,
      current: { code: '2513', name: 'Överkalix', version: 1 },
    });
  });

  it('can stand in two associations with the same code', async () => {
    const neighbour = await (await api.anAssociation('Grannförbundet')).signIn('admin');
    const { answer } = await neighbour.send(municipalityRoutes.list, {});
    expect(answer.items.map(({ name }) => name)).toEqual(['Boden', 'Kiruna']);
  });
});
