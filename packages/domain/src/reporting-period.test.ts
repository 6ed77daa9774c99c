import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  closingViolations,
  findPeriodToReport,
  getPeriodDays,
  isAskedFor,
  periodsOfDay,
  periodViolations,
  yearOfPeriod,
} from './reporting-period.ts';
import { addDays, compareDates, getPlainDate } from './time/plain-date.ts';

const anyDay = fc.integer({ min: 0, max: 70_000 }).map((days) => addDays(getPlainDate('1950-01-01'), days));

describe('a reporting period', () => {
  it('is a half-year or a year', () => {
    expect(getPeriodDays('2015-H1')).toEqual({ startsOn: '2015-01-01', endsOn: '2015-06-30' });
    expect(getPeriodDays('2015-H2')).toEqual({ startsOn: '2015-07-01', endsOn: '2015-12-31' });
    expect(getPeriodDays('2015')).toEqual({ startsOn: '2015-01-01', endsOn: '2015-12-31' });
    for (const code of ['', '15', '2015-H3', '2015-1', '2015-H1 ']) {
      expect(() => getPeriodDays(code)).toThrow(RangeError);
    }
  });

  it('holds exactly the days that belong to it', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (day, other) => {
        for (const code of periodsOfDay(day)) {
          const { startsOn, endsOn } = getPeriodDays(code);
          expect(compareDates(startsOn, day) <= 0 && compareDates(day, endsOn) <= 0).toBe(true);
          const isWithin = compareDates(startsOn, other) <= 0 && compareDates(other, endsOn) <= 0;
          expect(periodsOfDay(other).includes(code)).toBe(isWithin);
        }
      }),
    );
  });

  it('changes at midnight between June and July and between the years', () => {
    expect(periodsOfDay(getPlainDate('2015-06-30'))).toEqual(['2015-H1', '2015']);
    expect(periodsOfDay(getPlainDate('2015-07-01'))).toEqual(['2015-H2', '2015']);
    expect(periodsOfDay(getPlainDate('2016-01-01'))).toEqual(['2016-H1', '2016']);
  });

  it('follows up the plan of its year', () => {
    expect([yearOfPeriod('2015-H2'), yearOfPeriod('2015')]).toEqual([2015, 2015]);
  });

  it('is opened once, and wants its reports after its last day', () => {
    const dueOn = getPlainDate('2015-08-15');
    expect(periodViolations({ code: '2015-H1', dueOn }, ['2014', '2014-H1'])).toEqual([]);
    expect(periodViolations({ code: '2015-H1', dueOn: getPlainDate('2015-06-30') }, ['2015-H1'])).toEqual([
      { field: 'code', code: 'period-taken', params: { period: '2015-H1' } },
      { field: 'dueOn', code: 'due-before-end' },
    ]);
  });

  it('is closed once its last day has gone', () => {
    expect(closingViolations('2015-H1', getPlainDate('2015-07-01'))).toEqual([]);
    for (const today of ['2015-06-30', '2015-02-01']) {
      expect(closingViolations('2015-H1', getPlainDate(today))).toEqual([
        { field: '', code: 'period-not-over', params: { on: '2015-06-30' } },
      ]);
    }
  });
});

describe('what is to be reported', () => {
  const half = { code: '2015-H1', dueOn: '2015-08-15' };
  const year = { code: '2015', dueOn: '2016-01-22' };
  const toReport = (periods: readonly { code: string; dueOn: string }[], today: string) =>
    findPeriodToReport(periods, getPlainDate(today))?.code;

  it('is asked for when the period has ended, and not while it runs', () => {
    expect(isAskedFor('2015-H1', getPlainDate('2015-06-30'))).toBe(false);
    expect(isAskedFor('2015-H1', getPlainDate('2015-07-01'))).toBe(true);
    expect(isAskedFor('2015', getPlainDate('2015-09-01'))).toBe(false);
    expect(isAskedFor('2015', getPlainDate('2016-01-01'))).toBe(true);
  });

  it('is the period due first of those that have begun', () => {
    expect(toReport([year, half], '2015-03-01')).toBe('2015-H1');
    expect(toReport([year], '2015-03-01')).toBe('2015');
    expect(toReport([year, half], '2014-12-31')).toBeUndefined();
    expect(toReport([], '2015-03-01')).toBeUndefined();
  });

  it('is one that has ended before one that still runs, whenever that is due', () => {
    const putOff = { ...half, dueOn: '2016-02-15' };
    expect(toReport([year, putOff], '2015-06-30')).toBe('2015');
    expect(toReport([year, putOff], '2015-07-01')).toBe('2015-H1');
  });

  it('is the part before the whole where both are due on one day', () => {
    const secondHalf = { code: '2015-H2', dueOn: year.dueOn };
    expect(toReport([year, secondHalf], '2016-01-02')).toBe('2015-H2');
  });
});
