import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { personRoutes, type Person } from '@samsyn/contracts/person';
import { sessionRoutes } from '@samsyn/contracts/session';
import { startRoutes } from '@samsyn/contracts/start';
import { aRole } from '@samsyn/fixtures/person';
import { randomUUID } from 'node:crypto';
import {
  aRunningApi,
  testPassword,
  type AssociationScene,
  type Colleague,
  type RunningApi,
} from '../../testing/a-running-api.ts';
import { whileHeld } from '../../testing/while-held.ts';

let api: RunningApi;
let association: AssociationScene;
let admin: Colleague;

beforeAll(async () => {
  api = await aRunningApi();
});
afterAll(() => api.close());
beforeEach(async () => {
  association = await api.anAssociation();
  admin = await association.signIn('admin');
});

type Draft = Pick<Person, 'name' | 'email' | 'roles'>;
type Change = Draft & Pick<Person, 'disabled'>;

const someAddress = () => `${randomUUID()}@exempel.se`;

function add(draft: Partial<Draft> = {}) {
  return admin.send(personRoutes.add, {
    input: { name: 'Anna Granlund', email: someAddress(), roles: [], ...draft },
  });
}

async function read(personId: string): Promise<Person> {
  return (await admin.send(personRoutes.read, { params: { personId } })).answer;
}

function change(person: Person, changes: Partial<Change>, asking: Colleague = admin) {
  const { id, name, email, roles, disabled, version } = person;
  return asking.send(personRoutes.change, {
    params: { personId: id },
    input: { name, email, roles, disabled, ...changes },
    version,
  });
}

async function namesOn(query: Record<string, unknown>): Promise<string[]> {
  const { answer } = await admin.send(personRoutes.list, { query });
  return answer.items.map(({ name }) => name);
}

async function isSignedIn(colleague: Colleague): Promise<boolean> {
  return (await colleague.send(startRoutes.read, {})).status === 200;
}

describe('adding a person', () => {
  it('keeps the person with roles, and without a way to sign in', async () => {
    const roles = [aRole('coordinator'), aRole('reporter', '2584'), aRole('reporter', '2582')];
    const { status, answer, headers } = await add({
      name: ' Åsa  Öberg ',
      email: 'Asa.Oberg@Exempel.SE',
      roles,
    });
    expect(status).toBe(201);
    expect(answer).toMatchObject({
      name: 'Åsa  Öberg',
      email: 'asa.oberg@exempel.se',
      disabled: false,
      hasAccount: false,
      version: 1,
    });
    expect(answer.roles).toHaveLength(3);
    expect(answer.roles).toEqual(expect.arrayContaining(roles));
    expect(headers['etag']).toBe('"1"');
    expect(await read(answer.id)).toEqual(answer);
  });

  it('tells all that is wrong at once', async () => {
    const { status, problem } = await add({
      email: admin.email.toUpperCase(),
      roles: [
        aRole('reporter', '0180'),
        { role: 'approver', municipalityCode: null },
        aRole('admin'),
        aRole('admin'),
      ],
    });
    expect(status).toBe(422);
    expect(problem.violations).toEqual([
      { field: 'email', code: 'email-taken' },
      { field: 'roles.0', code: 'municipality-unknown' },
      { field: 'roles.1', code: 'role-needs-municipality' },
      { field: 'roles.3', code: 'role-repeated' },
    ]);
  });

  it('keeps an address once, however many add it at once', async () => {
    const email = someAddress();
    const replies = await Promise.all(Array.from({ length: 8 }, () => add({ email })));
    expect(replies.filter(({ status }) => status === 201)).toHaveLength(1);
    expect(
      replies.filter(({ status }) => status === 422).map(({ problem }) => problem.violations[0]?.code),
    ).toEqual(Array.from({ length: 7 }, () => 'email-taken'));
  });

  it('takes nothing that a person is not asked for', async () => {
    const input = { name: 'Anna', email: someAddress(), roles: [], version: 7, associationId: randomUUID() };
    const { status, problem } = await admin.send(personRoutes.add, { input });
    expect(status).toBe(422);
    expect(problem.violations.map(({ code }) => code)).toEqual(['unknown-field', 'unknown-field']);
  });
});

