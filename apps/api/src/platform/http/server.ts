import { FastifyAdapter } from '@nestjs/platform-fastify';
import compress from '@fastify/compress';
import type { Route } from '@samsyn/contracts/kernel/route';
import { fastify, LogController } from 'fastify';
import type { FastifyInstance } from 'fastify';
import { randomUUID } from 'node:crypto';
import type { Socket } from 'node:net';
import type { Config } from '../config.ts';
import { readJsonAndFilesOnly } from './json-body.ts';
import { logAnswer, loggerFor } from './log.ts';
import type { LogDestination } from './log.ts';
import { problemOf, refusalOfStatus } from './problem-of.ts';
import { sendProblem } from './problem.filter.ts';
import { Refusal } from './refusal.ts';
import { limitAddresses } from './request-limits.ts';
import { refuseOtherOrigins } from './same-origin.ts';
import { addSecurityHeaders, isUnderApi, securityHeaders } from './security-headers.ts';
import type { Headers } from './security-headers.ts';

const kilobyte = 1024;

export const limits = {
  /** A JSON body, where its route says nothing else. */
  json: 256 * kilobyte,
  url: 8 * kilobyte,
  headers: 16 * kilobyte,
  /** Answers smaller than this cost more to compress than they save. */
  compressAbove: 4 * kilobyte,
  headersMs: 5_000,
  requestMs: 30_000,
  keepAliveMs: 5_000,
} as const;

/** The HTTP server, with every limit and header that holds for all of its answers. */
export function createServer(
  config: Config,
  routes: readonly Route[],
  logTo?: LogDestination,
): FastifyAdapter {
  const headers = securityHeaders(config);
  const server = fastify({
    logger: loggerFor(config.logLevel, logTo),
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'requestId' }),
    genReqId: () => randomUUID(),
    // Exactly this many proxies stand in front; what a client writes itself into the forwarded addresses is not believed.
    trustProxy: (_address, hop) => hop < config.trustedProxyHops,
    bodyLimit: limits.json,
    requestTimeout: limits.requestMs,
    keepAliveTimeout: limits.keepAliveMs,
    forceCloseConnections: 'idle',
    return503OnClosing: false,
    routerOptions: { maxParamLength: 200 },
    http: {
      headersTimeout: limits.headersMs,
      maxHeaderSize: limits.headers,
      connectionsCheckingInterval: 1_000,
    },
    frameworkErrors: (error, request, reply) => {
      void reply.headers(headers).header('X-Request-Id', request.id).header('Cache-Control', 'no-store');
      sendProblem(request, reply, error);
    },
    clientErrorHandler: (error, socket) => answerUnreadable(error, socket, headers),
  });
  server.decorateRequest('actor', null);
  server.decorateRequest('received', null);
  addSecurityHeaders(server, headers);
  limitUrl(server);
  limitAddresses(server, routes, config.rateLimitFactor);
  refuseOtherOrigins(server, config.publicOrigin);
  readJsonAndFilesOnly(server);
  letRoutesLimitTheirBody(server, routes);
  server.addHook('onResponse', (request, reply, done) => {
    logAnswer(request, reply);
    done();
  });
  void server.register(compress, {
    threshold: limits.compressAbove,
    encodings: ['br', 'gzip'],
    // A small body that swells is a way around the limit on bodies.
    globalDecompression: false,
  });
  return new FastifyAdapter(server);
}

function limitUrl(server: FastifyInstance): void {
  server.addHook('onRequest', (request, _reply, done) => {
    done(request.url.length > limits.url ? new Refusal(414, 'too-large') : undefined);
  });
}

/** A body that its route declares larger (or smaller) than others is given that room. */
function letRoutesLimitTheirBody(server: FastifyInstance, routes: readonly Route[]): void {
  const limitOf = new Map(routes.map((route) => [`${route.method} /api${route.path}`, route.maxBytes]));
  server.addHook('onRoute', (options) => {
    if (!isUnderApi(options.url)) return;
    const limit = limitOf.get(`${String(options.method)} ${options.url}`);
    if (limit !== undefined) options.bodyLimit = limit;
  });
}

const reasons: Readonly<Record<string, number>> = {
  HPE_HEADER_OVERFLOW: 431,
  ERR_HTTP_REQUEST_TIMEOUT: 408,
};

/** What could not be read as a request at all still gets the one error body. */
function answerUnreadable(error: NodeJS.ErrnoException, socket: Socket, headers: Headers): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const status = reasons[error.code ?? ''] ?? 400;
  const requestId = randomUUID();
  const body = JSON.stringify(problemOf(refusalOfStatus(status), requestId));
  const lines = Object.entries({
    ...headers,
    'Cache-Control': 'no-store',
    'X-Request-Id': requestId,
    'Content-Type': 'application/problem+json; charset=utf-8',
    'Content-Length': String(Buffer.byteLength(body)),
    Connection: 'close',
  }).map(([name, value]) => `${name}: ${value}\r\n`);
  socket.end(`HTTP/1.1 ${status} \r\n${lines.join('')}\r\n${body}`);
}
