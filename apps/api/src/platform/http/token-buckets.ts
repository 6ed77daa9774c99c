export interface Allowance {
  /** How much is let through at once after a quiet while. */
  readonly atOnce: number;
  /** How much comes back in each second. */
  readonly perSecond: number;
}

interface Bucket {
  readonly left: number;
  readonly at: number;
}

/** So many are remembered at most; whoever has been quiet the longest is forgotten first, and begins anew. */
const remembered = 20_000;

/** How much each of many has left of the same allowance. */
export class TokenBuckets {
  readonly #allowance: Allowance;
  readonly #now: () => number;
  // In the order of their last use, since a map keeps the order in which its entries were set.
  readonly #buckets = new Map<string, Bucket>();

  /** @param now milliseconds that never go back */
  constructor(allowance: Allowance, now: () => number = () => performance.now()) {
    this.#allowance = allowance;
    this.#now = now;
  }

  /** Takes one and answers 0, or takes none and answers in how many seconds there will be one. */
  take(key: string): number {
    const { atOnce, perSecond } = this.#allowance;
    const now = this.#now();
    const { left, at } = this.#buckets.get(key) ?? { left: atOnce, at: now };
    const available = Math.min(atOnce, left + ((now - at) / 1000) * perSecond);
    if (available < 1) return Math.ceil((1 - available) / perSecond);
    this.#buckets.delete(key);
    this.#buckets.set(key, { left: available - 1, at: now });
    this.#forgetQuietest();
    return 0;
  }

  #forgetQuietest(): void {
    if (this.#buckets.size <= remembered) return;
    const [quietest] = this.#buckets.keys();
    if (quietest !== undefined) this.#buckets.delete(quietest);
  }
}
