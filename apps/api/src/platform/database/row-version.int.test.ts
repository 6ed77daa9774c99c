import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { EntitySchema } from 'typeorm';
import { dataSourceFor } from './connection.ts';
import { Database } from './database.ts';
import { StaleVersion, updateAtVersion } from './row-version.ts';
import { aDatabase } from './testing/a-database.ts';
import type { TestDatabase } from './testing/a-database.ts';
import { anAssociation } from './testing/an-association.ts';
import { currentQuery } from './transaction.ts';

type Person = { id: string; name: string; version: number };

const person = new EntitySchema<Person>({
  name: 'Person',
  columns: { id: { type: 'uuid', primary: true }, name: { type: String }, version: { type: Number } },
});

let scene: TestDatabase;
let database: Database;

beforeAll(async () => {
  scene = await aDatabase();
  const dataSource = dataSourceFor({ url: scene.url, entities: [person], poolSize: 8 });
  database = new Database(await dataSource.initialize(), scene.url);
});
afterAll(async () => {
  await database.close();
  await scene.drop();
});

describe('fifty changes of one version at once', () => {
  it('let one through and refuse the others', async () => {
    const { id: associationId, personId: id } = await anAssociation(database);
    const changes = Array.from({ length: 50 }, (_, number) =>
      database.inTransaction({ associationId }, () =>
        updateAtVersion(person, { id, version: 1 }, { name: `Namn ${number}` }),
      ),
    );
    const ends = await Promise.allSettled(changes);
    const kept = ends.flatMap((end) => (end.status === 'fulfilled' ? [end.value] : []));
    const refused = ends.flatMap((end) => (end.status === 'rejected' ? [end.reason as unknown] : []));
    expect(kept).toEqual([2]);
    expect(refused).toHaveLength(49);
    for (const reason of refused) expect(reason).toBeInstanceOf(StaleVersion);
    const stored = await database.inTransaction({ associationId }, () =>
      currentQuery('SELECT version FROM person'),
    );
    expect(stored).toEqual([{ version: 2 }]);
  });

  it('find no row of another association', async () => {
    const { id: associationId } = await anAssociation(database);
    const { personId } = await anAssociation(database);
    const change = database.inTransaction({ associationId }, () =>
      updateAtVersion(person, { id: personId, version: 1 }, { name: 'Annan' }),
    );
    await expect(change).rejects.toBeInstanceOf(StaleVersion);
  });
});
