/** A statement that each connection parses once, and plans once it has seen that one plan serves all. */
export interface PreparedStatement {
  readonly name: string;
  readonly text: string;
}

/** A connection keeps what it has prepared until it ends, so statements that are put together anew each time must not fill it. */
const mostKept = 500;

const statements = new Map<string, PreparedStatement>();

/** The statement under a name of its own; one that comes when there is room for no more stays without. */
export function prepared(text: string): PreparedStatement | { readonly text: string } {
  const known = statements.get(text);
  if (known) return known;
  if (statements.size >= mostKept) return { text };
  const statement = { name: `s${statements.size}`, text };
  statements.set(text, statement);
  return statement;
}
