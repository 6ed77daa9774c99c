import { describe, expect, test } from '@jest/globals';
import { countJest, countPlaywright } from './counts.mjs';

const file = (assertionResults, status = 'passed') => ({ name: 'plan.test.ts', status, assertionResults });
const assertion = (status) => ({ fullName: 'a plan has a year', status });

describe('counting jest', () => {
  test('passed tests pass', () => {
    const report = { testResults: [file([assertion('passed'), assertion('passed')])] };

    expect(countJest(report)).toEqual({ passed: 2, failures: [] });
  });

  test.each([
    ['failed', 'plan.test.ts: a plan has a year'],
    ['pending', 'plan.test.ts: a plan has a year (pending)'],
    ['todo', 'plan.test.ts: a plan has a year (todo)'],
  ])('a %s test has failed', (status, failure) => {
    const report = { testResults: [file([assertion('passed'), assertion(status)], 'failed')] };

    expect(countJest(report)).toEqual({ passed: 1, failures: [failure] });
  });

  test('a file that could not run has failed', () => {
    expect(countJest({ testResults: [file([], 'failed')] })).toEqual({
      passed: 0,
      failures: ['plan.test.ts: could not run'],
    });
  });
});

describe('counting Playwright', () => {
  const reportOf = (...statuses) => ({
    errors: [],
    suites: [
      {
        title: 'sign-in.story.ts',
        suites: [
          {
            title: 'an admin',
            specs: statuses.map((status) => ({
              title: 'signs in',
              tests: [{ status, projectName: 'phone' }],
            })),
          },
        ],
      },
    ],
  });
  const story = 'phone › sign-in.story.ts › an admin › signs in';

  test('a story told as expected passes', () => {
    expect(countPlaywright(reportOf('expected', 'expected'))).toEqual({ passed: 2, failures: [] });
  });

  test.each([
    ['unexpected', story],
    ['skipped', `${story} (skipped)`],
    ['flaky', `${story} (passed only when tried again)`],
  ])('a story that ended %s has failed', (status, failure) => {
    expect(countPlaywright(reportOf('expected', status))).toEqual({ passed: 1, failures: [failure] });
  });

  test('an error outside every story has failed', () => {
    const report = { ...reportOf('expected'), errors: [{ message: 'the server did not start' }] };

    expect(countPlaywright(report)).toEqual({ passed: 1, failures: ['the server did not start'] });
  });
});
