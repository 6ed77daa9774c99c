import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { schemaMarkdown } from '../platform/database/schema-markdown.ts';
import { aDatabase } from '../platform/database/testing/a-database.ts';
import type { TestDatabase } from '../platform/database/testing/a-database.ts';
import { anAssociation } from '../platform/database/testing/an-association.ts';
import { currentQuery } from '../platform/database/transaction.ts';
import { violatedConstraint } from '../platform/database/trouble.ts';
import { rights } from './rights.ts';

let scene: TestDatabase;

beforeAll(async () => {
  scene = await aDatabase();
});
afterAll(() => scene.drop());

/** Read before it is known which association someone belongs to, and by platform/access alone. */
const beforeTheAssociationIsKnown = ['auth.user'];

const ours = `n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'`;

const tablesWithAssociation = `
  SELECT CASE n.nspname WHEN 'public' THEN t.relname ELSE n.nspname || '.' || t.relname END AS name, t.oid,
    t.relrowsecurity AS enabled, t.relforcerowsecurity AS forced
  FROM pg_class AS t JOIN pg_namespace AS n ON n.oid = t.relnamespace
  WHERE t.relkind IN ('r', 'p') AND ${ours} AND (t.relname = 'association' OR EXISTS (
    SELECT FROM pg_attribute AS a WHERE a.attrelid = t.oid AND a.attname = 'association_id'))`;

/** The rights on a table as the list writes them: those on the whole table, then those on single columns. */
const rightsOf = (role: string) => `(
  SELECT coalesce(string_agg(told, ', ' ORDER BY place), '') FROM unnest(ARRAY['SELECT', 'INSERT', 'UPDATE', 'DELETE', 'TRUNCATE', 'REFERENCES', 'TRIGGER'])
    WITH ORDINALITY AS privilege (name, place),
    LATERAL (SELECT CASE
      WHEN has_table_privilege('${role}', t.oid, privilege.name) THEN privilege.name
      WHEN privilege.name IN ('INSERT', 'SELECT', 'UPDATE', 'REFERENCES') AND has_any_column_privilege('${role}', t.oid, privilege.name)
        THEN privilege.name || ' (' || (SELECT string_agg(a.attname, ', ' ORDER BY a.attnum) FROM pg_attribute AS a
          WHERE a.attrelid = t.oid AND a.attnum > 0 AND NOT a.attisdropped AND has_column_privilege('${role}', t.oid, a.attnum, privilege.name)) || ')'
      END) AS one (told)
  WHERE told IS NOT NULL)`;

const asText = (sql: string) =>
  scene.asSuperuser<{ name: string }>(sql).then((rows) => rows.map(({ name }) => name));

describe('a table that belongs to an association', () => {
  it('has row-level security, forced on its owner too, with a policy for what is read and what is written', async () => {
    const tables = await scene.asSuperuser<{
      name: string;
      enabled: boolean;
      forced: boolean;
      policies: string[];
    }>(`
      SELECT name, enabled, forced, array(
        SELECT concat_ws(' / ', pg_get_expr(polqual, polrelid), pg_get_expr(polwithcheck, polrelid), polpermissive, polcmd)
        FROM pg_policy WHERE polrelid = tables.oid) AS policies
      FROM (${tablesWithAssociation}) AS tables`);
    expect(tables.length).toBeGreaterThan(15);
    for (const { name, enabled, forced, policies } of tables) {
      if (beforeTheAssociationIsKnown.includes(name)) continue;
      const column = name === 'association' ? 'id' : 'association_id';
      const rule = `(${column} = (NULLIF(current_setting('app.association_id'::text, true), ''::text))::uuid)`;
      expect({ name, enabled, forced, policies }).toEqual({
        name,
        enabled: true,
        forced: true,
        policies: [`${rule} / ${rule} / t / *`],
      });
    }
  });

  it('points at others of its association only: each reference carries the association', async () => {
    const loose = await asText(`
      SELECT c.conname AS name FROM pg_constraint AS c
      WHERE c.contype = 'f' AND c.conrelid IN (SELECT oid FROM (${tablesWithAssociation}) AS one)
        AND c.confrelid IN (SELECT oid FROM (${tablesWithAssociation}) AS other)
        AND NOT EXISTS (
          SELECT FROM pg_attribute AS a WHERE a.attrelid = c.conrelid AND a.attnum = ANY (c.conkey) AND a.attname = 'association_id')`);
    expect(loose).toEqual([]);
  });

  it('shows no row to one who acts for no association', async () => {
    const { id } = await anAssociation(scene.database);
    const count = async (name: string) => {
      const [row] = await currentQuery<{ seen: number }>(`SELECT count(*)::int AS seen FROM ${name}`);
      return row?.seen;
    };
    expect(await scene.database.inTransaction({ associationId: id }, () => count('municipality'))).toBe(1);
    await scene.database.withoutTenant(async () => {
      for (const name of await asText(`SELECT name FROM (${tablesWithAssociation}) AS tables`)) {
        if (!beforeTheAssociationIsKnown.includes(name)) expect([name, await count(name)]).toEqual([name, 0]);
      }
    });
  });
});

