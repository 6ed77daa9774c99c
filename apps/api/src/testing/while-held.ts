import type { TestDatabase } from '../platform/database/testing/a-database.ts';

/**
 * Brings about what otherwise happens by chance: the transactions in `work` come as far as a lock that somebody else
 * holds. Once so many of them wait for it, `meanwhile` is done, and then they are let go.
 */
export async function whileHeld<T, Other = undefined>(
  { asSuperuser }: TestDatabase,
  [lock, ...parameters]: readonly [string, ...unknown[]],
  waiting: number,
  work: () => Promise<T>,
  meanwhile?: () => Promise<Other>,
): Promise<[T, Other]> {
  await asSuperuser('BEGIN');
  try {
    await asSuperuser(lock, parameters);
    let isOver = false;
    const working = work().finally(() => (isOver = true));
    while (!isOver && (await countWaiting(asSuperuser)) < waiting);
    const other = await meanwhile?.();
    await asSuperuser('COMMIT');
    return [await working, other as Other];
  } finally {
    await asSuperuser('ROLLBACK');
  }
}

async function countWaiting(asSuperuser: TestDatabase['asSuperuser']): Promise<number> {
  const [row] = await asSuperuser<{ count: number }>(
    `SELECT count(DISTINCT pid)::integer AS count
     FROM pg_locks JOIN pg_database ON pg_database.datname = current_database()
     WHERE NOT granted AND coalesce(nullif(pg_locks.database, 0), pg_database.oid) = pg_database.oid`,
  );
  return row?.count ?? 0;
}
