import type { PlanContent, PlanSameAs } from '@samsyn/contracts/plan-content';

export interface IndexedPair {
  readonly index: number;
  readonly pair: PlanSameAs;
}

/** Two sections that seem to share activities. */
export interface SectionPair {
  readonly section: string;
  readonly asSection: string;
  readonly pairs: readonly IndexedPair[];
}

export function openDoubts(content: PlanContent): number {
  return content.doubts.filter(({ answer }) => answer === undefined).length;
}

export function openLikenesses(content: PlanContent): number {
  return content.sameAs.filter(({ decision }) => decision === undefined).length;
}

/** The likenesses, those between the same two sections together. */
export function sectionPairs({ sameAs }: PlanContent): SectionPair[] {
  const groups = Map.groupBy(
    sameAs.map((pair, index): IndexedPair => ({ index, pair })),
    ({ pair }) => `${pair.section} ${pair.asSection}`,
  );
  return [...groups.values()].flatMap((pairs) => {
    const [first] = pairs;
    return first ? [{ section: first.pair.section, asSection: first.pair.asSection, pairs }] : [];
  });
}

export function activityTextAt(content: PlanContent, section: string, index: number): string {
  return content.sections.find(({ number }) => number === section)?.keyActivities[index]?.text ?? '';
}
