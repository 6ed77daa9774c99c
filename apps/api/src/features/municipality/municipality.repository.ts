import { Injectable } from '@nestjs/common';
import type { Municipality } from '@samsyn/contracts/municipality';
import type { MunicipalityDraft } from '@samsyn/domain/municipality';
import { updateAtVersion } from '../../platform/database/row-version.ts';
import { currentManager, currentQuery } from '../../platform/database/transaction.ts';
import { MunicipalityEntity } from './municipality.entity.ts';

@Injectable()
export class MunicipalityRepository {
  list(associationId: string): Promise<Municipality[]> {
    return currentQuery(
      `SELECT code, name, version FROM municipality WHERE association_id = $1 ORDER BY name COLLATE "sv-x-icu"`,
      [associationId],
    );
  }

  async find(associationId: string, code: string): Promise<MunicipalityEntity | undefined> {
    return (await currentManager().findOneBy(MunicipalityEntity, { associationId, code })) ?? undefined;
  }

  async add(associationId: string, drafts: readonly MunicipalityDraft[]): Promise<void> {
    await currentManager().insert(
      MunicipalityEntity,
      drafts.map(({ code, name }) => ({ associationId, code, name })),
    );
  }

  async rename(municipality: MunicipalityEntity, name: string): Promise<MunicipalityEntity> {
    const version = await updateAtVersion(MunicipalityEntity, municipality, { name });
    return { ...municipality, name, version };
  }
}
