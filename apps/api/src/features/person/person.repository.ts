import { Injectable } from '@nestjs/common';
import type { Person, PersonQuery } from '@samsyn/contracts/person';
import type { RoleAssignment } from '@samsyn/domain/access/role';
import type { z } from 'zod';
import { hasAccount } from '../../platform/access/accounts.ts';
import { Filters } from '../../platform/database/filters.ts';
import { updateAtVersion } from '../../platform/database/row-version.ts';
import { currentManager, currentQuery } from '../../platform/database/transaction.ts';
import { PersonEntity } from './person.entity.ts';

export interface PersonToKeep {
  readonly name: string;
  readonly email: string;
  readonly roles: readonly RoleAssignment[];
}

const selectPerson = `
  SELECT person.id, person.name, person.email, person.disabled_at IS NOT NULL AS disabled, person.version,
    ${hasAccount} AS "hasAccount",
    coalesce(
      (SELECT json_agg(json_build_object('role', held.role, 'municipalityCode', held.municipality_code)
                       ORDER BY held.role, held.municipality_code)
       FROM role_assignment held
       WHERE held.association_id = person.association_id AND held.person_id = person.id),
      '[]') AS roles
  FROM person
  WHERE person.association_id = $1`;

@Injectable()
export class PersonRepository {
  /** The people that follow the one with the id `after`, by name, and one more than the limit where there are more. */
  list(associationId: string, asked: z.output<typeof PersonQuery>): Promise<Person[]> {
    const filters = filtersOf(associationId, asked);
    return currentQuery(
      `${selectPerson}${filters.sql}
      ORDER BY person.name COLLATE "sv-x-icu", person.id
      LIMIT $2`,
      filters.parameters,
    );
  }

  async find(associationId: string, personId: string): Promise<Person | undefined> {
    const [person] = await currentQuery<Person>(`${selectPerson} AND person.id = $2`, [
      associationId,
      personId,
    ]);
    return person;
  }

  /** What is asked of everybody else before somebody (null: not yet anybody) is kept with this address. */
  async findCircumstances(
    associationId: string,
    personId: string | null,
    email: string,
  ): Promise<{ emailTaken: boolean; anotherAdmin: boolean }> {
    const [circumstances] = await currentQuery<{ emailTaken: boolean; anotherAdmin: boolean }>(
      `SELECT coalesce(bool_or(person.email = $3), false) AS "emailTaken",
         coalesce(bool_or(person.disabled_at IS NULL AND EXISTS (
           SELECT FROM role_assignment held
           WHERE held.association_id = $1 AND held.person_id = person.id AND held.role = 'admin')), false) AS "anotherAdmin"
       FROM person
       WHERE person.association_id = $1 AND person.id IS DISTINCT FROM $2`,
      [associationId, personId, email],
    );
    return circumstances ?? { emailTaken: false, anotherAdmin: false };
  }

  /** Makes others wait who would change whose people these are, so that two admins cannot each remove the other. */
  async holdAccess(associationId: string): Promise<void> {
    await currentQuery('SELECT FROM association WHERE id = $1 FOR NO KEY UPDATE', [associationId]);
  }

  async add(associationId: string, { name, email, roles }: PersonToKeep, id?: string): Promise<string> {
    const person = { ...(id !== undefined && { id }), associationId, name, email };
    const { identifiers } = await currentManager().insert(PersonEntity, person);
    const personId = id ?? String(identifiers[0]?.['id']);
    await this.#addRoles(associationId, personId, roles);
    return personId;
  }

  /** @param disabledAt since when the person may not come in; undefined leaves that as it is */
  async change(
    associationId: string,
    person: Person,
    { name, email, roles }: PersonToKeep,
    disabledAt: Date | null | undefined,
  ): Promise<void> {
    const access = disabledAt === undefined ? {} : { disabledAt };
    await updateAtVersion(PersonEntity, person, { name, email, ...access });
    await this.#removeOtherRoles(associationId, person.id, roles);
    await this.#addRoles(associationId, person.id, roles);
  }

  async #removeOtherRoles(
    associationId: string,
    personId: string,
    roles: readonly RoleAssignment[],
  ): Promise<void> {
    await currentQuery(
      `DELETE FROM role_assignment held
       WHERE held.association_id = $1 AND held.person_id = $2 AND NOT EXISTS (
         SELECT FROM jsonb_to_recordset($3) AS kept (role text, "municipalityCode" text)
         WHERE kept.role = held.role AND kept."municipalityCode" IS NOT DISTINCT FROM held.municipality_code)`,
      [associationId, personId, JSON.stringify(roles)],
    );
  }

  async #addRoles(associationId: string, personId: string, roles: readonly RoleAssignment[]): Promise<void> {
    if (roles.length === 0) return;
    await currentQuery(
      `INSERT INTO role_assignment (association_id, person_id, role, municipality_code)
       SELECT $1, $2, role, "municipalityCode"
       FROM jsonb_to_recordset($3) AS held (role text, "municipalityCode" text)
       ON CONFLICT ON CONSTRAINT role_assignment_is_unique DO NOTHING`,
      [associationId, personId, JSON.stringify(roles)],
    );
  }
}

/** $1 is the association, $2 how many are asked for. */
function filtersOf(
  associationId: string,
  { search, role, municipality, after, limit }: z.output<typeof PersonQuery>,
): Filters {
  return new Filters(associationId, limit + 1)
    .when(
      search || undefined,
      (text) => `(
        strpos(lower(person.name COLLATE "sv-x-icu"), lower(${text}::text COLLATE "sv-x-icu")) > 0
        OR strpos(person.email, lower(${text}::text COLLATE "sv-x-icu")) > 0)`,
    )
    .whenAny(
      (held) =>
        held
          .when(role, (wanted) => `held.role = ${wanted}`)
          .when(municipality, (code) => `held.municipality_code = ${code}`),
      (held) => `EXISTS (
        SELECT FROM role_assignment held
        WHERE held.association_id = $1 AND held.person_id = person.id${held})`,
    )
    .when(
      after,
      (id) => `(person.name COLLATE "sv-x-icu", person.id) > (
        SELECT last.name, last.id FROM person last WHERE last.association_id = $1 AND last.id = ${id})`,
    );
}
