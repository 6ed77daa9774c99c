import type { Actor } from '@samsyn/domain/access/actor';
import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { AccountConnections } from './account-connections.ts';
import { ActorSource } from './actor-source.ts';
import type { SignedIn } from './actor-source.ts';
import { Authentication } from './authentication.ts';
import { sessionLimits } from './session-limits.ts';

interface FoundSession {
  readonly mustChangePassword: boolean;
  readonly useIsNoted: boolean;
}

/**
 * Finds who stands behind a request by its session cookie, afresh for each request: what has ended a session or
 * changed a role counts from the next one on.
 */
@Injectable()
export class SessionActors extends ActorSource {
  readonly #authentication: Authentication;
  readonly #connections: AccountConnections;

  constructor(authentication: Authentication, connections: AccountConnections) {
    super();
    this.#authentication = authentication;
    this.#connections = connections;
  }

  override async find(request: FastifyRequest): Promise<SignedIn | null> {
    return this.findByCookie(request.headers.cookie);
  }

  async findByCookie(cookieHeader: string | undefined): Promise<SignedIn | null> {
    const tokenHash = this.#authentication.findTokenHash(cookieHeader);
    if (tokenHash === undefined) return null;
    const [sessions, people] = await this.#connections.queryTogether<[FoundSession, Actor]>(
      statementsFor(tokenHash),
    );
    const [session] = sessions;
    const [actor] = people;
    if (!session || !actor) return null;
    if (!session.useIsNoted) await this.#noteUse(tokenHash);
    return { actor, mustChangePassword: session.mustChangePassword };
  }

  async #noteUse(tokenHash: string): Promise<void> {
    await this.#connections.query('UPDATE auth.session SET updated_at = now() WHERE token = $1', [tokenHash]);
  }
}

/**
 * Two statements of one transaction, in one round trip: whose session it is, which is set for row-level security, and
 * then who that is, with roles. The hash is our own and hexadecimal, so it is safe to write in.
 */
function statementsFor(tokenHash: string): [string, string] {
  return [
    `SELECT must_change_password AS "mustChangePassword",
            session.updated_at > now() - interval '${sessionLimits.noted} seconds' AS "useIsNoted",
            set_config('app.association_id', association_id::text, true),
            set_config('app.person_id', person_id::text, true)
     FROM auth.session JOIN auth.user ON auth.user.id = user_id
     WHERE token = '${tokenHash}' AND expires_at > now()
       AND session.updated_at > now() - interval '${sessionLimits.idle} seconds'`,
    `SELECT id AS "personId", association_id AS "associationId", name,
            (SELECT coalesce(jsonb_agg(jsonb_build_object('role', role, 'municipalityCode', municipality_code)
                                       ORDER BY role, municipality_code), '[]')
             FROM role_assignment WHERE person_id = person.id AND association_id = person.association_id) AS assignments
     FROM person
     WHERE id = nullif(current_setting('app.person_id', true), '')::uuid AND disabled_at IS NULL`,
  ];
}
