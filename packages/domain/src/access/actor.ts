import type { RoleAssignment } from './role.ts';

/** The signed-in person on whose behalf something is done. */
export interface Actor {
  readonly personId: string;
  readonly associationId: string;
  readonly name: string;
  readonly assignments: readonly RoleAssignment[];
}
