import type { Violation } from './violation.ts';

export interface NetworkDraft {
  readonly name: string;
  readonly coordinatorId: string | null;
}

export interface NetworkContext {
  /** The association's other networks. */
  readonly others: readonly { readonly name: string }[];
  readonly coordinatorIds: readonly string[];
}

export function networkViolations(
  draft: NetworkDraft,
  { others, coordinatorIds }: NetworkContext,
): Violation[] {
  const violations: Violation[] = [];
  const name = draft.name.toLocaleLowerCase('sv');
  if (others.some((other) => other.name.toLocaleLowerCase('sv') === name)) {
    violations.push({ field: 'name', code: 'network-name-taken', params: { name: draft.name } });
  }
  if (draft.coordinatorId !== null && !coordinatorIds.includes(draft.coordinatorId)) {
    violations.push({ field: 'coordinatorId', code: 'coordinator-unknown' });
  }
  return violations;
}
