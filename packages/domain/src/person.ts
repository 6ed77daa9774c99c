import { isMunicipalRole, type RoleAssignment } from './access/role.ts';
import type { Violation } from './violation.ts';

export interface PersonDraft {
  readonly email: string;
  readonly disabled?: boolean;
  readonly roles: readonly RoleAssignment[];
}

export interface PersonContext {
  /** The codes of the association's municipalities. */
  readonly municipalityCodes: readonly string[];
  /** Whether somebody else already signs in with the draft's address. */
  readonly emailTaken: boolean;
  /** Whether the draft is the person who is asking; nobody may lock themselves out. */
  readonly isSelf: boolean;
  /** Whether another person, not disabled, is admin. */
  readonly anotherAdmin: boolean;
}

/** An address as it is compared and stored: no outer space, Unicode composed, lower case. */
export function normalEmail(email: string): string {
  return email.trim().normalize('NFC').toLowerCase();
}

export function personViolations(draft: PersonDraft, context: PersonContext): Violation[] {
  const violations: Violation[] = [];
  if (context.emailTaken) violations.push({ field: 'email', code: 'email-taken' });
  draft.roles.forEach((held, index) => {
    const field = `roles.${index}`;
    if (isMunicipalRole(held.role)) {
      if (held.municipalityCode === null) violations.push({ field, code: 'role-needs-municipality' });
      else if (!context.municipalityCodes.includes(held.municipalityCode)) {
        violations.push({ field, code: 'municipality-unknown' });
      }
    } else if (held.municipalityCode !== null) {
      violations.push({ field, code: 'role-is-for-the-association' });
    }
    const earlier = draft.roles.slice(0, index);
    if (
      earlier.some((other) => other.role === held.role && other.municipalityCode === held.municipalityCode)
    ) {
      violations.push({ field, code: 'role-repeated' });
    }
  });
  const isAdmin = !draft.disabled && draft.roles.some((held) => held.role === 'admin');
  const lostThrough = draft.disabled ? 'disabled' : 'roles';
  if (context.isSelf && !isAdmin) violations.push({ field: lostThrough, code: 'own-access' });
  else if (!isAdmin && !context.anotherAdmin) violations.push({ field: lostThrough, code: 'last-admin' });
  return violations;
}
