import { randomUUID } from 'node:crypto';
import { currentQuery } from '../transaction.ts';
import type { Database } from '../database.ts';

/** A bare association with one municipality and one person, for tests of what holds for every record kind. */
export async function anAssociation(
  database: Database,
  name = 'Förbundet',
): Promise<{ id: string; personId: string }> {
  const [id, personId] = [randomUUID(), randomUUID()];
  await database.inTransaction({ associationId: id }, async () => {
    await currentQuery('INSERT INTO association (id, name) VALUES ($1, $2)', [id, name]);
    await currentQuery(
      `INSERT INTO municipality (association_id, code, name) VALUES ($1, '2584', 'Kommunen')`,
      [id],
    );
    await currentQuery(
      `INSERT INTO person (id, association_id, name, email) VALUES ($1, $2, 'Någon', 'nagon@exempel.se')`,
      [personId, id],
    );
  });
  return { id, personId };
}
