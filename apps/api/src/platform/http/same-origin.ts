import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Refusal } from './refusal.ts';

const harmless = new Set(['GET', 'HEAD', 'OPTIONS']);

/** What a machine calls itself, as a browser writes it. */
const ownNames = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * Refuses writes that another site makes a browser send (cross-site request forgery).
 *
 * A browser says where a write comes from: in `Sec-Fetch-Site`, which no page can forge, and in `Origin`, which older
 * browsers send too. Either is enough to refuse, and `Origin` must be ours whenever it is there. A request with
 * neither comes from no browser, and so carries nobody's cookie without its owner's will: scripts may sign in and
 * write. `none` is a person's own doing, typed in the address bar, which cannot write.
 *
 * Where it is not told which address is ours, only this machine's own names are: any other name may be one that its
 * owner points at this machine, whose pages would then come from the very address that they write to (DNS rebinding).
 */
export function refuseOtherOrigins(server: FastifyInstance, publicOrigin: string | undefined): void {
  server.addHook('onRequest', (request, _reply, done) => {
    const refused = !harmless.has(request.method) && !comesFromUs(request, publicOrigin);
    done(refused ? new Refusal(403, 'wrong-origin') : undefined);
  });
}

function comesFromUs(request: FastifyRequest, publicOrigin: string | undefined): boolean {
  const { origin, 'sec-fetch-site': site } = request.headers;
  if (site !== undefined && site !== 'same-origin') return false;
  if (origin === undefined) return true;
  if (publicOrigin !== undefined) return origin === publicOrigin;
  const from = URL.parse(origin);
  return from !== null && from.host === request.host && ownNames.has(from.hostname);
}
