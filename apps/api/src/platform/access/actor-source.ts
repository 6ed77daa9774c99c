import type { Actor } from '@samsyn/domain/access/actor';
import type { FastifyRequest } from 'fastify';

export interface SignedIn {
  readonly actor: Actor;
  /** Nothing but choosing a new password is allowed until that is done. */
  readonly mustChangePassword: boolean;
}

/** Finds out who stands behind a request. */
export abstract class ActorSource {
  abstract find(request: FastifyRequest): Promise<SignedIn | null>;
}
