export function rounded(length: number): number {
  return Math.round(length * 100) / 100;
}

/** The ends of the steps of an axis from 0 past `largest`: whole, even numbers, about four of them. */
export function axisSteps(largest: number): number[] {
  const rough = Math.max(1, largest) / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = Math.max(1, power * ([1, 2, 5, 10].find((factor) => factor * power >= rough) ?? 10));
  const count = Math.ceil(Math.max(1, largest) / step);
  return Array.from({ length: count + 1 }, (_, index) => index * step);
}
