import pg from 'pg';
import type { Size } from '../sizes.ts';
import { rowsOf, type FirstAssociation } from './rows.ts';

/** The largest that is filled with every trigger and foreign key on: what is made larger is made by the same statements. */
const largestChecked = 1;

/** Fills a migrated database. The same size is the same rows, to the last id, in every run. */
export async function fill(databaseUrl: string, size: Size, first: FirstAssociation): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query('BEGIN');
    if (size.associations > largestChecked)
      await client.query(`SET LOCAL session_replication_role = 'replica'`);
    for (const statement of rowsOf(size, first)) await client.query(statement);
    await client.query('COMMIT');
    // Otherwise the server does it by itself while something is being measured.
    await client.query('VACUUM ANALYZE');
  } finally {
    await client.end();
  }
}
