import { describe, expect, it } from '@jest/globals';
import { TokenBuckets } from './token-buckets.ts';

function someBuckets() {
  const clock = { seconds: 0 };
  const buckets = new TokenBuckets({ atOnce: 3, perSecond: 0.5 }, () => clock.seconds * 1000);
  const takeAll = (key: string, times: number) => Array.from({ length: times }, () => buckets.take(key));
  return { clock, buckets, takeAll };
}

describe('an allowance', () => {
  it('lets so many through at once, and then says how long to wait', () => {
    const { takeAll } = someBuckets();
    expect(takeAll('Ada', 5)).toEqual([0, 0, 0, 2, 2]);
  });

  it('comes back with time, and whoever waits as long as was said gets through', () => {
    const { clock, takeAll } = someBuckets();
    takeAll('Ada', 3);
    clock.seconds = 1;
    expect(takeAll('Ada', 1)).toEqual([1]);
    clock.seconds = 2;
    expect(takeAll('Ada', 2)).toEqual([0, 2]);
  });

  it('never grows beyond what is let through at once', () => {
    const { clock, takeAll } = someBuckets();
    takeAll('Ada', 1);
    clock.seconds = 1_000_000;
    expect(takeAll('Ada', 4)).toEqual([0, 0, 0, 2]);
  });

  it('is of no concern to others', () => {
    const { takeAll } = someBuckets();
    takeAll('Ada', 4);
    expect(takeAll('Bo', 1)).toEqual([0]);
  });

  it('is forgotten of whoever has been quiet the longest, when there are too many to remember', () => {
    const { takeAll } = someBuckets();
    takeAll('Ada', 3);
    takeAll('Bo', 3);
    for (let stranger = 0; stranger < 19_999; stranger += 1) takeAll(`stranger ${stranger}`, 1);
    expect(takeAll('Bo', 1)).toEqual([2]);
    expect(takeAll('Ada', 1)).toEqual([0]);
  });
});
