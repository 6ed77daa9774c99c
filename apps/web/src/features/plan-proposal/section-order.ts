import type { PlanContent } from '@samsyn/contracts/plan-content';

/** The section that a number lies under, as far as the plan has it: 3.2 for 3.2.4. */
export function parentOf({ sections }: PlanContent, number: string): string | null {
  const parts = number.split('.');
  for (let length = parts.length - 1; length > 0; length -= 1) {
    const above = parts.slice(0, length).join('.');
    if (sections.some((section) => section.number === above)) return above;
  }
  return null;
}

/** The section that a new one with the number comes after; null when it comes first. */
export function placeOf({ sections }: PlanContent, number: string): string | null {
  return sections.findLast((section) => isBefore(section.number, number))?.number ?? null;
}

function isBefore(one: string, other: string): boolean {
  const [first, second] = [one, other].map((number) => number.split('.').map(Number));
  for (const [index, part] of (first ?? []).entries()) {
    const against = second?.[index];
    if (against === undefined) return false;
    if (part !== against) return part < against;
  }
  return true;
}
