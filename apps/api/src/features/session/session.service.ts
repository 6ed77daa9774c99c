import { Injectable } from '@nestjs/common';
import type { Received } from '@samsyn/contracts/kernel/route';
import type { sessionRoutes, SessionState } from '@samsyn/contracts/session';
import type { Actor } from '@samsyn/domain/access/actor';
import { passwordViolations } from '@samsyn/domain/password';
import { normalEmail } from '@samsyn/domain/person';
import type { Violation } from '@samsyn/domain/violation';
import { Attempts } from '../../platform/access/attempts.ts';
import { Authentication } from '../../platform/access/authentication.ts';
import type { SetCookie } from '../../platform/access/authentication.ts';
import { loadLeakedPasswords } from '../../platform/access/leaked-passwords.ts';
import { SessionActors } from '../../platform/access/session-actors.ts';
import { writeAudit } from '../../platform/audit/audit.ts';
import { Clock, DemoClock } from '../../platform/clock.ts';
import { Database } from '../../platform/database/database.ts';
import { existing, refuseIfBroken, Refusal } from '../../platform/http/refusal.ts';
import { SessionRepository } from './session.repository.ts';

/** Where a request comes from, and the cookies it brings. */
interface Caller {
  readonly cookies: string;
  readonly address: string;
  readonly requestId: string;
}

@Injectable()
export class SessionService {
  constructor(
    private readonly authentication: Authentication,
    private readonly actors: SessionActors,
    private readonly attempts: Attempts,
    private readonly sessions: SessionRepository,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async read(actor: Actor | null): Promise<SessionState> {
    return {
      installed: actor !== null || (await this.database.withoutTenant(() => this.sessions.isInstalled())),
      demoToday: this.clock instanceof DemoClock ? this.clock.today() : null,
      session: actor && (await this.#sessionOf(actor)),
    };
  }

  async open(
    { email, password }: Received<typeof sessionRoutes.open>['input'],
    caller: Caller,
  ): Promise<{ state: SessionState; setCookie: SetCookie }> {
    const address = normalEmail(email);
    const attempt = await this.attempts.begin(address, caller.address);
    const setCookie = await this.authentication.openSession(address, password);
    // Somebody whose access has been taken away is nobody here, and learns no more than one who guesses.
    const signedIn = setCookie && (await this.actors.findByCookie(setCookie));
    if (!signedIn) {
      if (setCookie) await this.authentication.closeSession(setCookie);
      throw new Refusal(401, 'wrong-credentials');
    }
    await attempt.succeeded();
    await this.authentication.closeSession(caller.cookies);
    await this.#audit('session.open', signedIn.actor, caller);
    return { state: await this.read(signedIn.actor), setCookie };
  }

  async close(actor: Actor | null, caller: Caller): Promise<SetCookie> {
    const setCookie = await this.authentication.closeSession(caller.cookies);
    if (actor) await this.#audit('session.close', actor, caller);
    return setCookie;
  }

  async changePassword(
    actor: Actor,
    { current, next }: Received<typeof sessionRoutes.changePassword>['input'],
    caller: Caller,
  ): Promise<SetCookie> {
    const { userId, email, names } = existing(await this.sessions.findAccount(actor));
    const attempt = await this.attempts.begin(email, caller.address);
    const isRight = await this.authentication.isPasswordOf(userId, current);
    if (isRight) await attempt.succeeded();
    const violations: Violation[] = passwordViolations(next, {
      field: 'next',
      words: names,
      isCommon: await loadLeakedPasswords(),
    });
    if (!isRight) violations.unshift({ field: 'current', code: 'password-wrong' });
    if (isRight && next === current) violations.push({ field: 'next', code: 'password-unchanged' });
    refuseIfBroken(violations);
    return this.authentication.changePassword(caller.cookies, { current, next });
  }

  #sessionOf({ associationId, personId, assignments }: Actor): Promise<SessionState['session']> {
    return this.database.inTransaction({ associationId, personId, readOnly: true }, async () => {
      const found = await this.sessions.findSession(personId);
      return found ? { ...found, roles: [...assignments] } : null;
    });
  }

  async #audit(action: string, { associationId, personId }: Actor, { requestId }: Caller): Promise<void> {
    await this.database.inTransaction({ associationId, personId, requestId }, () =>
      writeAudit([{ action, subject: { kind: 'person', id: personId }, changes: {} }]),
    );
  }
}
