import { describe, expect, it } from '@jest/globals';
import type { ReportingPeriod } from '@samsyn/contracts/reporting-period';
import { findPeriodToReport } from './period-to-report.ts';

function aPeriod(code: string, dueOn: string, closed = false): ReportingPeriod {
  return {
    code,
    startsOn: '2015-01-01',
    endsOn: '2015-06-30',
    dueOn,
    closed: closed ? { on: '2015-09-01', by: 'Åsa Öberg' } : null,
    version: 1,
  };
}

describe('the period to report', () => {
  it('is the open one whose reports are due first', () => {
    const periods = [
      aPeriod('2015', '2016-01-31'),
      aPeriod('2015-H1', '2015-08-31'),
      aPeriod('2014-H2', '2015-01-31', true),
    ];
    expect(findPeriodToReport(periods)?.code).toBe('2015-H1');
  });

  it('is the latest one when all are closed, and none when there are none', () => {
    const periods = [aPeriod('2015-H1', '2015-08-31', true), aPeriod('2014-H2', '2015-01-31', true)];
    expect(findPeriodToReport(periods)?.code).toBe('2015-H1');
    expect(findPeriodToReport([])).toBeUndefined();
  });
});
