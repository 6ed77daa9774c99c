import { createHash } from 'node:crypto';
import type { ClientBase } from 'pg';
import { appRole, readRole } from './roles.ts';

export type TableRights = {
  /** What the API may do, as PostgreSQL's GRANT writes it. */
  readonly app: string;
  /** What those who only look may see; nothing when it is absent. */
  readonly read?: string;
};

/** Every table by its name, with the least that the work needs. */
export type Rights = Readonly<Record<string, TableRights>>;

/** Gives the roles exactly these rights, when they are others than last time. */
export async function ensureRights(
  client: ClientBase,
  rights: Rights,
  migrationTable: string,
): Promise<void> {
  const note = noteOf(rights);
  if (await areGiven(client, rights, migrationTable)) return;
  await client.query('BEGIN');
  try {
    const schemas = new Set([
      'public',
      ...Object.keys(rights).flatMap((table) => table.split('.').slice(0, -1)),
    ]);
    for (const schema of schemas)
      await client.query(`GRANT USAGE ON SCHEMA ${schema} TO ${appRole}, ${readRole}`);
    for (const [table, { app, read }] of Object.entries(rights)) {
      await client.query(`REVOKE ALL ON ${table} FROM PUBLIC, ${appRole}, ${readRole}`);
      await client.query(`GRANT ${app} ON ${table} TO ${appRole}`);
      if (read !== undefined) await client.query(`GRANT ${read} ON ${table} TO ${readRole}`);
    }
    await client.query(`COMMENT ON TABLE ${migrationTable} IS ${client.escapeLiteral(note)}`);
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  }
}

/**
 * As noted last time, and still so: a restored database can have the note without the rights.
 *
 * @param asNoted false when it is enough that there are some: a newer version may have given others
 */
export async function areGiven(
  client: ClientBase,
  rights: Rights,
  migrationTable: string,
  { asNoted = true }: { readonly asNoted?: boolean } = {},
): Promise<boolean> {
  const { rows } = await client.query<{ noted: boolean | null; given: boolean | null }>(
    `SELECT obj_description(to_regclass($1), 'pg_class') = $2 AS noted,
       (SELECT bool_and(has_any_column_privilege($3, to_regclass(name), 'SELECT')) FROM unnest($4::text[]) AS name) AS given`,
    [migrationTable, noteOf(rights), appRole, Object.keys(rights)],
  );
  return rows[0]?.given === true && (rows[0].noted === true || !asNoted);
}

function noteOf(rights: Rights): string {
  return `Rights given: ${createHash('sha256').update(JSON.stringify(rights)).digest('hex')}`;
}
