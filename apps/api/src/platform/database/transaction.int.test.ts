import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aDatabase } from './testing/a-database.ts';
import type { TestDatabase } from './testing/a-database.ts';
import { anAssociation } from './testing/an-association.ts';
import {
  afterCommit,
  currentContext,
  currentManager,
  currentQuery,
  isInTransaction,
  touchedRows,
} from './transaction.ts';
import { databaseTrouble, violatedConstraint } from './trouble.ts';

let scene: TestDatabase;

beforeAll(async () => {
  scene = await aDatabase({ poolSize: 3 });
});
afterAll(() => scene.drop());

const names = () => currentQuery<{ name: string }>('SELECT name FROM municipality ORDER BY name');
const addMunicipality = (associationId: string, code: string, name: string) =>
  touchedRows('INSERT INTO municipality (association_id, code, name) VALUES ($1, $2, $3)', [
    associationId,
    code,
    name,
  ]);

describe('a query', () => {
  it('is refused outside a transaction', async () => {
    expect(() => currentManager()).toThrow('outside a transaction');
    await expect(currentQuery('SELECT 1')).rejects.toThrow('outside a transaction');
    expect(() => afterCommit(() => undefined)).toThrow('outside a transaction');
    expect(isInTransaction()).toBe(false);
  });

  it('is refused once its transaction has ended', async () => {
    const { id } = await anAssociation(scene.database);
    const late = await scene.database.inTransaction({ associationId: id }, async () => currentManager());
    await expect(late.query('SELECT 1')).rejects.toThrow(/ended|released/);
  });

  it('waits for those started together with it', async () => {
    const { id } = await anAssociation(scene.database);
    const answers = await scene.database.inTransaction({ associationId: id }, () =>
      Promise.all(
        [1, 2, 3].map((n) => currentQuery<{ n: number }>('SELECT $1::int AS n FROM municipality', [n])),
      ),
    );
    expect(answers.flat().map(({ n }) => n)).toEqual([1, 2, 3]);
  });
});

it('a day is read as the text it is', async () => {
  const read = () =>
    currentQuery(`SELECT DATE '2015-07-08' AS day, TIMESTAMPTZ '2015-07-08 07:00Z' AS moment, 7 AS number`);
  const [row] = await scene.database.withoutTenant(read);
  expect(row).toEqual({ day: '2015-07-08', moment: new Date('2015-07-08T07:00:00Z'), number: 7 });
});

