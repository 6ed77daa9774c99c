import { refusalCodes } from '@samsyn/domain/violation';
import { z } from 'zod';

export const RefusalCodeShape = z.enum(refusalCodes);

export const ViolationShape = z.strictObject({
  field: z.string(),
  code: RefusalCodeShape,
  params: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
});

/** The one error body of the API: RFC 9457 problem details, media type `application/problem+json`. */
export const Problem = z.strictObject({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  code: RefusalCodeShape,
  /** All broken rules at once, each with the field it belongs to. */
  violations: z.array(ViolationShape),
  /** The resource as it is now, when the sent version was stale; as it was made, when the sent key has made it already. */
  current: z.unknown().optional(),
  /** Seconds to wait before trying again. */
  retryAfter: z.int().optional(),
  requestId: z.string(),
});

export type Problem = z.infer<typeof Problem>;