describe('a reference to another row', () => {
  // No row that these point at is ever removed. Whatever comes to remove people or plans gives them an index first.
  const withoutIndex = [
    'activity_report_by_person',
    'network_meeting_recorded_by_person',
    'plan_adopted_by_person',
    'plan_proposal_created_by_person',
    'reporting_period_closed_by_person',
    'section_of_parent',
    'submission_approved_by_person',
    'submission_on_plan',
    'submission_returned_by_person',
    'submission_submitted_by_person',
  ];

  it('has an index that finds the rows which point at one, but for those that are named', async () => {
    const scanning = await asText(`
      SELECT c.conname AS name FROM pg_constraint AS c
      JOIN pg_class AS t ON t.oid = c.conrelid JOIN pg_namespace AS n ON n.oid = t.relnamespace
      WHERE c.contype = 'f' AND ${ours} AND NOT EXISTS (
        SELECT FROM pg_index AS i, unnest(c.conkey, c.confkey) AS pair (ours, theirs)
        JOIN pg_attribute AS key ON key.attnum = pair.theirs AND key.attrelid = c.confrelid AND key.attname IN ('id', 'code')
        WHERE i.indrelid = c.conrelid AND i.indpred IS NULL
          AND (i.indkey::int2[])[0:array_position(i.indkey::int2[], pair.ours)] <@ c.conkey)`);
    expect(scanning.toSorted()).toEqual(withoutIndex);
  });
});

describe('a list that grows with the years', () => {
  it.each([
    ['person_by_name', 'person WHERE association_id = $1 ORDER BY name COLLATE "sv-x-icu", id'],
    [
      'course_by_last_day',
      `course WHERE association_id = $1 AND ends_on > '2015-01-01' ORDER BY ends_on, id`,
    ],
  ])('is found in its order by %s', async (index, list) => {
    const { id } = await anAssociation(scene.database);
    const way = await scene.database.inTransaction({ associationId: id }, async () => {
      await currentQuery('SET LOCAL enable_seqscan = off');
      await currentQuery('SET LOCAL enable_sort = off');
      return currentQuery(`EXPLAIN SELECT FROM ${list}`, [id]);
    });
    expect(JSON.stringify(way)).toContain(`using ${index}`);
  });
});

describe('the API', () => {
  it('owns nothing and has no power over the server', async () => {
    const [role] = await scene.asSuperuser(
      `SELECT rolsuper OR rolbypassrls OR rolcreaterole OR rolcreatedb OR rolreplication AS mighty,
              EXISTS (SELECT FROM pg_auth_members WHERE member = pg_roles.oid) AS "isMember",
              EXISTS (SELECT FROM pg_shdepend WHERE refobjid = pg_roles.oid AND deptype = 'o') AS owns
       FROM pg_roles WHERE rolname = 'samsyn_app'`,
    );
    expect(role).toEqual({ mighty: false, isMember: false, owns: false });
    const who = await scene.database.withoutTenant(() =>
      currentQuery('SELECT session_user AS "signedIn", current_user AS "actsAs"'),
    );
    expect(who).toEqual([{ signedIn: 'samsyn_app', actsAs: 'samsyn_app' }]);
  });

  it('has exactly the rights that are listed', async () => {
    const tables = await scene.asSuperuser<{ name: string; app: string; read: string }>(`
      SELECT CASE n.nspname WHEN 'public' THEN t.relname ELSE n.nspname || '.' || t.relname END AS name,
        ${rightsOf('samsyn_app')} AS app, ${rightsOf('samsyn_read')} AS read
      FROM pg_class AS t JOIN pg_namespace AS n ON n.oid = t.relnamespace WHERE t.relkind IN ('r', 'p', 'v', 'm', 'S') AND ${ours}`);
    const given = tables
      .filter(({ app, read }) => app !== '' || read !== '')
      .map(({ name, app, read }) => [name, { app, read }]);
    const listed = Object.entries(rights).map(([name, { app, read = '' }]) => [name, { app, read }]);
    expect(Object.fromEntries(given)).toEqual(Object.fromEntries(listed));
  });

  it('finds no function or view that acts with the rights of another', async () => {
    expect(
      await asText(
        `SELECT proname AS name FROM pg_proc JOIN pg_namespace AS n ON n.oid = pronamespace WHERE prosecdef AND ${ours}`,
      ),
    ).toEqual([]);
    expect(
      await asText(`
        SELECT relname AS name FROM pg_class AS t JOIN pg_namespace AS n ON n.oid = t.relnamespace
        WHERE ${ours} AND (t.relkind = 'm' OR (t.relkind = 'v' AND NOT coalesce('security_invoker=true' = ANY (t.reloptions), false)))`),
    ).toEqual([]);
  });
});

