import type { FastifyInstance } from 'fastify';
import { Refusal } from './refusal.ts';

const deepest = 20;

/** The only bodies that are read: JSON, parsed and bounded, and files, handed on unread. Everything else is refused (415). */
export function readJsonAndFilesOnly(server: FastifyInstance): void {
  const parse = server.getDefaultJsonParser('error', 'error');
  server.removeAllContentTypeParsers();
  server.addContentTypeParser('application/json', { parseAs: 'string' }, (request, body, done) => {
    if (body === '') {
      done(null, undefined);
      return;
    }
    void parse(request, body as string, (error, value: unknown) => {
      if (error || !isStorable(value, deepest)) done(new Refusal(400, 'malformed', { cause: error }));
      else done(null, value);
    });
  });
  server.addContentTypeParser('application/octet-stream', (_request, payload, done) => done(null, payload));
}

/** Whether the value nests no deeper than this, and PostgreSQL can hold every text in it: no NUL, no half characters. */
export function isStorable(value: unknown, depth: number): boolean {
  if (typeof value === 'string') return value.isWellFormed() && !value.includes('\0');
  if (typeof value !== 'object' || value === null) return true;
  if (depth === 0) return false;
  if (Array.isArray(value)) return value.every((item) => isStorable(item, depth - 1));
  return Object.entries(value).every(
    ([name, item]) => isStorable(name, depth) && isStorable(item, depth - 1),
  );
}
