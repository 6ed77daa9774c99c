import type { PlanContent } from '@samsyn/contracts/plan-content';

/** What somebody has changed and the API has not yet acknowledged. */
export interface KeptDraft {
  /** The content and version that the changes were made from. */
  readonly base: PlanContent;
  readonly version: number;
  readonly content: PlanContent;
}

/**
 * Keeps unsaved changes in the tab, so that they outlive a reload, an ended session and a closed page of the product.
 * One place for each person and proposal: whoever signs in next in the same tab does not meet them.
 */
export function keptDraftOf(personId: string, proposalId: string) {
  const key = `plan-proposal ${proposalId} ${personId}`;
  return {
    find(): KeptDraft | undefined {
      try {
        const kept = sessionStorage.getItem(key);
        return kept === null ? undefined : (JSON.parse(kept) as KeptDraft);
      } catch {
        return undefined;
      }
    },
    keep(draft: KeptDraft): void {
      try {
        sessionStorage.setItem(key, JSON.stringify(draft));
      } catch {
        // A full or forbidden store only means that a reload loses what has not been saved.
      }
    },
    forget(): void {
      try {
        sessionStorage.removeItem(key);
      } catch {
        // See above.
      }
    },
  };
}
