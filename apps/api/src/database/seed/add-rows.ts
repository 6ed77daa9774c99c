import { currentQuery } from '../../platform/database/transaction.ts';
import { associationId } from './demo/demo-ids.ts';

/** Adds the demo association's rows to a table in one statement; each has the columns of the first. */
export async function addRows(table: string, rows: readonly object[]): Promise<void> {
  const columns = ['association_id', ...Object.keys(rows[0] ?? {})].join(', ');
  await currentQuery(
    `INSERT INTO ${table} (${columns}) SELECT ${columns} FROM jsonb_populate_recordset(NULL::${table}, $1)`,
    [JSON.stringify(rows.map((row) => ({ ...row, association_id: associationId })))],
  );
}
