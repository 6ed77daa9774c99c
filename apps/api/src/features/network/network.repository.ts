import { Injectable } from '@nestjs/common';
import type { Network } from '@samsyn/contracts/network';
import type { NetworkDraft } from '@samsyn/domain/network';
import { Filters } from '../../platform/database/filters.ts';
import { StaleVersion } from '../../platform/database/row-version.ts';
import { currentQuery, touchedRows } from '../../platform/database/transaction.ts';
import { isActiveCoordinator } from '../person/person.reader.ts';

const selectNetwork = `
  SELECT network.id, network.name, network.version,
    CASE WHEN coordinator.id IS NOT NULL
      THEN json_build_object(
        'personId', coordinator.id, 'name', coordinator.name,
        'active', ${isActiveCoordinator('coordinator')}) END AS coordinator,
    held.meetings, held."lastHeldOn"
  FROM network
  LEFT JOIN person coordinator ON coordinator.association_id = $1 AND coordinator.id = network.coordinator_id
  CROSS JOIN LATERAL (
    SELECT count(*)::integer AS meetings, max(meeting.held_on)::text AS "lastHeldOn"
    FROM network_meeting meeting
    WHERE meeting.association_id = $1 AND meeting.network_id = network.id) held
  WHERE network.association_id = $1`;

@Injectable()
export class NetworkRepository {
  /** @param coordinatorId whose networks are meant; undefined: everyone's */
  list(associationId: string, coordinatorId: string | undefined): Promise<Network[]> {
    const filters = new Filters(associationId).when(coordinatorId, (id) => `network.coordinator_id = ${id}`);
    return currentQuery(
      `${selectNetwork}${filters.sql} ORDER BY network.name COLLATE "sv-x-icu", network.id`,
      filters.parameters,
    );
  }

  async find(associationId: string, networkId: string): Promise<Network | undefined> {
    const [network] = await currentQuery<Network>(`${selectNetwork} AND network.id = $2`, [
      associationId,
      networkId,
    ]);
    return network;
  }

  listOthers(associationId: string, networkId: string): Promise<{ name: string }[]> {
    return currentQuery('SELECT name FROM network WHERE association_id = $1 AND id <> $2', [
      associationId,
      networkId,
    ]);
  }

  async add(associationId: string, id: string, { name, coordinatorId }: NetworkDraft): Promise<void> {
    await currentQuery(
      'INSERT INTO network (id, association_id, name, coordinator_id) VALUES ($1, $2, $3, $4)',
      [id, associationId, name, coordinatorId],
    );
  }

  async change(
    associationId: string,
    { id, version }: Network,
    { name, coordinatorId }: NetworkDraft,
  ): Promise<void> {
    const touched = await touchedRows(
      `UPDATE network SET name = $4, coordinator_id = $5, version = version + 1
       WHERE association_id = $1 AND id = $2 AND version = $3`,
      [associationId, id, version, name, coordinatorId],
    );
    if (touched !== 1) throw new StaleVersion(id, version);
  }
}
