export const roles = [
  'coordinator',
  'reporter',
  'approver',
  'board-member',
  'course-admin',
  'admin',
] as const;

export type Role = (typeof roles)[number];

/** A role held for the whole association (`municipalityCode` null) or for one municipality (its SCB code). */
export interface RoleAssignment {
  readonly role: Role;
  readonly municipalityCode: string | null;
}

/** The roles that speak for one municipality; every other role is held for the whole association. */
export const municipalRoles: readonly Role[] = ['reporter', 'approver'];

export function isMunicipalRole(role: Role): boolean {
  return municipalRoles.includes(role);
}
