/** How much there is in the database, and how the rows of one association and year follow from it. */
export interface Size {
  readonly associations: number;
  /** In all of the associations together. */
  readonly municipalities: number;
  readonly years: number;
}

export const sizes = {
  /** This association, one year. */
  S: { associations: 1, municipalities: 14, years: 1 },
  /** All of the country's municipalities, five years. */
  M: { associations: 21, municipalities: 290, years: 5 },
  /** Ten times that, of which nobody should notice anything. */
  L: { associations: 210, municipalities: 2900, years: 5 },
} as const satisfies Record<string, Size>;

export type SizeName = keyof typeof sizes;

/** All that is made lies in the past, whenever the bench is run. */
export const lastYear = 2025;
