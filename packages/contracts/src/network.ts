import { z } from 'zod';
import { routesOf } from './kernel/route.ts';
import { line, Version } from './kernel/text.ts';

export const NetworkDraft = z.strictObject({
  name: line(160),
  /** The coordinator who keeps the network; null while nobody does. */
  coordinatorId: z.uuid().nullable(),
});

export const Network = z.strictObject({
  id: z.uuid(),
  name: z.string(),
  coordinator: z
    .strictObject({
      personId: z.uuid(),
      name: z.string(),
      /** Whether that person still is a coordinator who may sign in; otherwise nobody can record the meetings. */
      active: z.boolean(),
    })
    .nullable(),
  meetings: z.int(),
  lastHeldOn: z.iso.date().nullable(),
  version: Version,
});
export type Network = z.infer<typeof Network>;

const params = z.strictObject({ networkId: z.uuid() });

export const networkRoutes = routesOf('network', {
  list: {
    method: 'GET',
    path: '/networks',
    permission: 'network:read',
    summary: "The association's networks by name, or those of one coordinator",
    query: z.strictObject({ coordinator: z.uuid().optional() }),
    output: z.strictObject({ items: z.array(Network) }),
  },
  read: {
    method: 'GET',
    path: '/networks/:networkId',
    permission: 'network:read',
    summary: 'One network',
    params,
    output: Network,
    versioned: true,
  },
  add: {
    method: 'POST',
    path: '/networks',
    permission: 'network:add',
    summary: 'Add a network',
    input: NetworkDraft,
    output: Network,
    versioned: true,
  },
  change: {
    method: 'PUT',
    path: '/networks/:networkId',
    permission: 'network:change',
    summary: 'Rename a network or give it another coordinator',
    params,
    input: NetworkDraft,
    output: Network,
    versioned: true,
  },
});
