/** One page of a list, made of rows that were asked for with one more than the page holds. */
export function pageOfRows<Item extends { readonly id: string }>(
  rows: readonly Item[],
  limit: number,
): { items: Item[]; next: string | null } {
  const items = rows.slice(0, limit);
  return { items, next: rows.length > limit ? (items.at(-1)?.id ?? null) : null };
}
