import { z } from 'zod';
import { routesOf } from './kernel/route.ts';
import { line, Version } from './kernel/text.ts';

export const OrganisationDraft = z.strictObject({ name: line(120) });

/** Somebody outside the municipalities who takes part: a region, a county board, a university. */
export const Organisation = z.strictObject({ id: z.uuid(), name: z.string(), version: Version });
export type Organisation = z.infer<typeof Organisation>;

export const organisationRoutes = routesOf('organisation', {
  list: {
    method: 'GET',
    path: '/organisations',
    permission: 'organisation:read',
    summary: 'The extern organisations by name',
    output: z.strictObject({ items: z.array(Organisation) }),
  },
  add: {
    method: 'POST',
    path: '/organisations',
    permission: 'organisation:add',
    summary: 'Add an extern organisation',
    input: OrganisationDraft,
    output: Organisation,
    versioned: true,
  },
});
