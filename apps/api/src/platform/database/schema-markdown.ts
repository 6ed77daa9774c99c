/** Asks the catalogue; any connection that may read it will do. */
export type CatalogueQuery = (sql: string) => Promise<readonly object[]>;

type Column = {
  readonly table: string;
  readonly name: string;
  readonly type: string;
  readonly fixed: string;
  readonly note: string | null;
};
type Constraint = { readonly table: string; readonly name: string; readonly definition: string };

const tablesOfOurs = `
  FROM pg_class AS t JOIN pg_namespace AS n ON n.oid = t.relnamespace
  WHERE t.relkind IN ('r', 'p') AND n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'`;
const tableName = `CASE n.nspname WHEN 'public' THEN t.relname ELSE n.nspname || '.' || t.relname END`;

/** The schema as a page: every table with its columns, constraints, indexes, policies and triggers, always alike. */
export async function schemaMarkdown(query: CatalogueQuery): Promise<string> {
  const tables = (await query(`SELECT ${tableName} AS name ${tablesOfOurs}`)) as { name: string }[];
  const columns = (await query(`
    SELECT ${tableName} AS table, a.attname AS name, format_type(a.atttypid, a.atttypmod) AS type,
      concat_ws(' ', CASE WHEN a.attnotnull THEN 'not null' END,
        CASE WHEN a.attidentity <> '' THEN 'identity' END,
        'default ' || pg_get_expr(d.adbin, d.adrelid)) AS fixed,
      col_description(t.oid, a.attnum) AS note
    FROM pg_attribute AS a JOIN pg_class AS t ON t.oid = a.attrelid JOIN pg_namespace AS n ON n.oid = t.relnamespace
      LEFT JOIN pg_attrdef AS d ON d.adrelid = t.oid AND d.adnum = a.attnum
    WHERE a.attnum > 0 AND NOT a.attisdropped AND t.oid IN (SELECT t.oid ${tablesOfOurs})
    ORDER BY a.attnum`)) as Column[];
  const constraints = (await query(`
    SELECT ${tableName} AS table, c.conname AS name, pg_get_constraintdef(c.oid) AS definition
    FROM pg_constraint AS c JOIN pg_class AS t ON t.oid = c.conrelid JOIN pg_namespace AS n ON n.oid = t.relnamespace
    WHERE c.contype <> 'n' AND t.oid IN (SELECT t.oid ${tablesOfOurs})
    UNION ALL
    SELECT ${tableName}, i.relname, regexp_replace(pg_get_indexdef(i.oid), '^.* USING ', 'index ')
    FROM pg_index AS x JOIN pg_class AS i ON i.oid = x.indexrelid JOIN pg_class AS t ON t.oid = x.indrelid
      JOIN pg_namespace AS n ON n.oid = t.relnamespace
    WHERE NOT EXISTS (SELECT FROM pg_constraint WHERE conindid = i.oid) AND t.oid IN (SELECT t.oid ${tablesOfOurs})
    UNION ALL
    SELECT ${tableName}, p.polname, concat('policy using ', pg_get_expr(p.polqual, p.polrelid),
      ' with check ', pg_get_expr(p.polwithcheck, p.polrelid))
    FROM pg_policy AS p JOIN pg_class AS t ON t.oid = p.polrelid JOIN pg_namespace AS n ON n.oid = t.relnamespace
    UNION ALL
    SELECT ${tableName}, g.tgname, regexp_replace(pg_get_triggerdef(g.oid), '^CREATE TRIGGER \\S+ (.*) ON \\S+ (.*)$', 'trigger \\1 \\2')
    FROM pg_trigger AS g JOIN pg_class AS t ON t.oid = g.tgrelid JOIN pg_namespace AS n ON n.oid = t.relnamespace
    WHERE NOT g.tgisinternal`)) as Constraint[];
  const sections = tables
    .map(({ name }) => name)
    .toSorted()
    .map((name) => section(name, ofTable(columns, name), ofTable(constraints, name)));
  return ['# Database schema', '', 'Made from the migrations. Do not edit.', '', ...sections].join('\n');
}

function section(name: string, columns: readonly Column[], constraints: readonly Constraint[]): string {
  const rows = columns.map((column) => row([column.name, column.type, column.fixed, column.note ?? '']));
  const rules = constraints
    .toSorted((one, other) => (one.name < other.name ? -1 : 1))
    .map((rule) => `- \`${rule.name}\`: ${rule.definition}`);
  const table = [row(['Column', 'Type', '', 'Meaning']), row(['---', '---', '---', '---']), ...rows];
  return [`## ${name}`, '', ...table, '', ...rules, ''].join('\n');
}

function row(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}

function ofTable<T extends { readonly table: string }>(rows: readonly T[], table: string): T[] {
  return rows.filter((one) => one.table === table);
}
