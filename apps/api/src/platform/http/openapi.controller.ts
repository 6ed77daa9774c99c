import { Controller, Get, Req, Res } from '@nestjs/common';
import { openApiDocument } from '@samsyn/contracts/kernel/openapi';
import { allRoutes } from '@samsyn/contracts/routes';
import { allShapes } from '@samsyn/contracts/shapes';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { createHash } from 'node:crypto';
import { Open } from './endpoint.ts';

@Controller()
export class OpenApiController {
  // The routes do not change while the process lives, so the document is written once.
  readonly #document = JSON.stringify(openApiDocument(allRoutes, allShapes));
  readonly #tag = `"${createHash('sha256').update(this.#document).digest('base64url')}"`;

  @Open()
  @Get('api/openapi.json')
  read(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): string | undefined {
    void reply.header('ETag', this.#tag).header('Cache-Control', 'no-cache');
    if (request.headers['if-none-match'] === this.#tag) {
      void reply.status(304);
      return undefined;
    }
    void reply.type('application/json; charset=utf-8');
    return this.#document;
  }
}
