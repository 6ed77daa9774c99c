import { describe, expect, it } from '@jest/globals';
import { aReportingPeriod } from '@samsyn/fixtures/reporting-period';
import { closedPeriodOn, closedPeriodOver } from './closed-period.ts';

const closed = { on: '2016-02-01', by: 'Åsa Öberg' };
const year = aReportingPeriod({ code: '2015' });
const half = aReportingPeriod({ code: '2015-H1' });

describe('the closed period over another', () => {
  it('is itself, or else its year', () => {
    expect(closedPeriodOver('2015-H1', [year, half])).toBeUndefined();
    expect(closedPeriodOver('2015-H1', [{ ...year, closed }, half])?.code).toBe('2015');
    expect(
      closedPeriodOver('2015-H1', [
        { ...year, closed },
        { ...half, closed },
      ])?.code,
    ).toBe('2015-H1');
  });

  it('is never its half', () => {
    expect(closedPeriodOver('2015', [year, { ...half, closed }])).toBeUndefined();
  });
});

describe('the closed period on a day', () => {
  it('is the half-year before the year, and none outside both', () => {
    const both = [
      { ...year, closed },
      { ...half, closed },
    ];
    expect(closedPeriodOn('2015-06-30', both)?.code).toBe('2015-H1');
    expect(closedPeriodOn('2015-07-01', both)?.code).toBe('2015');
    expect(closedPeriodOn('2016-01-01', both)).toBeUndefined();
  });
});
