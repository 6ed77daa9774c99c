import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { organisationRoutes } from '@samsyn/contracts/organisation';
import { aRunningApi, type Colleague, type RunningApi } from '../../testing/a-running-api.ts';

let api: RunningApi;
let coordinator: Colleague;

beforeAll(async () => {
  api = await aRunningApi();
  coordinator = await (await api.anAssociation()).signIn('coordinator');
});
afterAll(() => api.close());

const add = (name: string) => coordinator.send(organisationRoutes.add, { input: { name } });

describe('extern organisations', () => {
  it('are added by those who count people from them, and listed by name', async () => {
    for (const name of ['Östersunds universitet', 'Länsstyrelsen', 'Åre museum']) {
      const { status, answer } = await add(name);
      expect(status).toBe(201);
      expect(answer).toMatchObject({ name, version: 1 });
    }
    const { answer } = await coordinator.send(organisationRoutes.list, {});
    expect(answer.items.map(({ name }) => name)).toEqual([
      'Länsstyrelsen',
      'Åre museum',
      'Östersunds universitet',
    ]);
  });

  it('are there once, however many add the same one', async () => {
    const replies = await Promise.all(Array.from({ length: 6 }, () => add('Regionen')));
    expect(replies.filter(({ status }) => status === 201)).toHaveLength(1);
    for (const { problem } of replies.filter(({ status }) => status !== 201)) {
      expect(problem.violations).toEqual([
        { field: 'name', code: 'organisation-name-taken', params: { name: 'Regionen' } },
      ]);
    }
  });
});
