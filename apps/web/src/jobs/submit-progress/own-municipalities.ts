import { rolesHolding } from '@samsyn/domain/access/permission';
import { isMunicipalRole, type RoleAssignment } from '@samsyn/domain/access/role';

/** The municipalities whose reports somebody reads; undefined for those who read the reports of all. */
export function ownMunicipalities(roles: readonly RoleAssignment[]): readonly string[] | undefined {
  const reading = roles.filter(({ role }) => rolesHolding('submission:read').includes(role));
  if (reading.some(({ role }) => !isMunicipalRole(role))) return undefined;
  return [...new Set(reading.flatMap(({ municipalityCode }) => municipalityCode ?? []))];
}

export function readsOnlyOne(roles: readonly RoleAssignment[]): boolean {
  return ownMunicipalities(roles)?.length === 1;
}
