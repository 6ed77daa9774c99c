import { describe, expect, it } from '@jest/globals';
import { DemoClock, SetClock, SystemClock } from './clock.ts';

const todayAt = (instant: string) => new SetClock(new Date(instant)).today();

describe('today', () => {
  it('is the day it is in Sweden, summer and winter', () => {
    expect(todayAt('2015-07-07T21:59:59Z')).toBe('2015-07-07');
    expect(todayAt('2015-07-07T22:00:00Z')).toBe('2015-07-08');
    expect(todayAt('2015-12-31T22:59:59Z')).toBe('2015-12-31');
    expect(todayAt('2015-12-31T23:00:00Z')).toBe('2016-01-01');
  });

  it('changes once in the nights when the clocks are changed', () => {
    expect(todayAt('2015-03-28T23:00:00Z')).toBe('2015-03-29');
    expect(todayAt('2015-03-29T21:59:59Z')).toBe('2015-03-29');
    expect(todayAt('2015-03-29T22:00:00Z')).toBe('2015-03-30');
    expect(todayAt('2015-10-25T22:59:59Z')).toBe('2015-10-25');
    expect(todayAt('2015-10-25T23:00:00Z')).toBe('2015-10-26');
  });

  it('follows a clock that is set', () => {
    const clock = new SetClock(new Date('2015-06-30T10:00:00Z'));
    clock.set(new Date('2015-07-01T10:00:00Z'));
    expect(clock.today()).toBe('2015-07-01');
  });
});

describe('the demo', () => {
  const hour = 3_600_000;

  it('begins on 8 July 2015, whenever it is first started', () => {
    expect(new DemoClock(new Date()).today()).toBe('2015-07-08');
  });

  it('goes on at the pace of the system from the first start', () => {
    const startedAt = new Date(Date.now() - 50 * hour);
    expect(new DemoClock(startedAt).today()).toBe('2015-07-10');
    const ahead =
      new DemoClock(new Date(startedAt.getTime() + hour)).now().getTime() -
      new DemoClock(startedAt).now().getTime();
    expect(Math.round(ahead / hour)).toBe(-1);
  });
});

describe('an installation in use', () => {
  it('lives in the present', () => {
    const before = Date.now();
    const now = new SystemClock().now().getTime();
    expect(now).toBeGreaterThanOrEqual(before);
    expect(now).toBeLessThanOrEqual(Date.now());
  });
});
