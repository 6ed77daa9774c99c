import { describe, expect, it } from '@jest/globals';
import { growthTable, throughputTable, type ToldThroughput } from './table.ts';

function aThroughput(differing: Partial<ToldThroughput> = {}): ToldThroughput {
  return {
    operation: { name: 'list', bar: 0.45 },
    world: { size: 'M' },
    product: 600,
    floor: 1000,
    ratio: 0.6,
    ...differing,
  };
}

const large = { world: { size: 'L' } } as const;

/** The cells of each line below the heads. */
const rowsIn = (table: string) =>
  table
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => line.trim().split(/ {2,}/));

describe('the table of throughputs', () => {
  it.each([
    [0.45, 'held'],
    [0.449, 'MISSED'],
  ])('says of a ratio of %d against a bar of 0.45 that it is %s', (ratio, verdict) => {
    expect(rowsIn(throughputTable([aThroughput({ ratio })]))[0]?.at(-1)).toBe(verdict);
  });

  it('sets figures digit under digit', () => {
    const [, first = '', second = ''] = throughputTable([
      aThroughput(),
      aThroughput({ product: 12_345 }),
    ]).split('\n');

    expect(first.indexOf('600') + 3).toBe(second.indexOf('12345') + 5);
  });
});

describe('the table of growth', () => {
  it('compares each operation with itself on the smaller size, and the floor with the floor', () => {
    const measured = [
      aThroughput(),
      aThroughput({ operation: { name: 'record', bar: 0.4 }, product: 100, floor: 200 }),
      aThroughput({ ...large, product: 480, floor: 900 }),
      aThroughput({ ...large, operation: { name: 'record', bar: 0.4 }, product: 79, floor: 200 }),
    ];

    expect(rowsIn(growthTable(measured))).toEqual([
      ['list', '80 %', '90 %', '>= 80 %', 'held'],
      ['record', '79 %', '100 %', '>= 80 %', 'MISSED'],
    ]);
  });

  it.each([
    ['the smaller', [aThroughput(large)]],
    ['the larger', [aThroughput()]],
  ])('is not there without %s size beside it', (_, measured) => {
    expect(growthTable(measured)).toBe('');
  });
});
