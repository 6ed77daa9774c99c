import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { installationRoutes } from '@samsyn/contracts/installation';
import { sessionRoutes } from '@samsyn/contracts/session';
import { aRunningApi } from '../../testing/a-running-api.ts';
import type { RunningApi } from '../../testing/a-running-api.ts';

const input = {
  associationName: 'Fjällkommunerna',
  adminName: 'Åsa Öberg',
  adminEmail: 'Asa.Oberg@exempel.se',
  adminPassword: 'sju renar över isen',
};

// Each test has a database of its own, which takes its time on a busy machine.
jest.setTimeout(60_000);

let api: RunningApi;

beforeEach(async () => {
  api = await aRunningApi();
});
afterEach(() => api.close());

const install = (changes: Partial<typeof input> = {}) =>
  api.nobody.send(installationRoutes.create, { input: { ...input, ...changes } });
const isInstalled = async () => (await api.nobody.send(sessionRoutes.read, {})).answer.installed;

describe('an empty installation', () => {
  it('is given its association and first admin, who can then sign in', async () => {
    expect(await isInstalled()).toBe(false);
    expect((await install()).status).toBe(204);
    expect(await isInstalled()).toBe(true);
    const { status, answer } = await api.nobody.send(sessionRoutes.open, {
      input: { email: 'asa.oberg@exempel.se', password: input.adminPassword },
    });
    expect(status).toBe(200);
    expect(answer.session).toMatchObject({
      person: { name: 'Åsa Öberg', email: 'asa.oberg@exempel.se' },
      association: { name: 'Fjällkommunerna' },
      roles: [{ role: 'admin', municipalityCode: null }],
      mustChangePassword: false,
    });
    const audit = await api.database.asSuperuser(
      'SELECT action, actor_id FROM audit_entry ORDER BY seq LIMIT 1',
    );
    expect(audit).toEqual([{ action: 'installation.create', actor_id: answer.session?.person.id }]);
  });

  it('is given none by a form that breaks a rule, and can be tried again', async () => {
    const { status, problem } = await install({ adminPassword: 'öberg' });
    expect(status).toBe(422);
    expect(problem.violations).toEqual([
      { field: 'adminPassword', code: 'too-short', params: { minimum: 12 } },
      { field: 'adminPassword', code: 'password-contains-context' },
    ]);
    expect(await isInstalled()).toBe(false);
    expect((await install()).status).toBe(204);
  });

  it('takes no password that holds a name of its own', async () => {
    for (const name of ['fjällkommunerna', 'Samsyn', 'asa.oberg', 'ÅSA.OBERG']) {
      const { problem } = await install({ adminPassword: `sju renar ${name} vid ån` });
      expect(problem.violations).toEqual([{ field: 'adminPassword', code: 'password-contains-context' }]);
    }
  });

  it('is installed once, however many try at the same moment and in whichever process', async () => {
    const other = await api.anotherProcess();
    try {
      const asked = Array.from({ length: 8 }, (_, index) =>
        (index % 2 ? other.app : api.app).inject({
          method: 'POST',
          url: '/api/installation',
          payload: { ...input, adminEmail: `admin${index}@exempel.se` },
        }),
      );
      const statuses = (await Promise.all(asked)).map(({ statusCode }) => statusCode);
      expect(statuses.toSorted((a, b) => a - b)).toEqual([204, ...Array<number>(7).fill(409)]);
      const [counted] = await api.database.asSuperuser(
        `SELECT (SELECT count(*)::int FROM association) AS associations, (SELECT count(*)::int FROM person) AS persons,
                (SELECT count(*)::int FROM auth.user) AS users`,
      );
      expect(counted).toEqual({ associations: 1, persons: 1, users: 1 });
    } finally {
      await other.close();
    }
  });
});

describe('an installation with an association', () => {
  it('is not installed again', async () => {
    await api.anAssociation();
    expect(await isInstalled()).toBe(true);
    const { status, problem } = await install();
    expect(status).toBe(409);
    expect(problem.code).toBe('already-installed');
  });
});