describe('a transaction', () => {
  it('keeps nothing when the work fails', async () => {
    const { id } = await anAssociation(scene.database);
    const work = scene.database.inTransaction({ associationId: id }, async () => {
      await addMunicipality(id, '2505', 'Arvidsjaur');
      throw new Error('no');
    });
    await expect(work).rejects.toThrow('no');
    expect(await scene.database.inTransaction({ associationId: id }, names)).toEqual([{ name: 'Kommunen' }]);
  });

  it('keeps nothing that is started together with what fails', async () => {
    const { id } = await anAssociation(scene.database);
    const work = scene.database.inTransaction({ associationId: id }, () =>
      Promise.all([
        currentQuery('SELECT 1/0'),
        currentQuery('SELECT 1')
          .catch(() => undefined)
          .then(() => addMunicipality(id, '2505', 'Arvidsjaur')),
      ]),
    );
    await expect(work).rejects.toThrow('division by zero');
    expect(await scene.database.inTransaction({ associationId: id }, names)).toEqual([{ name: 'Kommunen' }]);
  });

  it('lets nothing that waited in line run after its end', async () => {
    const { id } = await anAssociation(scene.database);
    const note = (key: string) =>
      currentQuery('INSERT INTO auth.attempt (key, count, open_at, forget_at) VALUES ($1, 1, now(), now())', [
        key,
      ]);
    const line = ['one', 'two', 'three', 'four'];
    const answers: Promise<unknown>[] = [];
    const work = scene.database.inTransaction({ associationId: id }, async () => {
      answers.push(currentQuery('SELECT 1/0'), ...line.map(note));
      await Promise.all(answers);
    });
    await expect(work).rejects.toThrow('division by zero');
    await Promise.allSettled(answers);
    // A table that row-level security does not hold: what ran on its own would stay in it.
    expect(await scene.asSuperuser('SELECT key FROM auth.attempt')).toEqual([]);
  });

  it('does not pass for kept when a failed query was passed over', async () => {
    const { id } = await anAssociation(scene.database);
    const work = scene.database.inTransaction({ associationId: id }, async () => {
      await addMunicipality(id, '2505', 'Arvidsjaur');
      await addMunicipality(id, '2505', 'Arvidsjaur').catch(() => undefined);
    });
    await expect(work).rejects.toThrow('rolled back');
    expect(await scene.database.inTransaction({ associationId: id }, names)).toHaveLength(1);
  });

  it('is refused its commit while a query of it is not awaited', async () => {
    const { id } = await anAssociation(scene.database);
    const work = scene.database.inTransaction({ associationId: id }, async () => {
      void addMunicipality(id, '2505', 'Arvidsjaur').catch(() => undefined);
    });
    await expect(work).rejects.toThrow('await every query');
    expect(await scene.database.inTransaction({ associationId: id }, names)).toHaveLength(1);
  });

  it('is joined by work inside it, but not for another association', async () => {
    const { id } = await anAssociation(scene.database);
    const other = await anAssociation(scene.database, 'Ett annat förbund');
    await scene.database.inTransaction({ associationId: id }, async () => {
      await addMunicipality(id, '2505', 'Arvidsjaur');
      const seen = await scene.database.inTransaction({ associationId: id }, names);
      expect(seen).toHaveLength(2);
      await expect(
        (async () => scene.database.inTransaction({ associationId: other.id }, names))(),
      ).rejects.toThrow('another');
      await expect((async () => scene.database.withoutTenant(names))()).rejects.toThrow('another');
    });
  });

  it('that only reads cannot write', async () => {
    const { id } = await anAssociation(scene.database);
    const work = scene.database.inTransaction({ associationId: id, readOnly: true }, async () => {
      expect(await names()).toHaveLength(1);
      await addMunicipality(id, '2505', 'Arvidsjaur');
    });
    await expect(work).rejects.toThrow('read-only');
  });

  it('that only reads is not joined by work that may write', async () => {
    const { id } = await anAssociation(scene.database);
    const work = scene.database.inTransaction({ associationId: id, readOnly: true }, async () => {
      await scene.database.inTransaction({ associationId: id, readOnly: true }, names);
      return scene.database.inTransaction({ associationId: id }, names);
    });
    await expect(work).rejects.toThrow('joined for writing');
  });

  it('tells what follows it only after the commit, and not when it is rolled back', async () => {
    const { id } = await anAssociation(scene.database);
    const told: string[] = [];
    await scene.database.inTransaction({ associationId: id }, async () => {
      afterCommit(() => told.push(`kept, ${isInTransaction() ? 'inside' : 'outside'}`));
      expect(told).toEqual([]);
    });
    await expect(
      scene.database.inTransaction({ associationId: id }, async () => {
        afterCommit(() => told.push('never'));
        throw new Error('no');
      }),
    ).rejects.toThrow('no');
    expect(told).toEqual(['kept, outside']);
  });

  it('plans afresh for what it writes, and keeps one plan for what it only reads', async () => {
    const { id } = await anAssociation(scene.database);
    const mode = (readOnly: boolean) =>
      scene.database.inTransaction({ associationId: id, readOnly }, () =>
        currentQuery(`SELECT current_setting('plan_cache_mode') AS mode`),
      );
    expect(await mode(true)).toEqual([{ mode: 'force_generic_plan' }]);
    expect(await mode(false)).toEqual([{ mode: 'auto' }]);
  });

  it('knows who acts', async () => {
    const { id, personId } = await anAssociation(scene.database);
    const context = { associationId: id, personId, requestId: 'r-1' };
    expect(await scene.database.inTransaction(context, async () => currentContext())).toEqual(context);
  });

  it('takes no association that is not an id', async () => {
    const work = scene.database.inTransaction({ associationId: `'; DROP TABLE plan; --` }, names);
    await expect(work).rejects.toThrow(TypeError);
  });
});

