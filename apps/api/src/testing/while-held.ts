import type { TestDatabase } from '../platform/database/testing/a-database.ts';

/**
 * Brings about what otherwise happens by chance: the transactions in `work` come as far as a lock that somebody else
 * holds. Once so many of them wait for it, `meanwhile` is done, and then they are let go.
 */
export async function whileHeld<T, Other = undefined>(
  database: TestDatabase,
  [lock, ...parameters]: readonly [string, ...unknown[]],
  waiting: number,
  work: () => Promise<T>,
  meanwhile?: () => Promise<Other>,
): Promise<[T, Other]> {
  await database.asSuperuser('BEGIN');
  try {
    await database.asSuperuser(lock, parameters);
    const working = work();
    await Promise.race([working, untilWaiting(database, waiting)]);
    const other = await meanwhile?.();
    await database.asSuperuser('COMMIT');
    return [await working, other as Other];
  } finally {
    await database.asSuperuser('ROLLBACK');
  }
}

const patience = 2500;

/** Ends when so many transactions wait for a lock, or when patience does. */
export async function untilWaiting(database: TestDatabase, waiting: number): Promise<void> {
  const until = Date.now() + patience;
  let count = 0;
  do {
    const [row] = await database.asSuperuser<{ count: number }>(
      `SELECT count(DISTINCT pid)::integer AS count
       FROM pg_locks JOIN pg_database ON pg_database.datname = current_database()
       WHERE NOT granted AND coalesce(nullif(pg_locks.database, 0), pg_database.oid) = pg_database.oid`,
    );
    count = row?.count ?? 0;
  } while (count < waiting && Date.now() < until);
}
