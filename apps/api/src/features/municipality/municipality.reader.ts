import { Injectable } from '@nestjs/common';
import { currentQuery } from '../../platform/database/transaction.ts';

@Injectable()
export class MunicipalityReader {
  async listCodes(associationId: string): Promise<string[]> {
    const rows = await currentQuery<{ code: string }>(
      'SELECT code FROM municipality WHERE association_id = $1',
      [associationId],
    );
    return rows.map(({ code }) => code);
  }
}
