import type { Problem } from '@samsyn/contracts/kernel/problem';
import { refusalWords } from '@samsyn/contracts/refusal-words';
import type { RefusalCode, Violation } from '@samsyn/domain/violation';

/** A request that was refused, or that never reached the API (`unavailable`). */
export class ProblemError extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.detail);
    this.name = 'ProblemError';
    this.problem = problem;
  }

  get code(): RefusalCode {
    return this.problem.code;
  }

  get violations(): readonly Violation[] {
    return this.problem.violations as readonly Violation[];
  }
}

export function isRefusal(error: unknown, code: RefusalCode): error is ProblemError {
  return error instanceof ProblemError && error.code === code;
}

/**
 * Whether the same request would only meet the refusal again, until somebody has done something about its reason: signed
 * in, opened the period, sent the report back.
 */
export function isLasting({ problem }: ProblemError): boolean {
  return [401, 403, 404, 409, 423].includes(problem.status);
}

/** What is said when no answer came: no network, a closed connection, or an answer that is not the API's. */
export function unreachable(status = 0): ProblemError {
  return new ProblemError({
    type: 'about:blank',
    title: refusalWords.unavailable,
    status,
    detail: refusalWords.unavailable,
    code: 'unavailable',
    violations: [],
    requestId: '',
  });
}
