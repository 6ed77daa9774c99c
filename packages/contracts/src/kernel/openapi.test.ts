import { describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import { allRoutes } from '../routes.ts';
import { allShapes } from '../shapes.ts';
import { openApiDocument } from './openapi.ts';
import { routesOf } from './route.ts';

interface Operation {
  readonly operationId: string;
  readonly security: readonly unknown[];
  readonly parameters?: readonly {
    readonly name: string;
    readonly in: string;
    readonly required: boolean;
    readonly schema: object;
  }[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: object }>> };
  readonly responses: Readonly<
    Record<string, { readonly content?: Readonly<Record<string, { readonly schema: object }>> }>
  >;
}

function operationsOf(document: object): [string, Operation][] {
  const { paths } = document as { paths: Record<string, Record<string, Operation>> };
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]): [string, Operation] => [
      `${method.toUpperCase()} ${path}`,
      operation,
    ]),
  );
}

const document = openApiDocument(allRoutes, allShapes);
const operations = operationsOf(document);

test('the paths are those of the routes, and of health', () => {
  const declared = allRoutes.map(({ method, path }) => `${method} /api${path.replace(/:(\w+)/g, '{$1}')}`);
  expect(operations.map(([address]) => address).toSorted()).toEqual(
    [...declared, 'GET /api/health/live', 'GET /api/health/ready'].toSorted(),
  );
});

test('the document is the same each time it is made', () => {
  expect(JSON.stringify(openApiDocument(allRoutes, allShapes))).toBe(JSON.stringify(document));
});

/** Every value within, the outermost first. */
function* within(value: unknown): Generator {
  yield value;
  if (typeof value !== 'object' || value === null) return;
  for (const part of Object.values(value)) yield* within(part);
}

test('a shape of several fields is written out once, and referred to by its name', () => {
  const { paths, components } = document as { paths: object; components: { schemas: object } };
  const named: unknown[] = Object.values(components.schemas);
  const written = [...within(paths), ...named.flatMap((shape) => [...within(shape)])]
    .filter((value) => Object.keys((value as { properties?: object } | null)?.properties ?? {}).length > 2)
    .filter((shape) => !named.includes(shape));
  const texts = [...named, ...written].map((shape) => JSON.stringify(shape));
  const repeated = written.filter((shape) => {
    const text = JSON.stringify(shape);
    return texts.indexOf(text) !== texts.lastIndexOf(text);
  });
  expect(written.length).toBeGreaterThan(10);
  expect(repeated).toEqual([]);
});

test('every reference leads somewhere, and no shape lies there unused', () => {
  const references = [...within(document)].flatMap((value) => {
    const reference = (value as { $ref?: unknown } | null)?.$ref;
    return typeof reference === 'string' ? [reference] : [];
  });
  const { components } = document as { components: Record<'schemas' | 'responses', object> };
  const places = (['schemas', 'responses'] as const).flatMap((kind) =>
    Object.keys(components[kind]).map((name) => `#/components/${kind}/${name}`),
  );
  expect([...new Set(references)].toSorted()).toEqual(places.toSorted());
});

test('every operation says how it is refused, in the one error body', () => {
  for (const [address, { operationId, responses }] of operations) {
    if (operationId.startsWith('health.')) continue;
    const refusals = Object.entries(responses).filter(([status]) => Number(status) >= 400);
    expect([address, refusals.map(([status]) => status)]).toEqual([
      address,
      expect.arrayContaining(['400', '401', '403', '404', '422', '500', '503']),
    ]);
    for (const [status, answer] of refusals)
      expect(answer).toEqual({ $ref: `#/components/responses/${status}` });
  }
  const { responses } = (
    document as { components: { responses: Record<string, Operation['responses'][string]> } }
  ).components;
  for (const { content } of Object.values(responses)) {
    expect(content).toEqual({
      'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } },
    });
  }
});

