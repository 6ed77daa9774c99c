import type { Permission } from '@samsyn/domain/access/permission';
import type { z } from 'zod';

export type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

/** A file sent as the request's whole body, `application/octet-stream`; its name travels in the query. */
export interface FileInput {
  readonly file: { readonly maxBytes: number };
}

/** A file as the whole answer to a GET. A browser opens it by the route's address. */
export interface FileOutput {
  readonly file: 'application/pdf';
}

/** What a handler of such a route answers: the name to save it under, and what is in it. */
export interface AnsweredFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface RouteDeclaration {
  readonly method: Method;
  /** Below `/api`, with `:name` for each parameter. */
  readonly path: `/${string}`;
  readonly permission: Permission;
  /** What the route does, in English, for the API's description. */
  readonly summary: string;
  readonly params?: z.ZodObject;
  readonly query?: z.ZodObject;
  readonly input?: z.ZodType | FileInput;
  /** The largest JSON body, where it may be larger than others (256 kB). */
  readonly maxBytes?: number;
  /** The answer's shape; null when there is none (204). */
  readonly output: z.ZodType | FileOutput | null;
  /**
   * The answer is a resource with a `version`: it leaves as the ETag, and a change (PUT, DELETE) must bring it back as If-Match.
   * It says which change of the resource was seen and no more: a name, a lock or what one may do changes without it, so that
   * a read is always answered in full.
   */
  readonly versioned?: true;
  /**
   * The POST takes no Idempotency-Key: it may be repeated without harm, and what it carries or answers (a password) must not be kept.
   */
  readonly keyless?: true;
  /** The GET answers with what is known of people: that somebody has read it is noted in the audit. */
  readonly personal?: true;
}

/** A declared route; `name` is `<kind>.<verb>` and is what audit entries and caches call it. */
export type Route = RouteDeclaration & { readonly name: string };

type Named<Kind extends string, Routes> = {
  readonly [Verb in keyof Routes]: Routes[Verb] & { readonly name: `${Kind}.${Verb & string}` };
};

/** Declares the routes of one record kind, each named after the kind and its verb. */
export function routesOf<Kind extends string, const Routes extends Record<string, RouteDeclaration>>(
  kind: Kind,
  routes: Routes,
): Named<Kind, Routes> {
  const named = Object.entries(routes).map(([verb, route]) => [verb, { ...route, name: `${kind}.${verb}` }]);
  return Object.fromEntries(named) as Named<Kind, Routes>;
}

type Parsed<Schema> = Schema extends z.ZodType ? z.output<Schema> : undefined;
type Written<Schema> = Schema extends z.ZodType ? z.input<Schema> : undefined;

/** What a handler receives: everything checked against the route's shapes. */
export interface Received<R extends RouteDeclaration> {
  readonly params: Parsed<R['params']>;
  readonly query: Parsed<R['query']>;
  readonly input: R['input'] extends FileInput ? Uint8Array : Parsed<R['input']>;
  /** The version that If-Match named; undefined where the route is no change of a versioned resource. */
  readonly version: R extends { versioned: true; method: 'PUT' | 'DELETE' } ? number : undefined;
}

type Given<Name extends string, Value> = [Value] extends [undefined]
  ? unknown
  : Record<never, never> extends Value
    ? { readonly [K in Name]?: Value }
    : { readonly [K in Name]: Value };

/** What a client sends. */
export type Sent<R extends RouteDeclaration> = Given<'params', Written<R['params']>> &
  Given<'query', Written<R['query']>> &
  Given<'input', R['input'] extends FileInput ? Blob | Uint8Array : Written<R['input']>> &
  (R extends { versioned: true; method: 'PUT' | 'DELETE' } ? { readonly version: number } : unknown);

/** What the route answers; undefined when the answer has no body. */
export type Answer<R extends RouteDeclaration> = R['output'] extends z.ZodType
  ? z.output<R['output']>
  : R['output'] extends FileOutput
    ? AnsweredFile
    : undefined;

/** The record kind that the route belongs to. */
export function kindOf({ name }: Route): string {
  return name.slice(0, name.indexOf('.'));
}

export function takesFile(
  route: RouteDeclaration,
): route is RouteDeclaration & { readonly input: FileInput } {
  return route.input !== undefined && 'file' in route.input;
}

export function givesFile(
  route: RouteDeclaration,
): route is RouteDeclaration & { readonly output: FileOutput } {
  return route.output !== null && 'file' in route.output;
}

/** Whether the request must name the version it changes. */
export function needsVersion(route: RouteDeclaration): boolean {
  return route.versioned === true && (route.method === 'PUT' || route.method === 'DELETE');
}

/** Whether the request must carry an Idempotency-Key. */
export function needsKey(route: RouteDeclaration): boolean {
  return route.method === 'POST' && !route.keyless;
}

/** Whether the request changes anything, and so runs in one audited transaction. */
export function isWrite(route: RouteDeclaration): boolean {
  return route.method !== 'GET';
}

/** The route's address below the origin, its parameters filled in and its query added in the order given. */
export function addressOf(
  route: RouteDeclaration,
  sent: {
    readonly params?: Readonly<Record<string, unknown>>;
    readonly query?: Readonly<Record<string, unknown>>;
  } = {},
): string {
  const path = route.path.replace(/:(\w+)/g, (_, name: string) =>
    encodeURIComponent(String(sent.params?.[name])),
  );
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(sent.query ?? {})) {
    if (isSaid(value)) query.append(name, String(value));
  }
  const search = query.toString();
  return `/api${path}${search && `?${search}`}`;
}

function isSaid(value: unknown): value is string | number | boolean {
  return value !== '' && ['string', 'number', 'boolean'].includes(typeof value);
}
