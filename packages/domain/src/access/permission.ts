import { roles, type Role } from './role.ts';

/** Who holds a permission: also those who have not signed in, everyone who has, or the holders of some roles. */
export type Holders = 'anyone' | 'signed-in' | readonly Role[];

const administrators: Holders = ['admin'];

/**
 * The one table of who may do what: guards, menus, the matrix test and the documentation are made from it.
 * A permission that a municipal role holds is held for that role's municipality only.
 */
export const permissions = {
  'installation:create': 'anyone',
  'session:open': 'anyone',
  'session:read': 'anyone',
  'session:close': 'anyone',
  'session:change-password': 'signed-in',
  'start:read': 'signed-in',
  'association:read': 'signed-in',
  'association:change': administrators,
  'municipality:read': 'signed-in',
  'municipality:add': administrators,
  'municipality:change': administrators,
  'person:read': administrators,
  'person:add': administrators,
  'person:change': administrators,
  'person:issue-start-password': administrators,
  'plan-proposal:read': administrators,
  'plan-proposal:upload': administrators,
  'plan-proposal:change': administrators,
  'plan-proposal:discard': administrators,
  'plan:read': 'signed-in',
  'plan:adopt': administrators,
  'plan:assign': administrators,
  'reporting-period:read': 'signed-in',
  'reporting-period:open': administrators,
  'reporting-period:close': administrators,
  'reporting-period:reopen': administrators,
  'organisation:read': 'signed-in',
  'organisation:add': ['coordinator', 'course-admin', 'admin'],
  'network:read': 'signed-in',
  'network:add': administrators,
  'network:change': administrators,
  'network-meeting:read': 'signed-in',
  'network-meeting:record': ['coordinator'],
  'submission:read': ['coordinator', 'reporter', 'approver', 'board-member', 'admin'],
  'submission:report': ['reporter'],
  'submission:approve': ['approver'],
  'activity-report:read': 'signed-in',
  'activity-report:report': ['coordinator'],
  'course:read': 'signed-in',
  'course:keep': ['course-admin'],
  'registration:read': ['course-admin'],
  'registration:keep': ['course-admin'],
  'follow-up:read': 'signed-in',
} as const satisfies Record<string, Holders>;

export type Permission = keyof typeof permissions;

/** The roles that hold the permission, in the order of `roles`; all of them when it asks for no particular role. */
export function rolesHolding(permission: Permission): readonly Role[] {
  const holders: Holders = permissions[permission];
  return typeof holders === 'string' ? roles : holders;
}