describe('a pool shared by fourteen associations', () => {
  it('shows each transaction the rows of its own association, and none to those without', async () => {
    const associations = await Promise.all(
      Array.from({ length: 14 }, async (_, number) => {
        const { id } = await anAssociation(scene.database, `Förbund ${number}`);
        await scene.database.inTransaction({ associationId: id }, () =>
          addMunicipality(id, '2505', `Kommun ${number}`),
        );
        return { id, name: `Kommun ${number}` };
      }),
    );
    const seen = await Promise.all(
      Array.from({ length: 200 }, async (_, turn) => {
        if (turn % 15 === 14)
          return scene.database.withoutTenant(async () => ({ expected: [], rows: await names() }));
        const { id = '', name } = associations[turn % 14] ?? {};
        return scene.database.inTransaction({ associationId: id }, async () => {
          await currentQuery('SELECT pg_sleep(0.001)');
          return { expected: [{ name }, { name: 'Kommunen' }], rows: await names() };
        });
      }),
    );
    expect(seen).toHaveLength(200);
    for (const { expected, rows } of seen) expect(rows).toEqual(expected);
  });

  it('keeps nothing of a transaction in its connections', async () => {
    const { id } = await anAssociation(scene.database);
    for (let turn = 0; turn < 6; turn += 1) await scene.database.inTransaction({ associationId: id }, names);
    const pool = Array.from({ length: 3 }, () =>
      scene.database.withoutTenant(() =>
        currentQuery(`SELECT current_setting('app.association_id', true) AS id, pg_sleep(0.02)`),
      ),
    );
    for (const [row] of await Promise.all(pool)) expect(row).toMatchObject({ id: '' });
  });
});

describe('a row of another association', () => {
  it('is not seen, not added and not pointed at', async () => {
    const ours = await anAssociation(scene.database);
    const theirs = await anAssociation(scene.database, 'Ett annat förbund');
    await scene.database.inTransaction({ associationId: ours.id }, async () => {
      expect(await currentQuery('SELECT id FROM association')).toEqual([{ id: ours.id }]);
      expect(await touchedRows('UPDATE person SET name = $1 WHERE id = $2', ['Annan', theirs.personId])).toBe(
        0,
      );
    });
    const added = scene.database.inTransaction({ associationId: ours.id }, () =>
      addMunicipality(theirs.id, '2505', 'Smyg'),
    );
    await expect(added).rejects.toThrow('row-level security');
    const pointedAt = scene.database.inTransaction({ associationId: ours.id }, () =>
      touchedRows(`INSERT INTO role_assignment (association_id, person_id, role) VALUES ($1, $2, 'admin')`, [
        ours.id,
        theirs.personId,
      ]),
    );
    const refusal: unknown = await pointedAt.catch((error: unknown) => error);
    expect(violatedConstraint(refusal)).toBe('role_assignment_of_person');
  });
});

describe('a lost connection', () => {
  it('fails the request it served and no other, and the pool goes on', async () => {
    const { id } = await anAssociation(scene.database);
    const failure: unknown = await scene.database
      .inTransaction({ associationId: id }, async () => {
        const [backend] = await currentQuery<{ pid: number }>('SELECT pg_backend_pid() AS pid');
        await scene.asSuperuser('SELECT pg_terminate_backend($1, 5000)', [backend?.pid]);
        await currentQuery('SELECT 1');
      })
      .catch((error: unknown) => error);
    expect(databaseTrouble(failure)).toBe('unavailable');
    await scene.asSuperuser(
      'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()',
    );
    let answered: unknown[] = [];
    for (let attempt = 0; attempt < 5 && answered.length === 0; attempt += 1) {
      answered = await scene.database.inTransaction({ associationId: id }, names).catch(() => []);
    }
    expect(answered).toHaveLength(1);
    expect(await scene.database.answers()).toBe(true);
  });

  it('tells waiting for a lock from a database that is gone', async () => {
    const { id } = await anAssociation(scene.database);
    const refused = await scene.database.inTransaction({ associationId: id }, async () => {
      await currentQuery('SELECT FROM association WHERE id = $1 FOR UPDATE', [id]);
      return scene
        .asSuperuser(`SET lock_timeout = 50; SELECT FROM association WHERE id = '${id}' FOR UPDATE`)
        .catch((error: unknown) => databaseTrouble(error));
    });
    expect(refused).toBe('busy');
    expect(databaseTrouble(new Error('something else'))).toBeUndefined();
  });
});
