import type { EntityTarget, ObjectLiteral, QueryDeepPartialEntity } from 'typeorm';
import { currentManager } from './transaction.ts';

/** Someone else has changed the row since it was read. */
export class StaleVersion extends Error {
  override readonly name = 'StaleVersion';
  readonly id: string;
  readonly version: number;

  constructor(id: string, version: number) {
    super(`The row ${id} is no longer at version ${version}`);
    this.id = id;
    this.version = version;
  }
}

/** Changes the row if it is still at the version it was read at, and answers with the version it then has. */
export async function updateAtVersion<Entity extends ObjectLiteral & { id: string; version: number }>(
  target: EntityTarget<Entity>,
  { id, version }: { readonly id: string; readonly version: number },
  changes: QueryDeepPartialEntity<Omit<Entity, 'id' | 'version'>>,
): Promise<number> {
  const next = version + 1;
  const { affected } = await currentManager().update(target, { id, version }, {
    ...changes,
    version: next,
  } as never);
  if (affected !== 1) throw new StaleVersion(id, version);
  return next;
}
