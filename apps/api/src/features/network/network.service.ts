import { Injectable } from '@nestjs/common';
import type { Received } from '@samsyn/contracts/kernel/route';
import type { Network, networkRoutes } from '@samsyn/contracts/network';
import type { Actor } from '@samsyn/domain/access/actor';
import { networkViolations, type NetworkDraft } from '@samsyn/domain/network';
import { randomUUID } from 'node:crypto';
import { differencesOf, noteChange } from '../../platform/audit/audit.ts';
import { withRuleBehind } from '../../platform/http/broken-constraint.ts';
import { existing, refuseIfBroken, refuseIfStale } from '../../platform/http/refusal.ts';
import { PersonReader } from '../person/person.reader.ts';
import { NetworkRepository } from './network.repository.ts';

@Injectable()
export class NetworkService {
  constructor(
    private readonly networks: NetworkRepository,
    private readonly people: PersonReader,
  ) {}

  async list(actor: Actor, { query }: Received<typeof networkRoutes.list>): Promise<{ items: Network[] }> {
    return { items: await this.networks.list(actor.associationId, query.coordinator) };
  }

  async read(actor: Actor, { params }: { params: { networkId: string } }): Promise<Network> {
    return existing(await this.networks.find(actor.associationId, params.networkId));
  }

  async add(actor: Actor, { input }: Received<typeof networkRoutes.add>): Promise<Network> {
    const id = randomUUID();
    await this.#refuseIfWrong(actor, { id, keptBy: null }, input);
    await withRuleBehind(rulesBehind(input), () => this.networks.add(actor.associationId, id, input));
    noteChange('network', id, differencesOf(undefined, input));
    return this.read(actor, { params: { networkId: id } });
  }

  async change(
    actor: Actor,
    { params, input, version }: Received<typeof networkRoutes.change>,
  ): Promise<Network> {
    const current = await this.read(actor, { params });
    refuseIfStale(current, version);
    const before = { name: current.name, coordinatorId: current.coordinator?.personId ?? null };
    await this.#refuseIfWrong(actor, { id: current.id, keptBy: before.coordinatorId }, input);
    await withRuleBehind(rulesBehind(input), () => this.networks.change(actor.associationId, current, input));
    noteChange('network', current.id, differencesOf(before, input));
    return this.read(actor, { params });
  }

  async #refuseIfWrong(
    { associationId }: Actor,
    { id, keptBy }: { readonly id: string; readonly keptBy: string | null },
    draft: NetworkDraft,
  ): Promise<void> {
    const [coordinators, others] = await Promise.all([
      this.people.listCoordinators(associationId),
      this.networks.listOthers(associationId, id),
    ]);
    const coordinatorIds = coordinators.map(({ personId }) => personId);
    refuseIfBroken(networkViolations(draft, { others, coordinatorIds, keptBy }));
  }
}

function rulesBehind({ name }: NetworkDraft) {
  return {
    network_name_is_unique: { field: 'name', code: 'network-name-taken', params: { name } },
  } as const;
}
