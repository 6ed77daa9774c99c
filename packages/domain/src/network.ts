import type { Violation } from './violation.ts';

export interface NetworkDraft {
  readonly name: string;
  readonly coordinatorId: string | null;
}

export interface NetworkContext {
  /** The association's other networks. */
  readonly others: readonly { readonly name: string }[];
  /** Those who may be chosen. */
  readonly coordinatorIds: readonly string[];
  /** Who keeps the network already, and may stay so even without being a coordinator any more; null: nobody. */
  readonly keptBy: string | null;
}

export function networkViolations(
  draft: NetworkDraft,
  { others, coordinatorIds, keptBy }: NetworkContext,
): Violation[] {
  const violations: Violation[] = [];
  const name = draft.name.toLocaleLowerCase('sv');
  if (others.some((other) => other.name.toLocaleLowerCase('sv') === name)) {
    violations.push({ field: 'name', code: 'network-name-taken', params: { name: draft.name } });
  }
  const isNewlyChosen = draft.coordinatorId !== null && draft.coordinatorId !== keptBy;
  if (isNewlyChosen && !coordinatorIds.includes(draft.coordinatorId)) {
    violations.push({ field: 'coordinatorId', code: 'coordinator-unknown' });
  }
  return violations;
}
