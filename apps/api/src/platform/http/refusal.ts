import type { RefusalCode, Violation } from '@samsyn/domain/violation';

interface Circumstances {
  readonly violations?: readonly Violation[];
  /** Values for the placeholders in the code's sentence. */
  readonly params?: Violation['params'];
  readonly current?: unknown;
  /** Seconds. */
  readonly retryAfter?: number;
  readonly cause?: unknown;
}

/** A request that is not granted. Thrown anywhere, it undoes the request's transaction and leaves as the one error body. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly status: number;
  readonly code: RefusalCode;
  readonly circumstances: Circumstances;

  constructor(status: number, code: RefusalCode, circumstances: Circumstances = {}) {
    super(code, { cause: circumstances.cause });
    this.status = status;
    this.code = code;
    this.circumstances = circumstances;
  }
}

export class NotSignedIn extends Refusal {
  constructor() {
    super(401, 'not-signed-in');
  }
}

/** The person may see it but not do this with it. What the person may not even see is NotFound. */
export class Forbidden extends Refusal {
  constructor(code: RefusalCode = 'forbidden') {
    super(403, code);
  }
}

export class NotFound extends Refusal {
  constructor() {
    super(404, 'not-found');
  }
}

export class Conflict extends Refusal {
  constructor(code: RefusalCode = 'conflict', params?: Violation['params']) {
    super(409, code, params && { params });
  }
}

/** Somebody else has changed the resource: `current` is what it is now, as it would have been answered. */
export class StaleVersion extends Refusal {
  constructor(current?: unknown) {
    super(412, 'version-stale', { current });
  }
}

export class RuleBroken extends Refusal {
  constructor(violations: readonly Violation[]) {
    super(422, 'not-valid', { violations });
  }
}

/** Closed for changes; the code's sentence says by what and who can open it. */
export class Locked extends Refusal {
  constructor(code: RefusalCode = 'locked', params?: Violation['params']) {
    super(423, code, params && { params });
  }
}

export class TooManyAttempts extends Refusal {
  constructor(retryAfter: number) {
    super(429, 'too-many-attempts', { retryAfter });
  }
}

export class TooManyRequests extends Refusal {
  constructor(retryAfter: number) {
    super(429, 'too-many-requests', { retryAfter });
  }
}

/** The person has as many files on the way as one may have. */
export class TooManyFiles extends Refusal {
  constructor() {
    super(429, 'too-many-files', { retryAfter: 2 });
  }
}

export class Busy extends Refusal {
  constructor(retryAfter: number, cause?: unknown) {
    super(503, 'busy', { retryAfter, cause });
  }
}

/** Refuses with every broken rule at once, or lets the work go on. */
export function refuseIfBroken(violations: readonly Violation[]): void {
  if (violations.length > 0) throw new RuleBroken(violations);
}

/** The record, or the refusal that neither confirms nor denies that it exists. */
export function existing<T>(record: T | null | undefined): T {
  if (record === null || record === undefined) throw new NotFound();
  return record;
}

/** Refuses a change that was made to an earlier version than the current one, and shows the current one. */
export function refuseIfStale(current: { readonly version: number }, version: number): void {
  if (current.version !== version) throw new StaleVersion(current);
}
