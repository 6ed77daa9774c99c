import { Injectable } from '@nestjs/common';
import { currentQuery } from '../../platform/database/transaction.ts';

@Injectable()
export class OrganisationReader {
  async listIds(associationId: string): Promise<string[]> {
    const rows = await currentQuery<{ id: string }>('SELECT id FROM organisation WHERE association_id = $1', [
      associationId,
    ]);
    return rows.map(({ id }) => id);
  }
}
