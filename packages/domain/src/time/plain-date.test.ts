import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, compareDates, daysBetween, findPlainDate, getPlainDate } from './plain-date.ts';

const anyDay = fc
  .date({ min: new Date('1900-01-01T00:00:00Z'), max: new Date('2199-12-31T00:00:00Z'), noInvalidDate: true })
  .map((instant) => getPlainDate(instant.toISOString().slice(0, 10)));

describe('a plain date', () => {
  it('is a day that exists, written year, month, day', () => {
    expect(findPlainDate('2016-02-29')).toBe('2016-02-29');
    for (const text of [
      '2015-02-29',
      '1900-02-29',
      '2015-13-01',
      '2015-00-10',
      '2015-04-31',
      '2015-4-1',
      '',
      '2015-07-08T00:00',
    ]) {
      expect(findPlainDate(text)).toBeUndefined();
    }
    expect(() => getPlainDate('8 juli 2015')).toThrow(RangeError);
  });

  it('counts days as the calendar does', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -20_000, max: 20_000 }), (day, days) => {
        const calendar = new Date(`${day}T00:00:00Z`);
        calendar.setUTCDate(calendar.getUTCDate() + days);
        expect(addDays(day, days)).toBe(calendar.toISOString().slice(0, 10));
        expect(daysBetween(day, addDays(day, days))).toBe(days);
      }),
    );
  });

  it('sorts in the order of time', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (one, other) => {
        expect(Math.sign(compareDates(one, other))).toBe(-Math.sign(daysBetween(one, other)) + 0);
      }),
    );
    expect(compareDates(getPlainDate('2015-06-30'), getPlainDate('2015-07-08'))).toBeLessThan(0);
  });
});
