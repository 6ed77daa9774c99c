import { describe, expect, it } from '@jest/globals';
import { median, middleOf } from './runs.ts';

describe('the median', () => {
  it.each([
    [[7], 7],
    [[9, 1, 5], 5],
    [[10, 9, 100], 10],
    [[4, 1, 3, 2], 2.5],
  ])('of %j is %d', (values, middle) => {
    expect(median(values)).toBe(middle);
  });

  it('of nothing is not to be had', () => {
    expect(() => median([])).toThrow(RangeError);
  });
});

describe('the middle of some runs', () => {
  it('takes the ratio from each run and the floor beside it, so that a slow moment meets both', () => {
    const pairs = [
      { product: 500, floor: 1000 },
      // The machine did something else meanwhile.
      { product: 60, floor: 100 },
      { product: 450, floor: 1100 },
    ];

    expect(middleOf(pairs)).toEqual({ product: 450, floor: 1000, ratio: 0.5 });
  });
});
