import { permissions, type Holders } from '@samsyn/domain/access/permission';
import type { z } from 'zod';
import { describedShapes, type DescribedShapes } from './described-shapes.ts';
import { Problem, RefusalCodeShape, ViolationShape } from './problem.ts';
import { givesFile, isWrite, kindOf, needsKey, needsVersion, takesFile, type Route } from './route.ts';

type Json = Record<string, unknown>;

/**
 * The routes as an OpenAPI 3.1 document: every request and every answer, the refusals too.
 *
 * @param named the shapes that are described once, by the names that all others refer to them by
 */
export function openApiDocument(
  routes: readonly Route[],
  named: Readonly<Record<string, z.ZodType>> = {},
): Json {
  const shapes = describedShapes({
    ...named,
    Problem,
    Violation: ViolationShape,
    RefusalCode: RefusalCodeShape,
  });
  const problem = shapes.describe(Problem, 'output');
  const paths: Record<string, Json> = {};
  for (const route of routes) {
    const path = `/api${route.path.replace(/:(\w+)/g, '{$1}')}`;
    paths[path] = { ...paths[path], [route.method.toLowerCase()]: operationOf(route, shapes) };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Samsyn',
      version: '1',
      description:
        'Intranet and follow-up for regional associations of municipalities. Every refusal has the body Problem; its ' +
        '`violations` hold all broken rules at once. A POST that creates needs an Idempotency-Key, and may then be repeated ' +
        'without being done twice. A change needs If-Match with the ETag that was read.',
      license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
    },
    paths: { ...paths, ...healthPaths },
    components: {
      responses: refusalsWith(problem),
      schemas: shapes.described(),
      securitySchemes: {
        session: {
          type: 'apiKey',
          in: 'cookie',
          name: 'samsyn',
          description: 'Set by POST /api/session; `__Host-samsyn` over https',
        },
      },
    },
  };
}

function operationOf(route: Route, shapes: DescribedShapes): Json {
  const holders: Holders = permissions[route.permission];
  return {
    operationId: route.name,
    tags: [kindOf(route)],
    summary: route.summary,
    description: [
      `Permission: \`${route.permission}\` (${typeof holders === 'string' ? holders : holders.join(', ')})`,
      ...(route.personal ? ['Tells of people: who reads it is noted in the audit'] : []),
    ].join('. '),
    security: holders === 'anyone' ? [] : [{ session: [] }],
    ...present('parameters', [
      ...parametersOf(route.params, 'path', shapes),
      ...parametersOf(route.query, 'query', shapes),
      ...headersOf(route),
    ]),
    ...present('requestBody', bodyOf(route, shapes)),
    responses: answersOf(route, shapes),
  };
}

function present(name: string, value: Json | readonly Json[] | undefined): Json {
  return value === undefined || (Array.isArray(value) && value.length === 0) ? {} : { [name]: value };
}

function parametersOf(
  shape: z.ZodObject | undefined,
  place: 'path' | 'query',
  shapes: DescribedShapes,
): Json[] {
  return Object.entries(shape?.shape ?? {}).map(([name, parameter]) => ({
    name,
    in: place,
    required: place === 'path' || !(parameter as z.ZodType).safeParse(undefined).success,
    schema: shapes.describe(parameter as z.ZodType, 'input'),
  }));
}

function headersOf(route: Route): Json[] {
  const header = (name: string, pattern: string, description: string) => [
    { name, in: 'header', required: true, description, schema: { type: 'string', pattern } },
  ];
  return [
    ...(needsKey(route)
      ? header(
          'Idempotency-Key',
          '^[!-~]{1,255}$',
          'Names the intent: sent again with the same body, it gets the same answer',
        )
      : []),
    ...(needsVersion(route)
      ? header('If-Match', '^"[0-9]{1,9}"$', 'The ETag of the version that is changed')
      : []),
  ];
}

const bytes = { type: 'string', format: 'binary' };

function bodyOf(route: Route, shapes: DescribedShapes): Json | undefined {
  if (!route.input) return undefined;
  const content = takesFile(route)
    ? { 'application/octet-stream': { schema: bytes } }
    : { 'application/json': { schema: shapes.describe(route.input as z.ZodType, 'input') } };
  return { required: true, content };
}

function answersOf(route: Route, shapes: DescribedShapes): Json {
  const tag = route.versioned && {
    headers: { ETag: { description: 'The version', schema: { type: 'string' } } },
  };
  const done = route.output
    ? {
        description: 'Done',
        ...tag,
        content: givesFile(route)
          ? { [route.output.file]: { schema: bytes } }
          : { 'application/json': { schema: shapes.describe(route.output as z.ZodType, 'output') } },
      }
    : { description: 'Done; there is nothing to tell' };
  const refused = refusalStatuses(route).map((status) => [String(status), refusal(status)] as const);
  return {
    [String(statusOf(route))]: done,
    ...Object.fromEntries(refused),
  };
}

/** What a request that is granted is answered with. */
export function statusOf(route: Route): 200 | 201 | 204 {
  if (route.output === null) return 204;
  return needsKey(route) ? 201 : 200;
}

const reasons = {
  400: 'What was sent cannot be read, or its Idempotency-Key is missing',
  401: 'Nobody is signed in, or the credentials are wrong',
  403: 'Not permitted, or sent from another site',
  404: 'Does not exist, or is not visible',
  409: 'Hindered by something else, or the same intent is still worked on',
  412: 'Changed by somebody else; `current` is what it is now',
  413: 'Too large',
  415: 'Another media type than the one expected',
  422: 'A shape or a rule is broken; `violations` lists all',
  423: 'Locked',
  428: 'If-Match is missing',
  429: 'Too many attempts or requests, or files at once; see Retry-After',
  500: 'A failure of the server',
  503: 'Busy or unavailable; see Retry-After',
} as const;

type RefusalStatus = keyof typeof reasons;

function refusalStatuses(route: Route): RefusalStatus[] {
  const write: RefusalStatus[] = isWrite(route) ? [409, 413, 415, 423] : [];
  const version: RefusalStatus[] = needsVersion(route) ? [412, 428] : [];
  return [400, 401, 403, 404, 422, 429, 500, 503, ...write, ...version].toSorted(
    (one, other) => one - other,
  ) as RefusalStatus[];
}

function refusal(status: RefusalStatus): Json {
  return { $ref: `#/components/responses/${status}` };
}

function refusalsWith(problem: Json): Json {
  return Object.fromEntries(
    Object.entries(reasons).map(([status, description]) => [
      status,
      { description, content: { 'application/problem+json': { schema: problem } } },
    ]),
  );
}

function healthOf(summary: string, status: string, refusals: Json): Json {
  const shape = {
    type: 'object',
    properties: { status: { const: status } },
    required: ['status'],
    additionalProperties: false,
  };
  return {
    get: {
      operationId: `health.${status}`,
      tags: ['health'],
      summary,
      security: [],
      responses: {
        '200': { description: 'Yes', content: { 'application/json': { schema: shape } } },
        ...refusals,
      },
    },
  };
}

const healthPaths = {
  '/api/health/live': healthOf('Whether the process runs', 'live', {}),
  '/api/health/ready': healthOf('Whether requests should be sent here', 'ready', {
    '503': refusal(503),
  }),
};
