import type { Headcount } from './headcount.ts';
import type { Violation } from './violation.ts';

/** As the participant states it; one code for other and not stated, so that nobody is singled out. */
export const genders = ['woman', 'man', 'other-or-not-stated'] as const;

export type Gender = (typeof genders)[number];

export interface RegistrationDraft {
  readonly municipalityCode: string | null;
  readonly organisationId: string | null;
}

export interface RegistrationContext {
  /** The codes of the association's municipalities. */
  readonly municipalityCodes: readonly string[];
  /** The ids of the association's extern organisations. */
  readonly organisationIds: readonly string[];
  /** Whether somebody else is registered for the course with the draft's address. */
  readonly emailTaken: boolean;
  /** The places of the course when somebody new is registered for it and none is left. */
  readonly fullAt?: number | undefined;
}

export function registrationViolations(
  { municipalityCode, organisationId }: RegistrationDraft,
  { municipalityCodes, organisationIds, emailTaken, fullAt }: RegistrationContext,
): Violation[] {
  const violations: Violation[] = [];
  if (fullAt !== undefined) violations.push({ field: '', code: 'course-full', params: { capacity: fullAt } });
  if (emailTaken) violations.push({ field: 'email', code: 'registration-taken' });
  if (municipalityCode !== null && organisationId !== null)
    violations.push({ field: 'organisationId', code: 'workplace-named-twice' });
  if (municipalityCode !== null && !municipalityCodes.includes(municipalityCode))
    violations.push({ field: 'municipalityCode', code: 'municipality-unknown' });
  if (organisationId !== null && !organisationIds.includes(organisationId))
    violations.push({ field: 'organisationId', code: 'organisation-unknown' });
  return violations;
}

/** How many of them are women, men, and other or not stated. */
export function countByGender(people: readonly { readonly gender: Gender }[]): Headcount {
  const of = (gender: Gender) => people.filter((person) => person.gender === gender).length;
  return { women: of('woman'), men: of('man'), otherOrNotStated: of('other-or-not-stated') };
}
