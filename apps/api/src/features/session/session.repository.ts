import { Injectable } from '@nestjs/common';
import type { Session } from '@samsyn/contracts/session';
import type { Actor } from '@samsyn/domain/access/actor';
import { currentQuery } from '../../platform/database/transaction.ts';

interface OwnAccount {
  readonly userId: string;
  readonly email: string;
  /** What somebody guessing the person's password would try first. */
  readonly names: string[];
}

@Injectable()
export class SessionRepository {
  async isInstalled(): Promise<boolean> {
    const [{ installed } = { installed: false }] = await currentQuery<{ installed: boolean }>(
      'SELECT EXISTS (SELECT FROM association_register) AS installed',
    );
    return installed;
  }

  async findSession(personId: string): Promise<Omit<Session, 'roles'> | undefined> {
    const [session] = await currentQuery<Omit<Session, 'roles'>>(
      `SELECT jsonb_build_object('id', person.id, 'name', person.name, 'email', person.email) AS person,
              jsonb_build_object('id', association.id, 'name', association.name) AS association,
              must_change_password AS "mustChangePassword"
       FROM person
       JOIN association ON association.id = person.association_id
       JOIN auth.user ON auth.user.person_id = person.id
       WHERE person.id = $1`,
      [personId],
    );
    return session;
  }

  async findAccount({ personId, associationId }: Actor): Promise<OwnAccount | undefined> {
    const [account] = await currentQuery<OwnAccount>(
      `SELECT auth.user.id AS "userId", auth.user.email,
              array['Samsyn', person.name, split_part(person.email, '@', 1), association.name]
                || array(SELECT name FROM municipality WHERE association_id = $2) AS names
       FROM person
       JOIN association ON association.id = person.association_id
       JOIN auth.user ON auth.user.person_id = person.id
       WHERE person.id = $1 AND person.association_id = $2`,
      [personId, associationId],
    );
    return account;
  }
}
