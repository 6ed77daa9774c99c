import { givesFile, isWrite, takesFile, type Route } from '@samsyn/contracts/kernel/route';
import type { FastifyInstance } from 'fastify';
import { placeOf } from '../access/attempts.ts';
import { TooManyRequests } from './refusal.ts';
import { isUnderApi } from './security-headers.ts';
import { TokenBuckets, type Allowance } from './token-buckets.ts';

/** What a request is counted as: one that reads, one that writes, or one that makes or takes in a whole file. */
const sorts = ['read', 'write', 'file'] as const;
type Sort = (typeof sorts)[number];
type Allowances = Readonly<Record<Sort, Allowance>>;

/** Far more than somebody at work comes to, also with many pages open or a list of arrivals to tick. */
const ofPerson: Allowances = {
  read: { atOnce: 600, perSecond: 20 },
  write: { atOnce: 200, perSecond: 5 },
  file: { atOnce: 20, perSecond: 0.5 },
};

/** A whole office, or all of a municipality's, can stand behind one address. */
const ofAddress: Allowances = {
  read: { atOnce: 6000, perSecond: 200 },
  write: { atOnce: 2000, perSecond: 50 },
  file: { atOnce: 200, perSecond: 5 },
};

/**
 * Slows down whoever asks far more than anybody at work does, by mistake or on purpose. Each process counts for
 * itself: it guards the process and its share of the database, so several let through several times as much.
 */
class RequestLimits {
  readonly #buckets: ReadonlyMap<Sort, TokenBuckets>;

  constructor(allowances: Allowances, factor: number) {
    this.#buckets = new Map(sorts.map((sort) => [sort, new TokenBuckets(widened(allowances[sort], factor))]));
  }

  refusalOf(sort: Sort, who: string): TooManyRequests | undefined {
    const seconds = this.#buckets.get(sort)?.take(who) ?? 0;
    return seconds > 0 ? new TooManyRequests(seconds) : undefined;
  }
}

export class PersonLimits extends RequestLimits {
  constructor(factor: number) {
    super(ofPerson, factor);
  }

  refuseIfTooMany(route: Route, personId: string): void {
    const refusal = this.refusalOf(sortOf(route), personId);
    if (refusal) throw refusal;
  }
}

/**
 * Counts before anything of a request is read but its head: also what is asked by nobody, or of no route. What asks
 * about health has to be answered just when there is too much to do.
 */
export function limitAddresses(server: FastifyInstance, routes: readonly Route[], factor: number): void {
  const limits = new RequestLimits(ofAddress, factor);
  const sortAt = new Map(routes.map((route) => [`${route.method} /api${route.path}`, sortOf(route)]));
  server.addHook('onRequest', (request, _reply, done) => {
    const { method, url: asked } = request;
    const { url: matched = asked } = request.routeOptions;
    const isCounted = (isUnderApi(matched) || isUnderApi(asked)) && !matched.startsWith('/api/health/');
    const sort = sortAt.get(`${method} ${matched}`) ?? sortOfMethod(method);
    done(isCounted ? limits.refusalOf(sort, placeOf(request.ip)) : undefined);
  });
}

function widened({ atOnce, perSecond }: Allowance, factor: number): Allowance {
  return { atOnce: atOnce * factor, perSecond: perSecond * factor };
}

function sortOf(route: Route): Sort {
  if (givesFile(route) || takesFile(route)) return 'file';
  return isWrite(route) ? 'write' : 'read';
}

function sortOfMethod(method: string): Sort {
  return ['GET', 'HEAD', 'OPTIONS'].includes(method) ? 'read' : 'write';
}