describe('what is only ever added', () => {
  const tables = [
    'audit_entry',
    'audit_seal',
    'plan',
    'goal',
    'commitment',
    'area',
    'section',
    'section_goal',
  ].concat(['expected_result', 'project', 'key_activity', 'key_activity_placement', 'key_activity_goal']);

  it.each(tables)('%s: neither the API nor the owner can alter or remove a row', async (table) => {
    const { id } = await anAssociation(scene.database);
    for (const statement of [
      `UPDATE ${table} SET association_id = association_id`,
      `DELETE FROM ${table}`,
      `TRUNCATE ${table} CASCADE`,
    ]) {
      const asApi = scene.database.inTransaction({ associationId: id }, () => currentQuery(statement));
      await expect(asApi).rejects.toThrow('permission denied');
      await expect(scene.asSuperuser(statement)).rejects.toThrow('never changed or removed');
    }
  });
});

describe('an adopted plan', () => {
  const adopt = (associationId: string, personId: string, year: number) =>
    currentQuery<{ id: string }>(
      `INSERT INTO plan (association_id, title, year, adopted_on, adopted_by)
       VALUES ($1, 'Plan', $3, '2015-07-08', $2) RETURNING id`,
      [associationId, personId, year],
    );
  const addGoal = (associationId: string, planId: string, position: number) =>
    currentQuery(
      `INSERT INTO goal (association_id, plan_id, position, code, title) VALUES ($1, $2, $3, $4, 'Mål')`,
      [associationId, planId, position, `Ö${position}`],
    );

  it('takes its parts in the transaction of its adoption and never later', async () => {
    const { id, personId } = await anAssociation(scene.database);
    const context = { associationId: id, personId };
    const planId = await scene.database.inTransaction(context, async () => {
      const [plan] = await adopt(id, personId, 2015);
      await addGoal(id, plan?.id ?? '', 1);
      await currentQuery('SAVEPOINT later');
      await addGoal(id, plan?.id ?? '', 2);
      return plan?.id ?? '';
    });
    const later: unknown = await scene.database
      .inTransaction(context, () => addGoal(id, planId, 3))
      .catch((error: unknown) => error);
    expect(violatedConstraint(later)).toBe('goal_closed_with_plan');
    expect(
      await scene.database.inTransaction(context, () =>
        currentQuery('SELECT code FROM goal ORDER BY position'),
      ),
    ).toEqual([{ code: 'Ö1' }, { code: 'Ö2' }]);
  });

  it('takes no part of another plan', async () => {
    const { id, personId } = await anAssociation(scene.database);
    const mixed = scene.database.inTransaction({ associationId: id }, async () => {
      const [one] = await adopt(id, personId, 2015);
      const [other] = await adopt(id, personId, 2016);
      const [goal] = await currentQuery<{ id: string }>(
        `INSERT INTO goal (association_id, plan_id, position, code, title) VALUES ($1, $2, 1, 'Ö1', 'Mål') RETURNING id`,
        [id, one?.id],
      );
      await currentQuery(
        `INSERT INTO commitment (association_id, plan_id, goal_id, side, position, text) VALUES ($1, $2, $3, 'association', 1, 'Text')`,
        [id, other?.id, goal?.id],
      );
    });
    expect(violatedConstraint(await mixed.catch((error: unknown) => error))).toBe('commitment_of_goal');
  });
});

describe('the page about the schema', () => {
  it('tells of every table, and the same each time', async () => {
    const page = () => schemaMarkdown((sql) => scene.asSuperuser(sql));
    const told = await page();
    for (const table of Object.keys(rights)) expect(told).toContain(`\n## ${table}\n`);
    expect(told).toContain('role_assignment_needs_municipality');
    expect(told).toBe(await page());
  });
});
