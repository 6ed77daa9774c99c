import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { networkMeetingRoutes } from '@samsyn/contracts/network-meeting';
import { networkRoutes } from '@samsyn/contracts/network';
import { personRoutes } from '@samsyn/contracts/person';
import { anAttendance, aNetworkMeetingDraft } from '@samsyn/fixtures/network-meeting';
import { randomUUID } from 'node:crypto';
import {
  aRunningApi,
  type AssociationScene,
  type Colleague,
  type RunningApi,
} from '../../testing/a-running-api.ts';

let api: RunningApi;
let association: AssociationScene;
let admin: Colleague;
let coordinator: Colleague;

beforeAll(async () => {
  api = await aRunningApi();
});
afterAll(() => api.close());
beforeEach(async () => {
  association = await api.anAssociation();
  admin = await association.signIn('admin');
  coordinator = await association.signIn('coordinator');
});

const add = (name: string, coordinatorId: string | null = coordinator.personId) =>
  admin.send(networkRoutes.add, { input: { name, coordinatorId } });
const change = (networkId: string, name: string, coordinatorId: string | null, version = 1) =>
  admin.send(networkRoutes.change, { params: { networkId }, input: { name, coordinatorId }, version });

async function names(query: { coordinator?: string } = {}): Promise<string[]> {
  const { answer } = await coordinator.send(networkRoutes.list, { query });
  return answer.items.map(({ name }) => name);
}

describe('a network', () => {
  it('is added with or without a coordinator, and listed by name', async () => {
    const { status, answer } = await add('Skolchefer');
    expect(status).toBe(201);
    expect(answer).toMatchObject({
      name: 'Skolchefer',
      coordinator: { personId: coordinator.personId, active: true },
      meetings: 0,
      lastHeldOn: null,
      version: 1,
    });
    expect((await add('Äldreomsorg', null)).answer.coordinator).toBeNull();
    await add('Överförmyndare', (await association.signIn('coordinator')).personId);
    expect(await names()).toEqual(['Skolchefer', 'Äldreomsorg', 'Överförmyndare']);
    expect(await names({ coordinator: coordinator.personId })).toEqual(['Skolchefer']);
  });

  it('tells how many meetings it has had, and when it last met', async () => {
    const { answer: network } = await add('Skolchefer');
    const { answer: other } = await add('Socialchefer');
    for (const heldOn of ['2015-05-05', '2015-03-12']) {
      const attendance = [anAttendance()];
      const input = aNetworkMeetingDraft({ networkId: network.id, heldOn, attendance });
      expect((await coordinator.send(networkMeetingRoutes.record, { input })).status).toBe(201);
    }
    const read = (networkId: string) => coordinator.send(networkRoutes.read, { params: { networkId } });
    expect((await read(network.id)).answer).toMatchObject({ meetings: 2, lastHeldOn: '2015-05-05' });
    expect((await read(other.id)).answer).toMatchObject({ meetings: 0, lastHeldOn: null });
  });

  it('has a name of its own and is kept by a coordinator of the association', async () => {
    await add('Skolchefer');
    const theirs = await (await api.anAssociation('Grannförbundet')).signIn('coordinator');
    for (const personId of [admin.personId, theirs.personId, randomUUID()]) {
      expect((await add('SKOLCHEFER', personId)).problem.violations).toEqual([
        { field: 'name', code: 'network-name-taken', params: { name: 'SKOLCHEFER' } },
        { field: 'coordinatorId', code: 'coordinator-unknown' },
      ]);
    }
    const replies = await Promise.all([add('Rektorer'), add('Rektorer'), add('Rektorer')]);
    expect(replies.filter(({ status }) => status === 201)).toHaveLength(1);
    expect(replies.filter(({ status }) => status === 422)).toHaveLength(2);
  });

  it('can be renamed after its coordinator has left, who is told apart and cannot be chosen anew', async () => {
    const { answer: network } = await add('Skolchefer');
    const { answer: another } = await add('Rektorer', null);
    const { personId, email } = coordinator;
    const { answer: person } = await admin.send(personRoutes.read, { params: { personId } });
    const { name, roles, version } = person;
    const left = { params: { personId }, input: { name, email, roles, disabled: true }, version };
    expect((await admin.send(personRoutes.change, left)).status).toBe(200);

    const { status, answer } = await change(network.id, 'Förvaltningschefer', personId);
    expect(status).toBe(200);
    expect(answer.coordinator).toEqual({ personId, name, active: false });
    const { answer: listed } = await admin.send(networkRoutes.list, { query: {} });
    expect(listed.items.map(({ coordinator: keeper }) => keeper?.active)).toEqual([false, undefined]);
    expect((await change(another.id, 'Rektorer', personId)).problem.violations).toEqual([
      { field: 'coordinatorId', code: 'coordinator-unknown' },
    ]);
  });

  it('is renamed and given to another, from the version it has', async () => {
    const { answer: network } = await add('Skolchefer');
    const { personId } = await association.signIn('coordinator');
    const { answer } = await change(network.id, 'Förvaltningschefer', personId);
    expect(answer).toMatchObject({ name: 'Förvaltningschefer', coordinator: { personId }, version: 2 });
    expect((await change(network.id, 'Skolchefer', null)).problem).toMatchObject({
      status: 412,
      current: { name: 'Förvaltningschefer', version: 2 },
    });
    expect((await change(network.id, 'Förvaltningschefer', null, 2)).status).toBe(200);
    const [entry] = await api.database.asSuperuser<{ changes: object }>(
      `SELECT changes FROM audit_entry WHERE action = 'network.change' AND subject_id = $1 ORDER BY seq`,
      [network.id],
    );
    expect(entry?.changes).toEqual({
      name: { from: 'Skolchefer', to: 'Förvaltningschefer' },
      coordinatorId: { from: coordinator.personId, to: personId },
    });
  });
});
