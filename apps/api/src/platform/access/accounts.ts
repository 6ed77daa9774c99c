import { normalEmail } from '@samsyn/domain/person';
import { Injectable } from '@nestjs/common';
import { randomInt } from 'node:crypto';
import { currentContext, currentQuery } from '../database/transaction.ts';
import { withRuleBehind } from '../http/broken-constraint.ts';
import { Authentication } from './authentication.ts';

/** Who an account is for; the person belongs to the association that the transaction acts for. */
export interface AccountHolder {
  readonly personId: string;
  readonly email: string;
}

/** In a query over `person`: whether the person has been given a way to sign in. */
export const hasAccount = 'EXISTS (SELECT FROM auth.user WHERE auth.user.person_id = person.id)';

/** The ways that people have been given to sign in. Everything here runs in the transaction of the request. */
@Injectable()
export class Accounts {
  readonly #authentication: Authentication;

  constructor(authentication: Authentication) {
    this.#authentication = authentication;
  }

  /**
   * Lets the person sign in with this password, instead of any there was before; sessions that are open end.
   * Whether the password is good enough has been asked already.
   */
  async give(
    { personId, email }: AccountHolder,
    password: string,
    { mustChangePassword }: { readonly mustChangePassword: boolean },
  ): Promise<void> {
    const { associationId } = currentContext();
    if (!associationId) throw new Error('An account is given in a transaction of its association');
    const found = await this.#findUser(personId);
    const userId =
      found ??
      (await withAddressRule(() =>
        this.#authentication.addUser({
          personId,
          associationId,
          email: normalEmail(email),
          mustChangePassword,
        }),
      ));
    if (found) await this.#change(personId, 'must_change_password = $2', mustChangePassword);
    await this.#authentication.setPassword(userId, password);
  }

  /** Gives the person a new password to be handed over, which must be changed at the first sign-in. It is kept nowhere. */
  async giveStartPassword(holder: AccountHolder): Promise<string> {
    const password = readablePassword();
    await this.give(holder, password, { mustChangePassword: true });
    return password;
  }

  /** From now on the person signs in with this address; nothing happens when there is no account. */
  async changeAddress({ personId, email }: AccountHolder): Promise<void> {
    await withAddressRule(() => this.#change(personId, 'email = $2', normalEmail(email)));
  }

  async endSessions(personId: string): Promise<void> {
    await currentQuery(
      `DELETE FROM auth.session USING auth.user
       WHERE auth.user.id = user_id AND person_id = $1 AND association_id = $2`,
      [personId, currentContext().associationId],
    );
  }

  /** Takes away the person's way to sign in, and ends the sessions. */
  async remove(personId: string): Promise<void> {
    await currentQuery('DELETE FROM auth.user WHERE person_id = $1 AND association_id = $2', [
      personId,
      currentContext().associationId,
    ]);
  }

  async #findUser(personId: string): Promise<string | undefined> {
    const [user] = await currentQuery<{ id: string }>(
      'SELECT id FROM auth.user WHERE person_id = $1 AND association_id = $2',
      [personId, currentContext().associationId],
    );
    return user?.id;
  }

  async #change(personId: string, assignment: string, value: unknown): Promise<void> {
    await currentQuery(
      `UPDATE auth.user SET ${assignment}, updated_at = now() WHERE person_id = $1 AND association_id = $3`,
      [personId, value, currentContext().associationId],
    );
  }
}

/** An address signs in one person, in whichever association. */
function withAddressRule<T>(work: () => Promise<T>): Promise<T> {
  return withRuleBehind({ user_email_is_unique: { field: 'email', code: 'email-taken' } }, work);
}

/** Without letters and digits that are mistaken for each other when they are read aloud or copied from paper. */
const readable = 'abcdefghjkmnpqrstuvwxyz23456789';

/** Four groups of four: some 79 bits. */
function readablePassword(): string {
  const group = () => Array.from({ length: 4 }, () => readable[randomInt(readable.length)]).join('');
  return Array.from({ length: 4 }, group).join('-');
}
