import type { Registration } from '@samsyn/contracts/registration';
import { differencesOf, type Changes } from '../../platform/audit/audit.ts';

type Told = Omit<Registration, 'id' | 'version'>;

/** What the audit keeps of a change: of the person only that it changed, of everything else what it was and became. */
export function presentChanges(before: Told | undefined, after: Told | undefined): Changes {
  return {
    ...(before?.name !== after?.name && { name: {} }),
    ...(before?.email !== after?.email && { email: {} }),
    ...(before?.gender !== after?.gender && { gender: {} }),
    ...differencesOf(before && impersonal(before), after && impersonal(after)),
  };
}

function impersonal({ courseId, municipalityCode, organisationId, attended }: Told) {
  return { courseId, municipalityCode, organisationId, attended };
}
