import { z } from 'zod';

export const largestPage = 200;

/** How a list is asked for: at most `limit` items, those that follow the item `after` stands for. */
export const pageQuery = {
  limit: z.coerce.number().int().min(1).max(largestPage).default(50),
  /** The `next` of the page before: its last item's id. */
  after: z.uuid().optional(),
};

/** One page of a list; `next` asks for the following one and is null on the last. */
export function pageOf<Item extends z.ZodType>(item: Item) {
  return z.strictObject({ items: z.array(item), next: z.uuid().nullable() });
}