test('every parameter in a path is described, and required', () => {
  for (const [address, { parameters = [] }] of operations) {
    const named = [...address.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
    const described = parameters.filter((parameter) => parameter.in === 'path');
    expect([address, described.map(({ name }) => name)]).toEqual([address, named]);
    expect(described.every(({ required }) => required)).toBe(true);
  }
});

describe('an operation', () => {
  const described = (routes: Parameters<typeof routesOf>[1]) =>
    operationsOf(openApiDocument(Object.values(routesOf('thing', routes)))).map(([, operation]) => operation);

  test('that creates asks for a key and answers 201; one that changes asks for the version', () => {
    const shape = z.strictObject({ version: z.int() });
    const [add, change] = described({
      add: {
        method: 'POST',
        path: '/a',
        permission: 'plan:read',
        summary: '',
        input: shape,
        output: shape,
        versioned: true,
      },
      change: {
        method: 'PUT',
        path: '/b',
        permission: 'plan:read',
        summary: '',
        input: shape,
        output: null,
        versioned: true,
      },
    });
    expect(add?.parameters).toMatchObject([{ name: 'Idempotency-Key', in: 'header', required: true }]);
    expect(Object.keys(add?.responses ?? {})).toContain('201');
    expect(change?.parameters).toMatchObject([{ name: 'If-Match', in: 'header', required: true }]);
    expect(Object.keys(change?.responses ?? {})).toEqual(expect.arrayContaining(['204', '412', '428']));
  });

  test('for anyone needs no session, and a file is bytes', () => {
    const [open, send, print] = described({
      open: { method: 'GET', path: '/a', permission: 'session:read', summary: '', output: z.string() },
      send: {
        method: 'POST',
        path: '/b',
        permission: 'plan:read',
        summary: '',
        input: { file: { maxBytes: 1 } },
        output: null,
      },
      print: {
        method: 'GET',
        path: '/c',
        permission: 'plan:read',
        summary: '',
        output: { file: 'application/pdf' },
      },
    });
    expect(print?.responses['200']?.content).toEqual({
      'application/pdf': { schema: { type: 'string', format: 'binary' } },
    });
    expect(open?.security).toEqual([]);
    expect(send?.security).toEqual([{ session: [] }]);
    expect(send?.requestBody?.content).toEqual({
      'application/octet-stream': { schema: { type: 'string', format: 'binary' } },
    });
  });

  test('calls a shape that is sent otherwise than it is answered by a name for each', () => {
    const shape = z.strictObject({ colour: z.string().default('blue') });
    const route = { method: 'POST', path: '/a', permission: 'plan:read', summary: '' } as const;
    const routes = routesOf('thing', { paint: { ...route, input: shape, output: shape } });
    const painted = openApiDocument(Object.values(routes), { Paint: shape }) as {
      components: { schemas: Record<string, { readonly required?: readonly string[] }> };
    };
    const [[, operation] = []] = operationsOf(painted);
    expect(operation?.requestBody?.content['application/json']?.schema).toEqual({
      $ref: '#/components/schemas/PaintAsSent',
    });
    expect(operation?.responses['201']?.content?.['application/json']?.schema).toEqual({
      $ref: '#/components/schemas/Paint',
    });
    expect(painted.components.schemas['Paint']?.required).toEqual(['colour']);
    expect(painted.components.schemas['PaintAsSent']?.required).toBeUndefined();
  });

  test('tells what may be left out of a query by what is asked for, not by what is filled in', () => {
    const [list] = described({
      list: {
        method: 'GET',
        path: '/a',
        permission: 'plan:read',
        summary: '',
        query: z.strictObject({ limit: z.coerce.number().int().min(1).default(50), search: z.string() }),
        output: z.string(),
      },
    });
    expect(list?.parameters?.map(({ name, required }) => [name, required])).toEqual([
      ['limit', false],
      ['search', true],
    ]);
  });
});
