import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { existsSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { NotFound } from './refusal.ts';
import { isUnderApi } from './security-headers.ts';

/** Where the web is built, seen from here: the same before and after this file is compiled. */
export const builtWeb = fileURLToPath(new URL('../../../../web/dist/', import.meta.url));

/** Serves the built web. Its pages are drawn by the browser, so every address that is no file is answered with the one page. */
export async function serveWeb(server: FastifyInstance, folder: string): Promise<void> {
  if (!existsSync(join(folder, 'index.html'))) return;
  await server.register(fastifyStatic, {
    root: folder,
    wildcard: false,
    index: false,
    globIgnore: ['**/.*/**', '**/*.map'],
    cacheControl: false,
    setHeaders: (reply, path) => {
      void reply.header(
        'Cache-Control',
        isNamedByContent(relative(folder, path)) ? 'public, max-age=31536000, immutable' : 'no-cache',
      );
    },
  });
  server.get('/*', async (request, reply) => {
    if (isUnderApi(request.url) || namesFile(request.url)) throw new NotFound();
    return reply.sendFile('index.html');
  });
}

/** Vite names these files by what is in them, so what was once sent under the name never changes. */
function isNamedByContent(file: string): boolean {
  return file.startsWith(`assets${sep}`);
}

/** A page's address never ends as a file's name does; a file that is not there is no page. */
function namesFile(url: string): boolean {
  const [path = ''] = url.split('?');
  return path.slice(path.lastIndexOf('/')).includes('.') || path.includes('%');
}
