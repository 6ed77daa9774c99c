import type { Actor } from '@samsyn/domain/access/actor';
import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { AccountConnections } from './account-connections.ts';
import { ActorSource } from './actor-source.ts';
import type { SignedIn } from './actor-source.ts';
import { Authentication } from './authentication.ts';
import { findTokenHash } from './session-cookie.ts';
import { sessionLimits } from './session-limits.ts';

interface FoundPerson {
  readonly personId: string;
  readonly associationId: string;
  readonly name: string;
  readonly mustChangePassword: boolean;
  readonly assignments: Actor['assignments'];
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
    const tokenHash = findTokenHash(cookieHeader, this.#authentication.cookie);
    if (tokenHash === undefined) return null;
    const results = await this.#connections.queryTogether(statementsFor(tokenHash));
    const found = results.at(-1)?.rows[0] as FoundPerson | undefined;
    if (!found) return null;
    const { mustChangePassword, ...actor } = found;
    return { actor, mustChangePassword };
  }
}

/**
 * Three statements of one transaction, in one round trip: the session's use is noted, its association is set for
 * row-level security, and then the person and roles are there to be seen. The hash is hexadecimal, ours, and safe to write in.
 */
function statementsFor(tokenHash: string): string[] {
  const ofSession = `token = '${tokenHash}' AND expires_at > now() AND session.updated_at > now() - interval '${sessionLimits.idle} seconds'`;
  return [
    `UPDATE auth.session SET updated_at = now()
     WHERE ${ofSession} AND updated_at < now() - interval '${sessionLimits.noted} seconds'`,
    `SELECT set_config('app.association_id', association_id::text, true)
     FROM auth.session JOIN auth.user ON auth.user.id = user_id WHERE ${ofSession}`,
    `SELECT person.id AS "personId", person.association_id AS "associationId", person.name,
            auth.user.must_change_password AS "mustChangePassword",
            (SELECT coalesce(jsonb_agg(jsonb_build_object('role', role, 'municipalityCode', municipality_code)
                                       ORDER BY role, municipality_code), '[]')
             FROM role_assignment WHERE person_id = person.id) AS assignments
     FROM auth.session JOIN auth.user ON auth.user.id = user_id JOIN person ON person.id = person_id
     WHERE ${ofSession} AND disabled_at IS NULL`,
  ];
}