describe('the list of people', () => {
  it('is in the order of the Swedish alphabet and comes page by page', async () => {
    const names = ['Örjan', 'Anna', 'Åsa', 'Ärla', 'Zara', 'Anna', 'Bo'];
    for (const name of names) await add({ name });
    const seen: Person[] = [];
    let after: string | undefined;
    do {
      const { answer } = await admin.send(personRoutes.list, {
        query: { limit: 3, ...(after && { after }) },
      });
      expect(answer.items.length).toBeLessThanOrEqual(3);
      seen.push(...answer.items);
      after = answer.next ?? undefined;
    } while (after !== undefined);
    const listed = seen.map(({ name }) => name).filter((name) => names.includes(name));
    expect(listed).toEqual(['Anna', 'Anna', 'Bo', 'Zara', 'Åsa', 'Ärla', 'Örjan']);
    expect(new Set(seen.map(({ id }) => id)).size).toBe(names.length + 1);
  });

  it('is searched by name and address, whatever the letters', async () => {
    await add({ name: 'Åsa Öberg', email: 'asa@exempel.se' });
    await add({ name: 'Per_Anders', email: 'pa@exempel.se' });
    expect(await namesOn({ search: 'åSA' })).toEqual(['Åsa Öberg']);
    expect(await namesOn({ search: 'PA@' })).toEqual(['Per_Anders']);
    expect(await namesOn({ search: '_' })).toEqual(['Per_Anders']);
    expect(await namesOn({ search: '%' })).toEqual([]);
    expect(await namesOn({ search: "'; DROP TABLE person; --" })).toEqual([]);
  });

  it('is narrowed to a role, a municipality, or a role there', async () => {
    await add({ name: 'Rapportör i Kiruna', roles: [aRole('reporter', '2584')] });
    await add({ name: 'Rapportör i Boden', roles: [aRole('reporter', '2582')] });
    await add({ name: 'Godkännare i Kiruna', roles: [aRole('approver', '2584'), aRole('reporter', '2582')] });
    expect(await namesOn({ municipality: '2584' })).toEqual(['Godkännare i Kiruna', 'Rapportör i Kiruna']);
    expect(await namesOn({ role: 'approver' })).toEqual(['Godkännare i Kiruna']);
    expect(await namesOn({ role: 'reporter', municipality: '2584' })).toEqual(['Rapportör i Kiruna']);
  });

  it('is asked for in known ways only', async () => {
    for (const query of [{ limit: 201 }, { role: 'king' }, { after: 'x' }, { sort: 'email' }]) {
      const { status } = await admin.send(personRoutes.list, { query: query as never });
      expect(status).toBe(422);
    }
  });
});

describe('changing a person', () => {
  it('changes name, address and roles, and tells the audit no more than it needs', async () => {
    const { answer: person } = await add({ roles: [aRole('coordinator'), aRole('reporter', '2584')] });
    const { status, answer } = await change(person, {
      name: 'Anna Berg',
      email: 'Anna.Berg@Exempel.se',
      roles: [aRole('coordinator'), aRole('approver', '2582')],
    });
    expect(status).toBe(200);
    expect(answer).toMatchObject({ name: 'Anna Berg', email: 'anna.berg@exempel.se', version: 2 });
    expect(answer.roles).toEqual([aRole('approver', '2582'), aRole('coordinator')]);
    const [entry] = await api.database.asSuperuser(
      `SELECT changes FROM audit_entry WHERE action = 'person.change' AND subject_id = $1`,
      [person.id],
    );
    expect(entry).toEqual({
      changes: {
        name: {},
        email: {},
        roles: { from: ['coordinator', 'reporter 2584'], to: ['approver 2582', 'coordinator'] },
      },
    });
  });

  it('lets one of fifty through that start from the same version', async () => {
    const { answer: person } = await add();
    const replies = await Promise.all(
      Array.from({ length: 50 }, (_, index) => change(person, { name: `Namn ${index}` })),
    );
    expect(replies.filter(({ status }) => status === 200)).toHaveLength(1);
    const refused = replies.filter(({ status }) => status === 412);
    expect(refused).toHaveLength(49);
    const current = await read(person.id);
    expect(current.version).toBe(2);
    for (const { problem } of refused) expect(problem.current).toEqual(current);
  });

  it('refuses a change that names no version, or names it in another way', async () => {
    const { answer: person } = await add();
    const input = { name: 'Anna', email: person.email, roles: [], disabled: false };
    const unnamed = await admin.send(personRoutes.change, {
      params: { personId: person.id },
      input,
    } as never);
    expect(unnamed.problem).toMatchObject({ status: 428, code: 'version-missing' });
    expect((await read(person.id)).version).toBe(1);
  });

  it('ends the sessions of whoever is disabled, at once', async () => {
    const colleague = await association.signIn('coordinator');
    expect(await isSignedIn(colleague)).toBe(true);
    const { status } = await change(await read(colleague.personId), { disabled: true });
    expect(status).toBe(200);
    expect(await isSignedIn(colleague)).toBe(false);
    const again = await api.nobody.send(sessionRoutes.open, {
      input: { email: colleague.email, password: testPassword },
    });
    expect(again.problem).toMatchObject({ status: 401, code: 'wrong-credentials' });
  });

  it('lets a disabled person back in', async () => {
    const colleague = await association.signIn('coordinator');
    const { answer: disabled } = await change(await read(colleague.personId), { disabled: true });
    expect((await change(disabled, { disabled: false })).answer.disabled).toBe(false);
    expect(await isSignedIn(colleague)).toBe(false);
    const again = await api.signInAs(colleague.email);
    expect((await again.send(startRoutes.read, {})).status).toBe(200);
  });

  it('takes away what a lost role allowed, from the next request on', async () => {
    const colleague = await association.signIn('admin');
    await change(await read(colleague.personId), { roles: [aRole('board-member')] });
    expect((await colleague.send(personRoutes.list, { query: {} })).status).toBe(403);
  });

  it('changes the address that the person signs in with', async () => {
    const colleague = await association.signIn('coordinator');
    const email = someAddress();
    await change(await read(colleague.personId), { email });
    const signIn = (address: string) =>
      api.nobody.send(sessionRoutes.open, { input: { email: address, password: testPassword } });
    expect((await signIn(email)).status).toBe(200);
    expect((await signIn(colleague.email)).status).toBe(401);
  });

  it('does not take an address that somebody signs in with, in whichever association', async () => {
    const elsewhere = await (await api.anAssociation('Ett annat')).signIn('admin');
    const colleague = await association.signIn('coordinator');
    const { problem } = await change(await read(colleague.personId), { email: elsewhere.email });
    expect(problem.violations).toEqual([{ field: 'email', code: 'email-taken' }]);
  });
});

