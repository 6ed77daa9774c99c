import { Catch } from '@nestjs/common';
import type { ArgumentsHost, ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { logFailure } from './log.ts';
import { problemOf, refusalOf } from './problem-of.ts';

/** Every error that leaves, leaves here, in the one error body. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    sendProblem(request, reply, error);
  }
}

export function sendProblem(request: FastifyRequest, reply: FastifyReply, error: unknown): void {
  const refusal = refusalOf(error);
  if (refusal.status >= 500) logFailure(request, refusal);
  if (reply.sent) return;
  const problem = problemOf(refusal, request.id);
  if (problem.retryAfter !== undefined) void reply.header('Retry-After', problem.retryAfter);
  // What was not read of a refused body is not waited for.
  if (!request.raw.complete) void reply.header('Connection', 'close');
  void reply
    .status(refusal.status)
    .type('application/problem+json; charset=utf-8')
    .send(JSON.stringify(problem));
}
