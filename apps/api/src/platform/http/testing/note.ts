import { Controller, Module, Req } from '@nestjs/common';
import type { DynamicModule } from '@nestjs/common';
import { pageQuery } from '@samsyn/contracts/kernel/page';
import { routesOf } from '@samsyn/contracts/kernel/route';
import type { Received, Route } from '@samsyn/contracts/kernel/route';
import { line, Version } from '@samsyn/contracts/kernel/text';
import type { Actor } from '@samsyn/domain/access/actor';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { noteChange } from '../../audit/audit.ts';
import { ActorSource } from '../../access/actor-source.ts';
import type { SignedIn } from '../../access/actor-source.ts';
import { StaleVersion as OvertakenChange } from '../../database/row-version.ts';
import { currentQuery } from '../../database/transaction.ts';
import { SurroundingsModule } from '../../surroundings.module.ts';
import type { Surroundings } from '../../surroundings.module.ts';
import { By, Endpoint, Sent } from '../endpoint.ts';
import { HttpModule } from '../http.module.ts';
import { existing, refuseIfBroken, StaleVersion } from '../refusal.ts';

/**
 * A record kind that only the tests of the HTTP layer know: a municipality's row under other names. Everything that
 * an endpoint owes is tried on it, whatever the real kinds come to look like.
 */
const Note = z.strictObject({ code: z.string(), text: z.string(), version: Version });
const NoteDraft = z.strictObject({
  code: z.string().regex(/^\d{4}$/),
  text: line(20),
  lines: z
    .array(z.strictObject({ amount: z.int().min(1).max(9), kind: z.enum(['a', 'b']).optional() }))
    .optional(),
});
const params = z.strictObject({ code: z.string().regex(/^\d{4}$/) });

export const noteRoutes = routesOf('note', {
  list: {
    method: 'GET',
    path: '/notes',
    permission: 'municipality:read',
    summary: 'All notes',
    query: z.strictObject({
      limit: z.coerce.number().int().min(1).max(200).default(50),
      search: z.string().optional(),
    }),
    output: z.strictObject({ items: z.array(Note), limit: z.int(), readOnly: z.string() }),
  },
  read: {
    method: 'GET',
    path: '/notes/:code',
    permission: 'municipality:read',
    summary: 'One',
    params,
    output: Note,
    versioned: true,
  },
  add: {
    method: 'POST',
    path: '/notes',
    permission: 'municipality:add',
    summary: 'Add',
    input: NoteDraft,
    output: Note,
    versioned: true,
  },
  change: {
    method: 'PUT',
    path: '/notes/:code',
    permission: 'municipality:change',
    summary: 'Change',
    params,
    input: NoteDraft.pick({ text: true }),
    output: Note,
    versioned: true,
  },
  remove: {
    method: 'DELETE',
    path: '/notes/:code',
    permission: 'municipality:change',
    summary: 'Remove',
    params,
    output: null,
    versioned: true,
  },
  weigh: {
    method: 'POST',
    path: '/notes/weight',
    permission: 'municipality:add',
    summary: 'Tell how large a file is',
    query: z.strictObject({ fileName: line(200) }),
    input: { file: { maxBytes: 300_000 } },
    output: z.strictObject({ bytes: z.int() }),
  },
  readers: {
    method: 'GET',
    path: '/notes/:code/readers',
    permission: 'municipality:read',
    summary: 'Whom the note is for',
    params,
    query: z.strictObject({ ...pageQuery, search: z.string().optional() }),
    output: z.strictObject({ names: z.array(z.string()) }),
    personal: true,
  },
  fail: {
    method: 'POST',
    path: '/notes/failure',
    permission: 'municipality:add',
    summary: 'Write, then fail',
    input: z.strictObject({ code: z.string(), sql: z.string() }),
    output: null,
    keyless: true,
  },
  greet: {
    method: 'GET',
    path: '/notes/greeting',
    permission: 'session:read',
    summary: 'For anyone',
    output: z.strictObject({ name: z.string().nullable(), address: z.string() }),
  },
});
export const notes: readonly Route[] = Object.values(noteRoutes);

type NoteRow = z.infer<typeof Note>;

