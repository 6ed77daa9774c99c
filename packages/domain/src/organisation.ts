import type { Violation } from './violation.ts';

/** What is wrong with an extern organisation of this name beside those the association knows already. */
export function organisationViolations(
  draft: { readonly name: string },
  others: readonly { readonly name: string }[],
): Violation[] {
  const name = draft.name.toLocaleLowerCase('sv');
  return others.some((other) => other.name.toLocaleLowerCase('sv') === name)
    ? [{ field: 'name', code: 'organisation-name-taken', params: { name: draft.name } }]
    : [];
}
