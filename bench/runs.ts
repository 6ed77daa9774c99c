/** What one run of the product gave, in answers a second, and the floor's run right after it. */
export interface PairOfRuns {
  readonly product: number;
  readonly floor: number;
}

/** The middle of some runs, with the ratio as the middle of the runs' own: each has its floor right beside it. */
export function middleOf(pairs: readonly PairOfRuns[]): PairOfRuns & { readonly ratio: number } {
  return {
    product: median(pairs.map(({ product }) => product)),
    floor: median(pairs.map(({ floor }) => floor)),
    ratio: median(pairs.map(({ product, floor }) => product / floor)),
  };
}

/** Of an even number, halfway between the two in the middle. */
export function median(values: readonly number[]): number {
  if (values.length === 0) throw new RangeError('Nothing was measured.');
  const sorted = values.toSorted((one, other) => one - other);
  const [lower = 0, upper = lower] = sorted.slice(Math.ceil(sorted.length / 2) - 1);
  return sorted.length % 2 === 1 ? lower : (lower + upper) / 2;
}
