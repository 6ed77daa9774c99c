/**
 * What stands between a request and the database: `unavailable` when it does not answer or cannot keep anything,
 * `busy` when others hold what the request waits for. Both pass, so the request may be sent again.
 */
export type DatabaseTrouble = 'unavailable' | 'busy';

type DriverError = Error & { code?: string; driverError?: DriverError; constraint?: string };

const busyStates = new Set(['55P03', '40P01', '40001', '57014']);
const unreachable = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'ENOTFOUND',
  'EHOSTUNREACH',
  'EAI_AGAIN',
]);
const lostConnection =
  /Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error|Query read timeout|Query runner already released|not queryable/i;

export function databaseTrouble(error: unknown): DatabaseTrouble | undefined {
  if (!(error instanceof Error)) return undefined;
  const { code = '', message } = driverError(error);
  if (busyStates.has(code)) return 'busy';
  // Classes 08 connection, 53 resources (disk full, too many connections), 57P administration, 58 system, XX internal.
  if (/^(08|53|57P|58|XX)/.test(code) || unreachable.has(code)) return 'unavailable';
  return lostConnection.test(message) ? 'unavailable' : undefined;
}

/** The name of the constraint that refused a row. */
export function violatedConstraint(error: unknown): string | undefined {
  return error instanceof Error ? driverError(error).constraint : undefined;
}

/** The client gave up waiting; its connection still belongs to the unanswered query. */
export function isClientTimeout(error: unknown): boolean {
  return error instanceof Error && /Query read timeout/.test(driverError(error).message);
}

function driverError(error: Error): DriverError {
  return (error as DriverError).driverError ?? error;
}
