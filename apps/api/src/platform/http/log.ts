import type { FastifyReply, FastifyRequest, FastifyServerOptions } from 'fastify';
import type { Refusal } from './refusal.ts';

export interface LogDestination {
  write(line: string): void;
}

/**
 * What is logged is listed here, and nothing else is: no address with its query, no body, cookie, e-mail or address of
 * the person. An error's own message may quote what was sent, so only its kind and place are told.
 */
export function loggerFor(
  level: string,
  stream?: LogDestination,
): NonNullable<FastifyServerOptions['logger']> {
  return {
    ...(stream && { stream }),
    level,
    base: null,
    timestamp: () => `,"time":"${new Date().toISOString()}"`,
    serializers: { req: () => ({}), res: () => ({}), err: describeError },
  };
}

export function logAnswer(request: FastifyRequest, reply: FastifyReply): void {
  request.log.info({
    method: request.method,
    route: request.routeOptions.url ?? 'unknown',
    status: reply.statusCode,
    ms: Math.round(reply.elapsedTime),
  });
}

/** What passes by itself is a warning; anything else is a failure of ours, told with its place. */
export function logFailure(request: FastifyRequest, refusal: Refusal): void {
  const { cause } = refusal.circumstances;
  const route = request.routeOptions?.url ?? 'unknown';
  const failure = cause instanceof Error ? describeError(cause) : undefined;
  if (refusal.status === 503) request.log.warn({ route, code: refusal.code, failure: failure?.code });
  else request.log.error({ route, code: refusal.code, failure });
}

type Described = {
  readonly type: string;
  readonly code?: string;
  readonly constraint?: string;
  readonly message: string;
  readonly stack: string;
};

export function describeError(
  error: Error & { code?: unknown; constraint?: unknown; driverError?: Error },
): Described {
  const { code, constraint } = (error.driverError ?? error) as { code?: unknown; constraint?: unknown };
  return {
    type: error.name,
    ...(typeof code === 'string' && { code }),
    ...(typeof constraint === 'string' && { constraint }),
    message: '',
    stack: (error.stack ?? '')
      .split('\n')
      .filter((line) => line.startsWith('    at '))
      .join('\n'),
  };
}
