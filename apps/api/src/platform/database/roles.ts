import type { ClientBase } from 'pg';

/** Owns the schema and runs the migrations. */
export const ownerRole = 'samsyn_owner';
/** What the API acts as: owns nothing, and is held by row-level security. */
export const appRole = 'samsyn_app';
/** For people and tools that look but never write. */
export const readRole = 'samsyn_read';

const roles = [ownerRole, appRole, readRole];

export type AvailableRoles = { readonly owner: boolean; readonly app: boolean };

/**
 * Makes the roles that are missing and lets this connection's user act as them, as far as that user may. Whatever
 * was prepared by a database administrator is left as it is.
 *
 * @param appUser the user that the API signs in as
 */
export async function ensureRoles(client: ClientBase, appUser: string): Promise<AvailableRoles> {
  const { mayCreate, missing } = await roleState(client);
  if (mayCreate) {
    for (const role of missing) {
      await passingOver(['42710', '23505'], () =>
        client.query(
          `CREATE ROLE ${role} NOLOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS`,
        ),
      );
    }
  }
  for (const role of [ownerRole, appRole]) await ensureMember(client, role, 'CURRENT_USER');
  if (!roles.includes(appUser)) await ensureMember(client, appRole, client.escapeIdentifier(appUser));
  const available = await availableRoles(client, appUser);
  if (available.owner) await letIntoDatabase(client);
  return available;
}

async function roleState(client: ClientBase): Promise<{ mayCreate: boolean; missing: string[] }> {
  const { rows } = await client.query<{ mayCreate: boolean; missing: string[] }>(
    `SELECT (SELECT rolsuper OR rolcreaterole FROM pg_roles WHERE rolname = current_user) AS "mayCreate",
            array(SELECT name FROM unnest($1::text[]) AS name WHERE name NOT IN (SELECT rolname FROM pg_roles)) AS missing`,
    [roles],
  );
  const state = rows[0];
  if (!state) throw new Error('The database does not say which roles it has');
  return state;
}

async function ensureMember(client: ClientBase, role: string, member: string): Promise<void> {
  const name = member === 'CURRENT_USER' ? 'current_user' : client.escapeLiteral(member.replaceAll('"', ''));
  const { rows } = await client.query<{ member: boolean }>(
    `SELECT pg_has_role(${name}, oid, 'MEMBER') AS member FROM pg_roles WHERE rolname = $1`,
    [role],
  );
  if (rows[0]?.member !== false) return;
  // Refused where the user may not give the role away: then the roles come prepared, or are done without.
  await passingOver(['42501', '0LP01', 'XX000'], () => client.query(`GRANT ${role} TO ${member}`));
}

async function availableRoles(client: ClientBase, appUser: string): Promise<AvailableRoles> {
  const { rows } = await client.query<AvailableRoles>(
    `SELECT coalesce((SELECT pg_has_role(current_user, oid, 'MEMBER') FROM pg_roles WHERE rolname = $1), false) AS owner,
            coalesce((SELECT pg_has_role($3::name, oid, 'MEMBER') FROM pg_roles WHERE rolname = $2), false) AS app`,
    [ownerRole, appRole, appUser],
  );
  return rows[0] ?? { owner: false, app: false };
}

/** Whether the one who is signed in may act as the API. */
export async function mayActAsApp(client: ClientBase): Promise<boolean> {
  const { rows } = await client.query<{ member: boolean }>(
    `SELECT pg_has_role(oid, 'MEMBER') AS member FROM pg_roles WHERE rolname = $1`,
    [appRole],
  );
  return rows[0]?.member === true;
}

async function letIntoDatabase(client: ClientBase): Promise<void> {
  const { rows } = await client.query<{ name: string; complete: boolean }>(
    `SELECT current_database() AS name,
            has_database_privilege($1, current_database(), 'CREATE') AND has_schema_privilege($1, 'public', 'CREATE') AS complete`,
    [ownerRole],
  );
  const [database] = rows;
  if (!database || database.complete) return;
  await passingOver(['42501', 'XX000'], async () => {
    await client.query(
      `GRANT CONNECT, CREATE ON DATABASE ${client.escapeIdentifier(database.name)} TO ${ownerRole}`,
    );
    await client.query(`GRANT USAGE, CREATE ON SCHEMA public TO ${ownerRole}`);
  });
}

async function passingOver(states: readonly string[], work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!states.includes((error as { code?: string }).code ?? '')) throw error;
  }
}
