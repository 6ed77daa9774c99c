import type { Problem } from '@samsyn/contracts/kernel/problem';
import { refusalText } from '@samsyn/contracts/refusal-text';
import type { RefusalCode, Violation } from '@samsyn/domain/violation';
import { HttpException } from '@nestjs/common';
import { databaseTrouble } from '../database/trouble.ts';
import { Busy, Conflict, Locked, Refusal } from './refusal.ts';

/** What any error becomes when it leaves. What is not known is a failure of ours, of which nothing is told. */
export function refusalOf(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  if (error instanceof HttpException) {
    return error.cause instanceof Refusal ? error.cause : refusalOfStatus(error.getStatus(), error);
  }
  const trouble = databaseTrouble(error);
  if (trouble === 'busy') return new Busy(2, error);
  if (trouble === 'unavailable') return new Refusal(503, 'unavailable', { retryAfter: 5, cause: error });
  if (isDuplicateOrDangling(error)) return new Conflict();
  if (isLocked(error)) return new Locked();
  if (isError(error) && isClientStatus(error.statusCode)) return refusalOfStatus(error.statusCode, error);
  return new Refusal(500, 'failed', { cause: error });
}

export function problemOf(refusal: Refusal, requestId: string): Problem {
  const { violations = [], params, current, retryAfter } = refusal.circumstances;
  const words = refusalText({ code: refusal.code, ...(params && { params }) });
  return {
    type: `urn:samsyn:refusal:${refusal.code}`,
    title: firstSentence(words),
    status: refusal.status,
    detail: words,
    code: refusal.code,
    violations: violations.map(presentViolation),
    ...(current === undefined ? {} : { current }),
    ...(retryAfter === undefined ? {} : { retryAfter }),
    requestId,
  };
}

const codesOfStatus: Readonly<Record<number, RefusalCode>> = {
  401: 'not-signed-in',
  403: 'forbidden',
  404: 'not-found',
  // Another method than those of the path: there is nothing there to ask in that way.
  405: 'not-found',
  408: 'unavailable',
  409: 'conflict',
  413: 'too-large',
  414: 'too-large',
  415: 'wrong-media-type',
  429: 'too-many-attempts',
  431: 'too-large',
  503: 'unavailable',
};

export function refusalOfStatus(status: number, cause?: unknown): Refusal {
  if (status >= 500 && status !== 503) return new Refusal(500, 'failed', { cause });
  return new Refusal(status, codesOfStatus[status] ?? 'malformed', { cause });
}

type DriverError = Error & {
  readonly code?: unknown;
  readonly statusCode?: unknown;
  readonly driverError?: DriverError;
};

function isError(error: unknown): error is DriverError {
  return error instanceof Error;
}

function isClientStatus(status: unknown): status is number {
  return typeof status === 'number' && status >= 400 && status < 500;
}

/** A row that another row hinders: it has the same key already (23505, 23P01), or what it points at has gone (23503). */
function isDuplicateOrDangling(error: unknown): boolean {
  return ['23505', '23P01', '23503'].includes(stateOf(error));
}

/** A row that the database holds closed to changes, whichever way they come. */
function isLocked(error: unknown): boolean {
  return stateOf(error) === '55000';
}

/** What PostgreSQL calls the failure; empty when it is not one of the database's. */
function stateOf(error: unknown): string {
  return isError(error) ? String((error.driverError ?? error).code) : '';
}

function firstSentence(words: string): string {
  return words.split(/\.(?:\s|$)/, 1)[0] ?? words;
}

function presentViolation({ field, code, params }: Violation): Problem['violations'][number] {
  return { field, code, ...(params && { params: { ...params } }) };
}
