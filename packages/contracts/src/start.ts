import { z } from 'zod';
import { routesOf } from './kernel/route.ts';

const year = z.int();
const count = z.int();

/** One thing that waits for the person, as the rules of the start page order them. */
export const NextStep = z.discriminatedUnion('step', [
  z.strictObject({ step: z.literal('add-municipalities') }),
  z.strictObject({ step: z.literal('add-people') }),
  z.strictObject({ step: z.literal('read-in-plan') }),
  z.strictObject({ step: z.literal('answer-questions'), proposalId: z.uuid(), fileName: z.string(), count }),
  z.strictObject({ step: z.literal('adopt-proposal'), proposalId: z.uuid(), fileName: z.string() }),
  z.strictObject({ step: z.literal('assign-coordinators'), year, count }),
  z.strictObject({ step: z.literal('see-own-activities'), year, count }),
  z.strictObject({ step: z.literal('read-plan'), year }),
]);
export type NextStep = z.infer<typeof NextStep>;

export const Start = z.strictObject({ steps: z.array(NextStep) });

export type Start = z.infer<typeof Start>;

export const startRoutes = routesOf('start', {
  read: {
    method: 'GET',
    path: '/start',
    permission: 'start:read',
    summary: 'What waits for the person, the most pressing first',
    output: Start,
  },
});