@Controller()
export class NoteController {
  @Endpoint(noteRoutes.list)
  async list(@By() _actor: Actor, @Sent() received: Received<typeof noteRoutes.list>) {
    const items = await currentQuery<NoteRow>(
      'SELECT code, name AS text, version FROM municipality ORDER BY code',
    );
    const [transaction] = await currentQuery<{ readOnly: string }>(
      `SELECT current_setting('transaction_read_only') AS "readOnly"`,
    );
    return { items, limit: received.query.limit, ...existing(transaction) };
  }

  @Endpoint(noteRoutes.read)
  async read(@By() _actor: Actor, @Sent() received: Received<typeof noteRoutes.read>) {
    return existing(await this.#find(received.params.code));
  }

  @Endpoint(noteRoutes.add)
  async add(@By() actor: Actor, @Sent() received: Received<typeof noteRoutes.add>) {
    const { code, text } = received.input;
    refuseIfBroken(
      text === 'fel' ? [{ field: 'text', code: 'municipality-name-taken', params: { name: text } }] : [],
    );
    await currentQuery('INSERT INTO municipality (association_id, code, name) VALUES ($1, $2, $3)', [
      actor.associationId,
      code,
      text,
    ]);
    noteChange('note', code, { text: { to: text }, startPassword: { to: 'hemligt' } });
    return { code, text, version: 1 };
  }

  @Endpoint(noteRoutes.change)
  async change(@By() _actor: Actor, @Sent() received: Received<typeof noteRoutes.change>) {
    const note = existing(await this.#find(received.params.code));
    if (note.version !== received.version) throw new StaleVersion(note);
    const { text } = received.input;
    const touched = await currentQuery<NoteRow>(
      `UPDATE municipality SET name = $3, version = version + 1 WHERE code = $1 AND version = $2
       RETURNING code, name AS text, version`,
      [note.code, note.version, text],
    );
    noteChange('note', note.code, { text: { from: note.text, to: text } });
    if (!touched[0]) throw new OvertakenChange(note.code, note.version);
    return touched[0];
  }

  @Endpoint(noteRoutes.remove)
  async remove(@By() _actor: Actor, @Sent() received: Received<typeof noteRoutes.remove>) {
    const note = existing(await this.#find(received.params.code));
    if (note.version !== received.version) throw new StaleVersion(note);
    await currentQuery('DELETE FROM municipality WHERE code = $1', [note.code]);
  }

  @Endpoint(noteRoutes.weigh)
  weigh(@By() _actor: Actor, @Sent() received: Received<typeof noteRoutes.weigh>) {
    return { bytes: received.input.length };
  }

  @Endpoint(noteRoutes.fail)
  async fail(@By() actor: Actor, @Sent() received: Received<typeof noteRoutes.fail>) {
    const { code, sql } = received.input;
    await currentQuery('INSERT INTO municipality (association_id, code, name) VALUES ($1, $2, $2)', [
      actor.associationId,
      code,
    ]);
    await currentQuery(sql);
  }

  @Endpoint(noteRoutes.greet)
  greet(@By() actor: Actor | null, @Sent() _received: unknown, @Req() request: FastifyRequest) {
    return { name: actor?.name ?? null, address: request.ip };
  }

  @Endpoint(noteRoutes.readers)
  async readers(@By() _actor: Actor, @Sent() received: Received<typeof noteRoutes.readers>) {
    const { text } = existing(await this.#find(received.params.code));
    return { names: [`Läsare av ${text}`] };
  }

  async #find(code: string): Promise<NoteRow | undefined> {
    const [note] = await currentQuery<NoteRow>(
      'SELECT code, name AS text, version FROM municipality WHERE code = $1',
      [code],
    );
    return note;
  }
}

/** Whoever the test lets sign in, by the bare name in a header. */
export class NamedActors extends ActorSource {
  readonly #signedIn = new Map<string, SignedIn>();

  signIn(name: string, signedIn: SignedIn): void {
    this.#signedIn.set(name, signedIn);
  }

  override find(request: FastifyRequest): Promise<SignedIn | null> {
    return Promise.resolve(this.#signedIn.get(String(request.headers['x-name'])) ?? null);
  }
}

@Module({})
export class NoteModule {
  static within(surroundings: Surroundings, actors: ActorSource): DynamicModule {
    const access = { provide: ActorSource, useValue: actors };
    return {
      module: NoteModule,
      global: true,
      imports: [SurroundingsModule.of(surroundings), HttpModule],
      controllers: [NoteController],
      providers: [access],
      exports: [access],
    };
  }
}
