interface Page<Item> {
  items: Item[];
  next: string | null;
}

/**
 * One page of a list, made of rows that were asked for with one more than the page holds.
 *
 * @param idOf what the next page is asked for by, where that is not the row's own id
 */
export function pageOfRows<Item extends { readonly id: string }>(
  rows: readonly Item[],
  limit: number,
): Page<Item>;
export function pageOfRows<Item>(
  rows: readonly Item[],
  limit: number,
  idOf: (item: Item) => string,
): Page<Item>;
export function pageOfRows<Item>(
  rows: readonly Item[],
  limit: number,
  idOf: (item: Item) => string = (item) => (item as { readonly id: string }).id,
): Page<Item> {
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return { items, next: rows.length > limit && last !== undefined ? idOf(last) : null };
}
