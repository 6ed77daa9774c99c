import type { FastifyInstance } from 'fastify';

const contentSecurityPolicy = [
  "default-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "object-src 'none'",
  "img-src 'self' data:",
].join('; ');

export type Headers = Readonly<Record<string, string>>;

/** What every answer carries, whoever sends it. */
export function securityHeaders({ production }: { readonly production: boolean }): Headers {
  return {
    'Content-Security-Policy': contentSecurityPolicy,
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
    'Referrer-Policy': 'same-origin',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
    // Only where the server is reached over https for good: it would lock everyone out of http://localhost.
    ...(production && { 'Strict-Transport-Security': 'max-age=63072000; includeSubDomains' }),
  };
}

export function isUnderApi(url: string): boolean {
  return /^\/api(?:[/?#]|$)/.test(url);
}

export function addSecurityHeaders(server: FastifyInstance, headers: Headers): void {
  server.addHook('onRequest', (request, reply, done) => {
    // Nothing is kept but the web's files, which say so themselves.
    void reply.headers(headers).header('X-Request-Id', request.id).header('Cache-Control', 'no-store');
    done();
  });
}
