import { Inject, Injectable } from '@nestjs/common';
import { isAPIError } from 'better-auth/api';
import { configToken } from '../config.ts';
import type { Config } from '../config.ts';
import { AccountConnections } from './account-connections.ts';
import { createBetterAuth } from './better-auth.ts';
import type { BetterAuth } from './better-auth.ts';
import { hashPassword, isOutdated, isPassword } from './password-hashing.ts';
import { findTokenHash, sessionCookieFor } from './session-cookie.ts';
import type { SessionCookie } from './session-cookie.ts';
import { sessionLimits } from './session-limits.ts';

/** A `Set-Cookie` header that opens, moves or ends the browser's session. */
export type SetCookie = string;

/** Opens and ends sessions, and says whether a password is right. */
@Injectable()
export class Authentication {
  readonly #cookie: SessionCookie;
  readonly #secret: string;
  readonly #betterAuth: BetterAuth;
  readonly #connections: AccountConnections;

  constructor(@Inject(configToken) config: Config, connections: AccountConnections) {
    this.#cookie = sessionCookieFor(config);
    this.#secret = config.secret;
    this.#connections = connections;
    this.#betterAuth = createBetterAuth(config, connections);
  }

  /** What the database knows the request's session by; undefined when it brings none that was opened here. */
  findTokenHash(cookieHeader: string | undefined): string | undefined {
    return findTokenHash(cookieHeader, this.#cookie, this.#secret);
  }

  /** Null when no account has this address and password; finding that out takes as long either way. */
  async openSession(email: string, password: string): Promise<SetCookie | null> {
    try {
      const { headers, response } = await this.#betterAuth.api.signInEmail({
        body: { email, password },
        returnHeaders: true,
      });
      await this.#strengthen(response.user.id, password);
      await this.#forgetEndedSessions();
      return this.#setCookieOf(headers);
    } catch (error) {
      if (!isAPIError(error)) throw error;
      // What is no address at all is refused before anything is hashed.
      if (error.status === 'BAD_REQUEST') await hashPassword(password);
      return null;
    }
  }

  async closeSession(cookieHeader: string): Promise<SetCookie> {
    const { headers } = await this.#betterAuth.api.signOut({
      headers: new Headers({ cookie: cookieHeader }),
      returnHeaders: true,
    });
    return this.#setCookieOf(headers);
  }

  async isPasswordOf(userId: string, password: string): Promise<boolean> {
    const account = await (await this.#keeper()).findCredentialAccount(userId);
    return account?.password ? isPassword(password, account.password) : false;
  }

  /** Ends every session of the person and opens a new one for the browser that asks. */
  async changePassword(
    cookieHeader: string,
    passwords: { readonly current: string; readonly next: string },
  ): Promise<SetCookie> {
    const { headers, response } = await this.#betterAuth.api.changePassword({
      headers: new Headers({ cookie: cookieHeader }),
      body: { currentPassword: passwords.current, newPassword: passwords.next, revokeOtherSessions: true },
      returnHeaders: true,
    });
    await (await this.#keeper()).updateUser(response.user.id, { mustChangePassword: false });
    return this.#setCookieOf(headers);
  }

  async addUser(user: {
    email: string;
    personId: string;
    associationId: string;
    mustChangePassword: boolean;
  }): Promise<string> {
    const { id } = await (
      await this.#keeper()
    ).createUser({ ...user, name: '', emailVerified: false }, { method: 'email-password' });
    return id;
  }

  /** Makes this the password of the user, whatever it was before, and ends the user's sessions. */
  async setPassword(userId: string, password: string): Promise<void> {
    const keeper = await this.#keeper();
    const hashed = await hashPassword(password);
    const account = await keeper.findCredentialAccount(userId);
    if (account) await keeper.updateAccount(account.id, { password: hashed });
    else await keeper.linkAccount({ userId, providerId: 'credential', accountId: userId, password: hashed });
    await keeper.deleteUserSessions(userId);
  }

  async #strengthen(userId: string, password: string): Promise<void> {
    const keeper = await this.#keeper();
    const account = await keeper.findCredentialAccount(userId);
    if (!account?.password || !isOutdated(account.password)) return;
    await keeper.updateAccount(account.id, { password: await hashPassword(password) });
  }

  async #forgetEndedSessions(): Promise<void> {
    await this.#connections.query(
      `DELETE FROM auth.session WHERE expires_at < now() OR updated_at < now() - $1 * interval '1 second'`,
      [sessionLimits.idle],
    );
  }

  async #keeper() {
    return (await this.#betterAuth.$context).internalAdapter;
  }

  // It also clears cookies of its own that are never set here.
  #setCookieOf(headers: Headers): SetCookie {
    const found = headers.getSetCookie().find((cookie) => cookie.startsWith(`${this.#cookie.name}=`));
    if (!found) throw new Error('The answer of better-auth sets no session cookie');
    return found;
  }
}
