import { Injectable } from '@nestjs/common';
import type { CallHandler, ExecutionContext, NestInterceptor } from '@nestjs/common';
import { pageQuery } from '@samsyn/contracts/kernel/page';
import { statusOf } from '@samsyn/contracts/kernel/openapi';
import { givesFile, isWrite, kindOf, needsKey } from '@samsyn/contracts/kernel/route';
import type { AnsweredFile, Received, Route } from '@samsyn/contracts/kernel/route';
import type { Actor } from '@samsyn/domain/access/actor';
import { permissions } from '@samsyn/domain/access/permission';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { from, lastValueFrom } from 'rxjs';
import type { Observable } from 'rxjs';
import { collectingNotes, noteReading, writeAudit } from '../audit/audit.ts';
import type { AuditEntry, Changes } from '../audit/audit.ts';
import { Database } from '../database/database.ts';
import { StaleVersion as OvertakenChange } from '../database/row-version.ts';
import { requestOf, routeOf } from './endpoint.ts';
import { claim, intentOf, keepAnswer } from './idempotency.ts';
import type { KeptAnswer } from './idempotency.ts';
import { receive } from './received.ts';
import { StaleVersion } from './refusal.ts';

type Work = () => Promise<unknown>;

/** A request on its way through its route. */
interface Asking {
  readonly route: Route;
  readonly request: FastifyRequest;
  readonly received: Received<Route>;
}

/** A file is made anew for each who asks, so it is never kept. */
type FileAnswer = Omit<KeptAnswer, 'body'> & { readonly body: Buffer };

/**
 * What every endpoint owes, around its handler: what was sent is checked, a read sees one moment of the database and is
 * noted where it tells of people, and a write is one transaction that holds the change, its audit and the answer kept under its Idempotency-Key.
 */
@Injectable()
export class EndpointInterceptor implements NestInterceptor {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const route = routeOf(context.getHandler());
    if (!route) return next.handle();
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    return from(
      this.#answer(route, requestOf(context), reply, () =>
        lastValueFrom(next.handle() as Observable<unknown>),
      ),
    );
  }

  async #answer(route: Route, request: FastifyRequest, reply: FastifyReply, work: Work): Promise<unknown> {
    const received = await receive(route, request);
    request.received = received;
    const asking = { route, request, received };
    const answer = isWrite(route) ? await this.#write(asking, reply, work) : await this.#read(asking, work);
    for (const [name, value] of Object.entries(answer.headers)) void reply.header(name, value);
    void reply.status(answer.status);
    if (answer.body === null) return undefined;
    void reply.type(givesFile(route) ? route.output.file : 'application/json; charset=utf-8');
    return answer.body;
  }

  async #read(asking: Asking, work: Work): Promise<KeptAnswer | FileAnswer> {
    const { route, request } = asking;
    const { actor } = request;
    const output =
      !actor || isForAnyone(route) ? await work() : await this.#inTransaction(actor, request, true, work);
    if (actor && route.personal) await this.#noteReading(asking, actor);
    return givesFile(route) ? fileAnswerOf(output as AnsweredFile) : answerOf(route, output);
  }

  /** In a transaction of its own, since a read writes nothing, but before the answer: what cannot be noted is not told. */
  async #noteReading({ route, request, received }: Asking, actor: Actor): Promise<void> {
    const subject = { kind: kindOf(route), id: lastOf(received.params) };
    const changes = searchedBy(received.query);
    await this.#inTransaction(actor, request, false, () =>
      noteReading({ action: route.name, subject, changes }),
    );
  }

  async #write(asking: Asking, reply: FastifyReply, work: Work): Promise<KeptAnswer> {
    const { route, request, received } = asking;
    const { actor } = request;
    // Before it is known for which association it is done, no transaction can be opened: the service opens its own.
    if (!actor || isForAnyone(route)) return answerOf(route, await work());

    const intent = needsKey(route) ? intentOf(route, request, received) : undefined;
    const once = () =>
      this.#inTransaction(actor, request, false, async () => {
        const kept = intent && (await claim(intent));
        if (kept) {
          void reply.header('Idempotency-Replayed', 'true');
          return kept;
        }
        const { answer: output, noted } = await collectingNotes(work);
        const answer = answerOf(route, output);
        await Promise.all([
          writeAudit(entriesOf(asking, noted, output)),
          intent && keepAnswer(intent, answer),
        ]);
        return answer;
      });
    return onceMoreIfOvertaken(once);
  }

  #inTransaction<T>(
    actor: Actor,
    request: FastifyRequest,
    readOnly: boolean,
    work: () => Promise<T>,
  ): Promise<T> {
    const { associationId, personId } = actor;
    return this.#database.inTransaction({ associationId, personId, requestId: request.id, readOnly }, work);
  }
}

function isForAnyone(route: Route): boolean {
  return permissions[route.permission] === 'anyone';
}

/**
 * Two changes of one version can both find it current, and the database lets one of them through. The other is done
 * again from the start: it then sees the newer version and is refused with that as `current`.
 */
async function onceMoreIfOvertaken<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof OvertakenChange)) throw error;
  }
  try {
    return await work();
  } catch (error) {
    throw error instanceof OvertakenChange ? new StaleVersion() : error;
  }
}

function answerOf(route: Route, output: unknown): KeptAnswer {
  if (route.output === null) return { status: statusOf(route), headers: {}, body: null };
  const version = (output as { readonly version?: unknown } | null)?.version;
  return {
    status: statusOf(route),
    headers: route.versioned && typeof version === 'number' ? { ETag: `"${version}"` } : {},
    body: JSON.stringify(output),
  };
}

/** A file is shown where a browser can show it, and saved under its name. */
function fileAnswerOf({ name, bytes }: AnsweredFile): FileAnswer {
  const headers = { 'Content-Disposition': `inline; filename="${name}"` };
  return { status: 200, headers, body: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength) };
}

function entriesOf(
  { route, received }: Asking,
  noted: readonly Omit<AuditEntry, 'action'>[],
  output: unknown,
): AuditEntry[] {
  const action = route.name;
  if (noted.length > 0) return noted.map((note) => ({ action, ...note }));
  return [
    { action, subject: { kind: kindOf(route), id: lastOf(received.params) ?? idOf(output) }, changes: {} },
  ];
}

/** That it was searched for, and by what; never the words, which may be a name. */
function searchedBy(query: unknown): Changes {
  const said = Object.entries(query ?? {}).filter(([, value]) => value !== undefined && value !== '');
  return Object.fromEntries(
    said.filter(([name]) => !Object.hasOwn(pageQuery, name)).map(([name]) => [name, {}]),
  );
}

/** In a path the record's own id comes last. */
function lastOf(params: unknown): string | undefined {
  const last: unknown = Object.values(params ?? {}).at(-1);
  return typeof last === 'string' || typeof last === 'number' ? String(last) : undefined;
}

function idOf(output: unknown): string | undefined {
  const id = (output as { readonly id?: unknown } | null | undefined)?.id;
  return typeof id === 'string' ? id : undefined;
}
