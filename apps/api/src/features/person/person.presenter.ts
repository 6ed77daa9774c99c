import type { Person } from '@samsyn/contracts/person';
import { differencesOf, type Changes } from '../../platform/audit/audit.ts';

type Told = Pick<Person, 'name' | 'email' | 'roles' | 'disabled'>;

/** What the audit keeps of a change: roles and access in full; of the name and the address, only that they changed. */
export function presentChanges(before: Told | undefined, after: Told): Changes {
  return {
    ...(before?.name !== after.name && { name: {} }),
    ...(before?.email !== after.email && { email: {} }),
    ...differencesOf(before && accessOf(before), accessOf(after)),
  };
}

function accessOf({ roles, disabled }: Told) {
  const held = roles.map(({ role, municipalityCode }) =>
    municipalityCode === null ? role : `${role} ${municipalityCode}`,
  );
  return { roles: held.toSorted(), disabled };
}
