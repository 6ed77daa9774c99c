import type { Actor } from '@samsyn/domain/access/actor';
import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { AccountConnections } from './account-connections.ts';
import { ActorSource } from './actor-source.ts';
import type { SignedIn } from './actor-source.ts';
import { Authentication } from './authentication.ts';
import { sessionLimits } from './session-limits.ts';

interface Found extends Actor {
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
    const [found] = await this.#connections.query<Found>(findActor, [tokenHash]);
    if (!found) return null;
    const { mustChangePassword, useIsNoted, ...actor } = found;
    if (!useIsNoted) await this.#noteUse(tokenHash);
    return { actor, mustChangePassword };
  }

  async #noteUse(tokenHash: string): Promise<void> {
    await this.#connections.query('UPDATE auth.session SET updated_at = now() WHERE token = $1', [tokenHash]);
  }
}

/**
 * Whose session it is, and then who that is, with roles, in one round trip. Row-level security lets the person through
 * only once the session has said whose rows may be seen, so that must be done first: a subquery with OFFSET stays whole,
 * and the second needs a value of the first. Were they ever turned around, nobody would be found.
 */
const findActor = `
  SELECT actor.*, held.must_change_password AS "mustChangePassword", held.use_is_noted AS "useIsNoted"
  FROM (
    SELECT must_change_password, person_id,
      session.updated_at > now() - interval '${sessionLimits.noted} seconds' AS use_is_noted,
      set_config('app.association_id', association_id::text, true) AS association_id
    FROM auth.session JOIN auth.user ON auth.user.id = user_id
    WHERE token = $1 AND expires_at > now()
      AND session.updated_at > now() - interval '${sessionLimits.idle} seconds'
    OFFSET 0) held
  CROSS JOIN LATERAL (
    SELECT id AS "personId", association_id AS "associationId", name,
      (SELECT coalesce(jsonb_agg(jsonb_build_object('role', role, 'municipalityCode', municipality_code)
                                 ORDER BY role, municipality_code), '[]')
       FROM role_assignment WHERE person_id = person.id AND association_id = person.association_id) AS assignments
    FROM person
    WHERE id = held.person_id AND association_id = held.association_id::uuid AND disabled_at IS NULL
    OFFSET 0) actor`;
