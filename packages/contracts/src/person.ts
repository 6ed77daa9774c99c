import { roles } from '@samsyn/domain/access/role';
import { z } from 'zod';
import { pageOf, pageQuery } from './kernel/page.ts';
import { routesOf } from './kernel/route.ts';
import { line, Version } from './kernel/text.ts';
import { MunicipalityCode } from './municipality.ts';
import { RoleAssignment } from './session.ts';

export const PersonDraft = z.strictObject({
  name: line(120),
  email: z.email().max(254),
  roles: z.array(RoleAssignment).max(60),
});

export const PersonChange = PersonDraft.extend({
  /** A disabled person's sessions end at once and the person cannot sign in. */
  disabled: z.boolean(),
});

export const Person = z.strictObject({
  id: z.uuid(),
  name: z.string(),
  email: z.string(),
  roles: z.array(RoleAssignment),
  disabled: z.boolean(),
  /** Whether the person has been given a way to sign in. */
  hasAccount: z.boolean(),
  version: Version,
});
export type Person = z.infer<typeof Person>;

export const PersonQuery = z.strictObject({
  ...pageQuery,
  /** Part of the name or the address. */
  search: z.string().trim().max(100).optional(),
  role: z.enum(roles).optional(),
  municipality: MunicipalityCode.optional(),
});

export const StartPassword = z.strictObject({ password: z.string() });

const params = z.strictObject({ personId: z.uuid() });

export const personRoutes = routesOf('person', {
  list: {
    method: 'GET',
    path: '/persons',
    permission: 'person:read',
    summary: "The association's people by name, filtered",
    query: PersonQuery,
    output: pageOf(Person),
    personal: true,
  },
  read: {
    method: 'GET',
    path: '/persons/:personId',
    permission: 'person:read',
    summary: 'One person with roles',
    params,
    output: Person,
    versioned: true,
    personal: true,
  },
  add: {
    method: 'POST',
    path: '/persons',
    permission: 'person:add',
    summary: 'Add a person; a way to sign in is given separately',
    input: PersonDraft,
    output: Person,
    versioned: true,
  },
  change: {
    method: 'PUT',
    path: '/persons/:personId',
    permission: 'person:change',
    summary: "Change a person's name, address, roles or access",
    params,
    input: PersonChange,
    output: Person,
    versioned: true,
  },
  issueStartPassword: {
    method: 'POST',
    path: '/persons/:personId/start-password',
    permission: 'person:issue-start-password',
    summary:
      'Make a new password to hand over; shown once, ends the sessions the person has, and must be changed at sign-in',
    params,
    output: StartPassword,
    keyless: true,
  },
});
