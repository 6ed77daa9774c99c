import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { associationRoutes } from '@samsyn/contracts/association';
import { aRunningApi, type Colleague, type RunningApi } from '../../testing/a-running-api.ts';

let api: RunningApi;
let admin: Colleague;

beforeAll(async () => {
  api = await aRunningApi();
  admin = await (await api.anAssociation('Kommunförbundet Fjällbygden')).signIn('admin');
});
afterAll(() => api.close());

describe('the association', () => {
  it('is read with its version', async () => {
    const { status, answer, headers } = await admin.send(associationRoutes.read, {});
    expect(status).toBe(200);
    expect(answer).toEqual({ id: admin.associationId, name: 'Kommunförbundet Fjällbygden', version: 1 });
    expect(headers['etag']).toBe('"1"');
  });

  it('is renamed, which the audit tells', async () => {
    const { status, answer } = await admin.send(associationRoutes.change, {
      input: { name: '  Kommunförbundet Skogsbygden ' },
      version: 1,
    });
    expect(status).toBe(200);
    expect(answer).toMatchObject({ name: 'Kommunförbundet Skogsbygden', version: 2 });
    const entries = await api.database.asSuperuser(
      `SELECT actor_id, action, subject_id, changes FROM audit_entry
       WHERE association_id = $1 AND subject_kind = 'association'`,
      [admin.associationId],
    );
    expect(entries).toEqual([
      {
        actor_id: admin.personId,
        action: 'association.change',
        subject_id: admin.associationId,
        changes: { name: { from: 'Kommunförbundet Fjällbygden', to: 'Kommunförbundet Skogsbygden' } },
      },
    ]);
  });

  it('is not renamed by somebody who has read an earlier version', async () => {
    const { answer: current } = await admin.send(associationRoutes.read, {});
    const { status, problem } = await admin.send(associationRoutes.change, {
      input: { name: 'För sent' },
      version: current.version - 1,
    });
    expect(status).toBe(412);
    expect(problem.current).toEqual(current);
  });

  it('keeps a name', async () => {
    const { status, problem } = await admin.send(associationRoutes.change, {
      input: { name: ' ' },
      version: 1,
    });
    expect(status).toBe(422);
    expect(problem.violations).toEqual([{ field: 'name', code: 'required' }]);
  });
});
