/**
 * The conditions of a list, put together of only those that are asked for. One that may be absent (`$2 IS NULL OR ...`)
 * hides from the database which index to use, because the one plan of a prepared statement must serve both.
 */
export class Filters {
  readonly #conditions: string[] = [];
  readonly #parameters: unknown[];

  /** @param parameters what the statement takes in any case, from $1 on */
  constructor(...parameters: readonly unknown[]) {
    this.#parameters = [...parameters];
  }

  /** Adds the condition on the value's placeholder, unless there is no value. */
  when(value: unknown, condition: (placeholder: string) => string): this {
    if (value !== undefined) this.#conditions.push(condition(`$${this.#parameters.push(value)}`));
    return this;
  }

  /** Adds one condition made of those of its parts that are asked for, unless none is: some one row meets them all. */
  whenAny(addParts: (parts: Filters) => Filters, condition: (parts: string) => string): this {
    const parts = addParts(new Filters(...this.#parameters));
    this.#parameters.splice(0, Infinity, ...parts.#parameters);
    if (parts.sql !== '') this.#conditions.push(condition(parts.sql));
    return this;
  }

  /** What follows the conditions that always hold: each filter after an AND of its own. */
  get sql(): string {
    return this.#conditions.map((condition) => ` AND ${condition}`).join('');
  }

  get parameters(): readonly unknown[] {
    return this.#parameters;
  }
}
