import type { Actor } from './actor.ts';
import { permissions, type Holders, type Permission } from './permission.ts';
import { isMunicipalRole, type Role } from './role.ts';

/**
 * Whether the actor (null: nobody signed in) holds the permission.
 *
 * With a municipality's code the question is about that municipality: a municipal role counts only if it is held there.
 * Without one, holding the permission anywhere is enough; what may then be seen is the query's business.
 */
export function may(
  actor: Pick<Actor, 'assignments'> | null,
  permission: Permission,
  municipalityCode?: string,
): boolean {
  const holders: Holders = permissions[permission];
  if (holders === 'anyone') return true;
  if (actor === null) return false;
  if (holders === 'signed-in') return true;
  return actor.assignments.some(
    (held) =>
      holders.includes(held.role) &&
      (municipalityCode === undefined ||
        !isMunicipalRole(held.role) ||
        held.municipalityCode === municipalityCode),
  );
}

/** Whether the actor holds the role anywhere. */
export function holdsRole(actor: Pick<Actor, 'assignments'>, role: Role): boolean {
  return actor.assignments.some((held) => held.role === role);
}
