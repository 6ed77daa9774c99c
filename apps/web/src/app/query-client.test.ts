import { describe, expect, it } from '@jest/globals';
import { aProblem } from '@samsyn/fixtures/problem';
import { ProblemError } from '../shared/api/problem-error.ts';
import { worthAnotherTry } from './query-client.ts';

describe('a failed question', () => {
  it.each([400, 401, 403, 404, 409, 422, 429])(
    'is not asked again after %d: what was refused stays refused',
    (status) => {
      expect(worthAnotherTry(0, new ProblemError(aProblem({ status })))).toBe(false);
    },
  );

  it.each([0, 500, 502, 503])('is asked again after %d, twice at most', (status) => {
    const error = new ProblemError(aProblem({ status }));
    expect([0, 1, 2].map((failures) => worthAnotherTry(failures, error))).toEqual([true, true, false]);
  });
});
