import { describe, expect, it } from '@jest/globals';
import { getPlainDate } from '@samsyn/domain/time/plain-date';
import { aReportingPeriod } from '@samsyn/fixtures/reporting-period';
import { findPeriodToShow } from './period-to-show.ts';

const closed = { on: '2015-09-01', by: 'Åsa Öberg' };
const year = aReportingPeriod({ code: '2015' });
const half = aReportingPeriod({ code: '2015-H1' });
const before = aReportingPeriod({ code: '2014-H2', closed });

const shown = (periods: Parameters<typeof findPeriodToShow>[0], today = '2015-07-08') =>
  findPeriodToShow(periods, getPlainDate(today))?.code;

describe('the period to show', () => {
  it('is the one to report: open, and due first', () => {
    expect(shown([year, half, before])).toBe('2015-H1');
    expect(shown([year, { ...half, closed }, before])).toBe('2015');
  });

  it('is none whose year has no plan to report on', () => {
    const unplanned = aReportingPeriod({ code: '2014', dueOn: '2015-01-22', hasPlan: false });
    expect(shown([year, half, unplanned])).toBe('2015-H1');
  });

  it('is no half of a year that is closed', () => {
    const next = aReportingPeriod({ code: '2016-H1' });
    expect(shown([next, { ...year, closed }, half], '2016-03-01')).toBe('2016-H1');
  });

  it('is the latest that has begun when there is none to report, or else the latest', () => {
    const next = aReportingPeriod({ code: '2016-H1' });
    expect(shown([next, { ...half, closed }, before])).toBe('2015-H1');
    expect(shown([next])).toBe('2016-H1');
    expect(shown([])).toBeUndefined();
  });
});
