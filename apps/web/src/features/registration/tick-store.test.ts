import '../../testing/browser.ts';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { tickStore } from './tick-store.ts';
import type { UnkeptTick } from './tick.ts';

const anna: UnkeptTick = { registrationId: 'anna', sessionId: 'day 1', present: true, key: 'a' };
const bo: UnkeptTick = { registrationId: 'bo', sessionId: 'day 1', present: true, key: 'b' };

beforeEach(() => localStorage.clear());
afterEach(() => localStorage.clear());

describe('ticks that are not acknowledged', () => {
  it('outlive the tab, beside those of another tab', () => {
    tickStore('course', 'me').keep(anna);
    tickStore('course', 'me').keep(bo);
    expect(tickStore('course', 'me').find()).toEqual([anna, bo]);
  });

  it('are found by the same person in the same course only', () => {
    tickStore('course', 'me').keep(anna);
    expect(tickStore('course', 'somebody else').find()).toEqual([]);
    expect(tickStore('another course', 'me').find()).toEqual([]);
  });

  it('are forgotten once they are kept, but not what they have become meanwhile', () => {
    const store = tickStore('course', 'me');
    store.keep(anna);
    const changed = { ...anna, present: false, key: 'c' };
    store.keep(changed);
    store.forget(anna);
    expect(store.find()).toEqual([changed]);
    store.forget(changed);
    expect(store.find()).toEqual([]);
  });

  it('are read no more when something else stands in their place', () => {
    const store = tickStore('course', 'me');
    localStorage.setItem('tick me course anna day 1', 'not what was kept');
    expect(store.find()).toEqual([]);
    store.keep(anna);
    expect(store.find()).toEqual([anna]);
  });
});
