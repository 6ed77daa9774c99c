import { Injectable } from '@nestjs/common';
import { currentQuery, touchedRows } from '../../platform/database/transaction.ts';

/**
 * The association and its first admin come into being together, before there is anybody on whose behalf the features
 * that keep associations and people could act; so their first rows are written here.
 */
@Injectable()
export class InstallationRepository {
  /** Claims the installation until the transaction ends; false when there is an association already. */
  async isFirst(): Promise<boolean> {
    const claimed = await touchedRows(
      `UPDATE installation SET installed_at = now()
       WHERE installed_at IS NULL AND NOT EXISTS (SELECT FROM association_register)`,
    );
    return claimed === 1;
  }

  async add(
    association: { readonly id: string; readonly name: string },
    admin: { readonly id: string; readonly name: string; readonly email: string },
  ): Promise<void> {
    await currentQuery('INSERT INTO association (id, name) VALUES ($1, $2)', [
      association.id,
      association.name,
    ]);
    await currentQuery('INSERT INTO person (id, association_id, name, email) VALUES ($1, $2, $3, $4)', [
      admin.id,
      association.id,
      admin.name,
      admin.email,
    ]);
    await currentQuery(
      `INSERT INTO role_assignment (association_id, person_id, role) VALUES ($1, $2, 'admin')`,
      [association.id, admin.id],
    );
  }
}