describe('the last admin', () => {
  it('is not locked out by hand', async () => {
    const self = await read(admin.personId);
    expect((await change(self, { roles: [] })).problem.violations).toEqual([
      { field: 'roles', code: 'own-access' },
    ]);
    expect((await change(self, { disabled: true })).problem.violations).toEqual([
      { field: 'disabled', code: 'own-access' },
    ]);
  });

  it('is left, when two admins remove each other at the same time', async () => {
    const other = await association.signIn('admin');
    const [self, colleague] = [await read(admin.personId), await read(other.personId)];
    const [replies] = await whileHeld(
      api.database,
      ['SELECT FROM person WHERE id IN ($1, $2) FOR SHARE', self.id, colleague.id],
      2,
      () => Promise.all([change(colleague, { roles: [] }, admin), change(self, { roles: [] }, other)]),
    );
    expect(replies.filter(({ status }) => status === 200)).toHaveLength(1);
    const [admins] = await api.database.asSuperuser<{ count: number }>(
      `SELECT count(*)::integer AS count FROM role_assignment WHERE association_id = $1 AND role = 'admin'`,
      [association.id],
    );
    expect(admins).toEqual({ count: 1 });
  });
});

describe('a start password', () => {
  it('lets the person in, to choose another', async () => {
    const { answer: person } = await add({ roles: [aRole('coordinator')] });
    const { status, answer } = await admin.send(personRoutes.issueStartPassword, {
      params: { personId: person.id },
    });
    expect(status).toBe(200);
    expect((await read(person.id)).hasAccount).toBe(true);
    const colleague = await api.signInAs(person.email, answer.password);
    const { problem } = await colleague.send(startRoutes.read, {});
    expect(problem).toMatchObject({ status: 403, code: 'password-change-required' });
  });

  it('ends the sessions that were open, and stands nowhere', async () => {
    const colleague = await association.signIn('coordinator');
    const { answer } = await admin.send(personRoutes.issueStartPassword, {
      params: { personId: colleague.personId },
    });
    expect(await isSignedIn(colleague)).toBe(false);
    const kept = await api.database.asSuperuser(
      `SELECT FROM audit_entry WHERE changes::text LIKE '%' || $1 || '%'
       UNION ALL SELECT FROM idempotency_key WHERE answer_body LIKE '%' || $1 || '%'
       UNION ALL SELECT FROM auth.account WHERE password LIKE '%' || $1 || '%'`,
      [answer.password],
    );
    expect(kept).toEqual([]);
  });
});
