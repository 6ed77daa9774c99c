import '../../shared/words/sv/registration.ts';
import type { Municipality } from '@samsyn/contracts/municipality';
import type { Organisation } from '@samsyn/contracts/organisation';
import { wordsOf } from '../../shared/words/words.ts';
import type { RegistrationWritten } from './registration-written.ts';

export interface Workplaces {
  readonly municipalities: readonly Municipality[];
  readonly organisations: readonly Organisation[];
}

/** Where somebody works: "Kiruna", "Länsstyrelsen", "Någon annanstans". */
export function workplaceText(
  { municipalityCode, organisationId }: Pick<RegistrationWritten, 'municipalityCode' | 'organisationId'>,
  { municipalities, organisations }: Workplaces,
): string {
  const t = wordsOf('registration');
  if (municipalityCode === null && organisationId === null) return t('elsewhere');
  const workplace =
    municipalities.find(({ code }) => code === municipalityCode) ??
    organisations.find(({ id }) => id === organisationId);
  return workplace?.name ?? t('unknownWorkplace');
}
