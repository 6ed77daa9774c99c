import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Route } from '@samsyn/contracts/kernel/route';
import { allRoutes } from '@samsyn/contracts/routes';
import { may } from '@samsyn/domain/access/may';
import { permissions } from '@samsyn/domain/access/permission';
import { roles } from '@samsyn/domain/access/role';
import { assignmentOf, PeopledAssociation } from '../testing/a-peopled-association.ts';
import { namesOfRequests, requestFor } from '../testing/a-request-of-each-route.ts';
import { aRunningApi, type Colleague, type RunningApi, type Visitor } from '../testing/a-running-api.ts';

let api: RunningApi;
let scene: PeopledAssociation;
let stranger: Colleague;
let disabled: Visitor;

async function statusFor(
  visitor: Visitor,
  route: Route,
): Promise<{ status: number; code: string | undefined }> {
  const { status, problem } = await visitor.send(route, await requestFor(route).ask(scene));
  return { status, code: problem?.code };
}

async function expectGranted(visitor: Visitor, route: Route): Promise<void> {
  const { status } = await statusFor(visitor, route);
  const { granted } = requestFor(route);
  if (granted === undefined) expect([200, 201, 204]).toContain(status);
  else expect(status).toBe(granted);
}

beforeAll(async () => {
  api = await aRunningApi();
  scene = await PeopledAssociation.in(api);
  stranger = await (await api.anAssociation('Ett annat förbund')).signIn(...roles.map(assignmentOf));
  const leaver = await scene.ours.signIn('admin');
  await api.database.asSuperuser('UPDATE person SET disabled_at = now() WHERE id = $1', [leaver.personId]);
  disabled = leaver;
});
afterAll(() => api.close());

describe('the permission matrix', () => {
  it('has a row for every route, and no other', () => {
    expect(namesOfRequests.toSorted()).toEqual(allRoutes.map(({ name }) => name).toSorted());
  });
});

describe.each(allRoutes.map((route) => [route.name, route] as const))('%s', (_, route) => {
  const isForAnyone = permissions[route.permission] === 'anyone';

  it(`${isForAnyone ? 'answers' : 'refuses'} somebody who has not signed in`, async () => {
    if (isForAnyone) await expectGranted(api.nobody, route);
    else expect(await statusFor(api.nobody, route)).toEqual({ status: 401, code: 'not-signed-in' });
  });

  it(`${isForAnyone ? 'answers' : 'refuses'} a disabled person`, async () => {
    if (isForAnyone) await expectGranted(disabled, route);
    else expect(await statusFor(disabled, route)).toEqual({ status: 401, code: 'not-signed-in' });
  });

  it.each(roles)('does for %s what the table of permissions says', async (role) => {
    const assignment = assignmentOf(role);
    const visitor = requestFor(route).usesUpSession
      ? await scene.ours.signIn(assignment)
      : scene.inRole(role);
    if (may({ assignments: [assignment] }, route.permission)) await expectGranted(visitor, route);
    else expect(await statusFor(visitor, route)).toEqual({ status: 403, code: 'forbidden' });
  });
});

describe.each(
  allRoutes.flatMap((route) => {
    const { askInVain } = requestFor(route);
    return askInVain ? [[route.name, route, askInVain] as const] : [];
  }),
)('%s of another association', (_, route, askInVain) => {
  it('cannot be told from what does not exist', async () => {
    const asked = await requestFor(route).ask(scene);
    const { problem: others, headers: othersHeaders } = await stranger.send(route, asked);
    const { problem: missing, headers: missingHeaders } = await stranger.send(route, askInVain(asked));
    expect(others).toMatchObject({ status: 404, code: 'not-found' });
    expect({ ...others, requestId: '' }).toEqual({ ...missing, requestId: '' });
    expect(Object.keys(othersHeaders).toSorted()).toEqual(Object.keys(missingHeaders).toSorted());
    expect(othersHeaders['content-length']).toBe(missingHeaders['content-length']);
  });
});

describe.each(
  allRoutes
    .filter(({ method, name }) => method === 'GET' && !requestFor({ name } as Route).askInVain)
    .map((route) => [route.name, route] as const),
)('%s', (_, route) => {
  it("shows nothing of another association's", async () => {
    const ourIds = await api.database.asSuperuser<{ id: string }>(
      [
        'person',
        'municipality',
        'plan_proposal',
        'plan',
        'reporting_period',
        'organisation',
        'network',
        'network_meeting',
        'course',
        'registration',
      ]
        .map((table) => `SELECT id FROM ${table} WHERE association_id = $1`)
        .join(' UNION ALL '),
      [scene.ours.id],
    );
    const { answer } = await stranger.send(route, await requestFor(route).ask(scene));
    const told = JSON.stringify(answer);
    expect(ourIds.length).toBeGreaterThan(0);
    expect(ourIds.filter(({ id }) => told.includes(id))).toEqual([]);
  });
});
