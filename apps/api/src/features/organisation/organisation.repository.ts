import { Injectable } from '@nestjs/common';
import type { Organisation } from '@samsyn/contracts/organisation';
import { currentQuery } from '../../platform/database/transaction.ts';

@Injectable()
export class OrganisationRepository {
  list(associationId: string): Promise<Organisation[]> {
    return currentQuery(
      `SELECT id, name, version FROM organisation WHERE association_id = $1 ORDER BY name COLLATE "sv-x-icu"`,
      [associationId],
    );
  }

  async add(
    associationId: string,
    { id, name }: { readonly id: string; readonly name: string },
  ): Promise<void> {
    await currentQuery('INSERT INTO organisation (id, association_id, name) VALUES ($1, $2, $3)', [
      id,
      associationId,
      name,
    ]);
  }
}
