import { z } from 'zod';
import { line, Version } from './kernel/text.ts';
import { routesOf } from './kernel/route.ts';

/** The municipality's code at Statistics Sweden (SCB). */
export const MunicipalityCode = z.string().regex(/^\d{4}$/);

export const MunicipalityDraft = z.strictObject({ code: MunicipalityCode, name: line(80) });

export const Municipality = z.strictObject({ code: z.string(), name: z.string(), version: Version });
export type Municipality = z.infer<typeof Municipality>;

/** An association has at most all of Sweden's municipalities (290), so the list is whole. */
export const Municipalities = z.strictObject({ items: z.array(Municipality) });

const params = z.strictObject({ code: MunicipalityCode });

export const municipalityRoutes = routesOf('municipality', {
  list: {
    method: 'GET',
    path: '/municipalities',
    permission: 'municipality:read',
    summary: "The association's municipalities in Swedish alphabetical order",
    output: Municipalities,
  },
  read: {
    method: 'GET',
    path: '/municipalities/:code',
    permission: 'municipality:read',
    summary: 'One municipality',
    params,
    output: Municipality,
    versioned: true,
  },
  add: {
    method: 'POST',
    path: '/municipalities',
    permission: 'municipality:add',
    summary: 'Add a municipality',
    input: MunicipalityDraft,
    output: Municipality,
    versioned: true,
  },
  change: {
    method: 'PUT',
    path: '/municipalities/:code',
    permission: 'municipality:change',
    summary: 'Rename a municipality; its code stays',
    params,
    input: MunicipalityDraft.pick({ name: true }),
    output: Municipality,
    versioned: true,
  },
});
