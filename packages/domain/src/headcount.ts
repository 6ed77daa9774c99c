/**
 * A count of people by sex. A bare total cannot be entered anywhere: results are always told by sex, and the total is
 * their sum. `otherOrNotStated` is one code on purpose, so that nobody is singled out.
 */
export interface Headcount {
  readonly women: number;
  readonly men: number;
  readonly otherOrNotStated: number;
}

export const nobody: Headcount = { women: 0, men: 0, otherOrNotStated: 0 };

export function totalOf({ women, men, otherOrNotStated }: Headcount): number {
  return women + men + otherOrNotStated;
}

export function addHeadcounts(counts: readonly Headcount[]): Headcount {
  return counts.reduce(
    (sum, count) => ({
      women: sum.women + count.women,
      men: sum.men + count.men,
      otherOrNotStated: sum.otherOrNotStated + count.otherOrNotStated,
    }),
    nobody,
  );
}
