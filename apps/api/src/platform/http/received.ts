import { needsVersion, takesFile } from '@samsyn/contracts/kernel/route';
import type { Received, Route } from '@samsyn/contracts/kernel/route';
import { violationsOf } from '@samsyn/contracts/kernel/shape-violations';
import type { Violation } from '@samsyn/domain/violation';
import type { FastifyRequest } from 'fastify';
import { Readable } from 'node:stream';
import type { z } from 'zod';
import { isStorable } from './json-body.ts';
import { Refusal, refuseIfBroken } from './refusal.ts';

/** Checks everything that was sent against the route's shapes, and refuses with all that is wrong at once. */
export async function receive(route: Route, request: FastifyRequest): Promise<Received<Route>> {
  const violations: Violation[] = [];
  const check = (schema: z.ZodType | undefined, value: unknown): unknown => {
    if (!schema) return undefined;
    const parsed = schema.safeParse(value, { reportInput: true });
    if (parsed.success) return parsed.data;
    violations.push(...violationsOf(parsed.error));
    return undefined;
  };

  if (!isStorable(request.params, 2) || !isStorable(request.query, 3)) throw new Refusal(400, 'malformed');
  const version = needsVersion(route) ? versionOf(request) : undefined;
  if (request.body instanceof Readable && !takesFile(route)) throw new Refusal(415, 'wrong-media-type');
  const params = check(route.params, request.params);
  const query = route.query ? check(route.query, request.query) : refuseEach(request.query, violations);
  const input = takesFile(route) ? undefined : check(route.input as z.ZodType | undefined, request.body);
  if (!route.input && hasBody(request))
    violations.push({ field: '', code: 'unknown-field', params: { name: 'body' } });
  refuseIfBroken(violations);
  const file = takesFile(route) ? await fileOf(request, route.input.file.maxBytes) : undefined;
  return { params, query, input: file ?? input, version } as Received<Route>;
}

function refuseEach(query: unknown, violations: Violation[]): undefined {
  for (const name of Object.keys(query as object)) {
    violations.push({ field: name, code: 'unknown-field', params: { name: name.slice(0, 100) } });
  }
}

function hasBody(request: FastifyRequest): boolean {
  return request.body !== undefined && request.body !== null;
}

/** The version that `If-Match: "7"` names. */
function versionOf(request: FastifyRequest): number {
  const tag = request.headers['if-match'];
  if (tag === undefined) throw new Refusal(428, 'version-missing');
  const version = /^"(\d{1,9})"$/.exec(tag.trim())?.[1];
  if (version === undefined) throw new Refusal(400, 'malformed');
  return Number(version);
}

/** Reads the file as it comes, and no further than the limit. */
async function fileOf(request: FastifyRequest, maxBytes: number): Promise<Uint8Array> {
  if (!(request.body instanceof Readable)) throw new Refusal(415, 'wrong-media-type');
  if (Number(request.headers['content-length'] ?? 0) > maxBytes) throw new Refusal(413, 'too-large');
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request.body as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > maxBytes) throw new Refusal(413, 'too-large');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
