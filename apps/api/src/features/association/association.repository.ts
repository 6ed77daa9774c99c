import { Injectable } from '@nestjs/common';
import type { Association } from '@samsyn/contracts/association';
import { updateAtVersion } from '../../platform/database/row-version.ts';
import { currentManager, currentQuery } from '../../platform/database/transaction.ts';
import { AssociationEntity } from './association.entity.ts';

@Injectable()
export class AssociationRepository {
  async find(associationId: string): Promise<Association | undefined> {
    const [association] = await currentQuery<Association>(
      'SELECT id, name, version FROM association WHERE id = $1',
      [associationId],
    );
    return association;
  }

  async add({ id, name }: { id: string; name: string }): Promise<void> {
    await currentManager().insert(AssociationEntity, { id, name });
  }

  async rename(association: Association, name: string): Promise<Association> {
    const version = await updateAtVersion(AssociationEntity, association, { name });
    return { ...association, name, version };
  }
}
