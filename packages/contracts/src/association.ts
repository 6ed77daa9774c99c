import { z } from 'zod';
import { line, Version } from './kernel/text.ts';
import { routesOf } from './kernel/route.ts';

export const AssociationDraft = z.strictObject({ name: line(120) });

export const Association = z.strictObject({ id: z.uuid(), name: z.string(), version: Version });
export type Association = z.infer<typeof Association>;

export const associationRoutes = routesOf('association', {
  read: {
    method: 'GET',
    path: '/association',
    permission: 'association:read',
    summary: "The reader's own association",
    output: Association,
    versioned: true,
  },
  change: {
    method: 'PUT',
    path: '/association',
    permission: 'association:change',
    summary: 'Rename the association',
    input: AssociationDraft,
    output: Association,
    versioned: true,
  },
});
