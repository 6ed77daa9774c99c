import type { PlanSameAs, PlanSection } from '@samsyn/contracts/plan-content';

/** A text shorter than this says too little by itself; it counts when the activity beside it is repeated too. */
const FEWEST_TELLING_WORDS = 4;

interface Place {
  readonly section: number;
  readonly index: number;
  readonly text: string;
}

/** Activities that stand, punctuation and spacing aside, word for word in an earlier section too. */
export function findSameActivities(sections: readonly PlanSection[]): PlanSameAs[] {
  const places = sections.flatMap((section, at) =>
    section.keyActivities.map((activity, index): Place => ({ section: at, index, text: activity.text })),
  );
  const first = new Map<string, Place>();
  const pairs: { readonly place: Place; readonly earlier: Place }[] = [];
  for (const place of places) {
    const key = lettersOf(place.text);
    const earlier = first.get(key);
    if (earlier && earlier.section !== place.section) pairs.push({ place, earlier });
    else if (!earlier) first.set(key, place);
  }
  return pairs
    .filter(
      ({ place, earlier }) =>
        place.text.split(' ').length >= FEWEST_TELLING_WORDS ||
        pairs.some((other) => isBeside(other, { place, earlier })),
    )
    .map(({ place, earlier }) => ({
      section: sections[earlier.section]?.number ?? '',
      index: earlier.index,
      asSection: sections[place.section]?.number ?? '',
      asIndex: place.index,
    }));
}

function isBeside(one: { place: Place; earlier: Place }, other: { place: Place; earlier: Place }): boolean {
  const step = one.place.index - other.place.index;
  return (
    Math.abs(step) === 1 &&
    one.place.section === other.place.section &&
    one.earlier.section === other.earlier.section &&
    one.earlier.index - other.earlier.index === step
  );
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\d]/gu, '');
}
