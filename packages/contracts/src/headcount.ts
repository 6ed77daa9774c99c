import { z } from 'zod';

const count = z.int().min(0).max(100_000);

/** People by sex; there is no field for a total, since the total is their sum. */
export const Headcount = z.strictObject({ women: count, men: count, otherOrNotStated: count });
