import type { Registration, RegistrationDraft } from '@samsyn/contracts/registration';
import type { z } from 'zod';

/** A registration as a form holds it, before the contract has looked at it. */
export type RegistrationWritten = z.input<typeof RegistrationDraft>;

export function registrationWritten(registration: Registration): RegistrationWritten {
  const { name, email, municipalityCode, organisationId, gender } = registration;
  return { name, email, municipalityCode, organisationId, gender };
}
