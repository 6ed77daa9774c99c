import { Injectable } from '@nestjs/common';
import { currentQuery } from '../../platform/database/transaction.ts';

export interface Coordinator {
  readonly personId: string;
  readonly name: string;
}

/** In a query over `person`, as `alias`, of the association $1: whether that is a coordinator who may come in. */
export function isActiveCoordinator(alias: string): string {
  return `(${alias}.disabled_at IS NULL AND EXISTS (
    SELECT FROM role_assignment held
    WHERE held.association_id = $1 AND held.person_id = ${alias}.id AND held.role = 'coordinator'))`;
}

@Injectable()
export class PersonReader {
  /** Those who may answer for a key activity, by name. */
  listCoordinators(associationId: string): Promise<Coordinator[]> {
    return currentQuery(
      `SELECT person.id AS "personId", person.name
       FROM person
       WHERE person.association_id = $1 AND ${isActiveCoordinator('person')}
       ORDER BY person.name COLLATE "sv-x-icu", person.id`,
      [associationId],
    );
  }
}
