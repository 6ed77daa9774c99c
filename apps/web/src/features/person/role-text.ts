import '../../shared/words/sv/person.ts';
import type { RoleAssignment } from '@samsyn/domain/access/role';
import type { Municipality } from '@samsyn/contracts/municipality';
import { formatList, insideSentence } from '../../shared/format.ts';
import { wordsOf } from '../../shared/words/words.ts';

/** A role as it is read: "Handläggare", "Kommunens rapportör i Kiruna". */
export function roleText(held: RoleAssignment, municipalities: readonly Municipality[]): string {
  const role = wordsOf('role')(held.role);
  if (held.municipalityCode === null) return role;
  const municipality = municipalities.find(({ code }) => code === held.municipalityCode);
  return wordsOf('person')('roleIn', { role, municipality: municipality?.name ?? held.municipalityCode });
}

/** All of a person's roles in one line, in the order they are held. */
export function rolesText(roles: readonly RoleAssignment[], municipalities: readonly Municipality[]): string {
  if (roles.length === 0) return wordsOf('person')('noRoles');
  const [first = '', ...others] = roles.map((held) => roleText(held, municipalities));
  return formatList([first, ...others.map(insideSentence)]);
}

/** The same inside a sentence: "kommunens rapportör i Kiruna och handläggare". */
export function rolesInSentence(
  roles: readonly RoleAssignment[],
  municipalities: readonly Municipality[],
): string {
  return insideSentence(rolesText(roles, municipalities));
}
