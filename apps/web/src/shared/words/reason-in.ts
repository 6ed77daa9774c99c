import { refusalText } from '@samsyn/contracts/refusal-text';
import { ProblemError } from '../api/problem-error.ts';

/** Why something was not done, in one sentence: the first rule it broke, or else what the API says of the whole. */
export function reasonIn(error: unknown): string {
  if (!(error instanceof ProblemError)) return refusalText({ code: 'failed' });
  const [violation] = error.violations;
  return violation ? refusalText(violation) : error.problem.detail;
}
