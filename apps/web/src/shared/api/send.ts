import { Problem } from '@samsyn/contracts/kernel/problem';
import {
  addressOf,
  givesFile,
  needsKey,
  takesFile,
  type Answer,
  type AnsweredFile,
  type Route,
  type Sent,
} from '@samsyn/contracts/kernel/route';
import { ProblemError, unreachable } from './problem-error.ts';

const patienceMs = 30_000;

interface Loose {
  readonly params?: Readonly<Record<string, unknown>>;
  readonly query?: Readonly<Record<string, unknown>>;
  readonly input?: unknown;
  readonly version?: number;
}

interface Options {
  /** Names the intent, so that a request repeated after a lost answer is done once. */
  readonly idempotencyKey?: string;
  readonly signal?: AbortSignal;
}

/** Sends one request of the route and gives its answer. The only place in the web that fetches. */
export async function send<R extends Route>(
  route: R,
  sent: Sent<R>,
  options: Options = {},
): Promise<Answer<R>> {
  const request = sent as Loose;
  const headers = new Headers({ Accept: givesFile(route) ? '*/*' : 'application/json' });
  if (needsKey(route)) headers.set('Idempotency-Key', options.idempotencyKey ?? crypto.randomUUID());
  if (request.version !== undefined) headers.set('If-Match', `"${request.version}"`);
  const timeout = AbortSignal.timeout(patienceMs);
  const response = await fetch(addressOf(route, request), {
    method: route.method,
    headers,
    body: bodyOf(route, request, headers),
    credentials: 'same-origin',
    signal: options.signal ? AbortSignal.any([options.signal, timeout]) : timeout,
  }).catch((error: unknown) => {
    if (options.signal?.aborted) throw error;
    throw unreachable();
  });
  if (response.ok && givesFile(route)) return (await fileOf(response)) as Answer<R>;
  if (response.ok) return (response.status === 204 ? undefined : await response.json()) as Answer<R>;
  throw await refusalOf(response);
}

function bodyOf(route: Route, request: Loose, headers: Headers): BodyInit | null {
  if (request.input === undefined) return null;
  if (takesFile(route)) {
    headers.set('Content-Type', 'application/octet-stream');
    return request.input as Blob;
  }
  headers.set('Content-Type', 'application/json');
  return JSON.stringify(request.input);
}

/** The connection may be lost also on the way through a file. */
async function fileOf(response: Response): Promise<AnsweredFile> {
  const [, name = ''] = /filename="([^"]*)"/.exec(response.headers.get('Content-Disposition') ?? '') ?? [];
  const bytes = await response.arrayBuffer().catch(() => {
    throw unreachable();
  });
  return { name, bytes: new Uint8Array(bytes) };
}

async function refusalOf(response: Response): Promise<ProblemError> {
  const body: unknown = await response.json().catch(() => undefined);
  const problem = Problem.safeParse(body);
  return problem.success ? new ProblemError(problem.data) : unreachable(response.status);
}
