import type { Violation } from './violation.ts';

export interface MunicipalityDraft {
  /** The municipality's code at Statistics Sweden (SCB), four digits. */
  readonly code: string;
  readonly name: string;
}

/** What is wrong with a municipality that is to stand beside `others`, the association's other municipalities. */
export function municipalityViolations(
  draft: MunicipalityDraft,
  others: readonly MunicipalityDraft[],
): Violation[] {
  const violations: Violation[] = [];
  if (others.some((other) => other.code === draft.code)) {
    violations.push({ field: 'code', code: 'municipality-code-taken', params: { code: draft.code } });
  }
  const name = draft.name.toLocaleLowerCase('sv');
  if (others.some((other) => other.name.toLocaleLowerCase('sv') === name)) {
    violations.push({ field: 'name', code: 'municipality-name-taken', params: { name: draft.name } });
  }
  return violations;
}
