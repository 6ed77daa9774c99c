/**
 * Only the association that the transaction acts for sees or writes the rows of such a table. FORCE holds the
 * table's owner to it too, and an absent or empty setting lets no row through.
 */
export function rowLevelSecurity(table: string, column = 'association_id'): string {
  const ours = `${column} = nullif(current_setting('app.association_id', true), '')::uuid`;
  return `
    ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
    ALTER TABLE ${table} FORCE ROW LEVEL SECURITY;
    CREATE POLICY ${table}_of_association ON ${table} USING (${ours}) WITH CHECK (${ours});`;
}

/** Rows of such a table can be added, never altered or removed, not even by its owner. */
export function onlyAdded(table: string): string {
  return `
    CREATE TRIGGER ${table}_only_added BEFORE UPDATE OR DELETE OR TRUNCATE ON ${table}
      FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();`;
}

/** Rows of such a table come with their plan's adoption, and the plan is closed from then on. */
export function closedWithPlan(table: string): string {
  return `${onlyAdded(table)}
    CREATE TRIGGER ${table}_closed_with_plan AFTER INSERT ON ${table}
      REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION refuse_addition_to_adopted_plan();`;
}

/**
 * Rows of such a table are not written while a period that they belong to is closed.
 *
 * @param column the row's day, or the code of its period
 */
export function lockedWithPeriod(table: string, column: string): string {
  return `
    CREATE TRIGGER ${table}_locked_with_period BEFORE INSERT OR UPDATE OR DELETE ON ${table}
      FOR EACH ROW EXECUTE FUNCTION refuse_write_in_closed_period('${column}');`;
}

/**
 * Rows of such a table are parts of a whole in another, and are not written while a period that the whole belongs to
 * is closed. Parts that are added in the statement that adds their whole are guarded by the whole's own lock.
 *
 * @param day the column of the whole's day
 * @param reference the column in which a part names its whole
 */
export function lockedWithPeriodOf(whole: string, day: string, table: string, reference: string): string {
  return `
    CREATE TRIGGER ${table}_locked_with_period BEFORE INSERT OR UPDATE OR DELETE ON ${table}
      FOR EACH ROW EXECUTE FUNCTION refuse_write_beneath_closed_period('${whole}', '${reference}', '${day}');`;
}
