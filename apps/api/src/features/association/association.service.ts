import { Injectable } from '@nestjs/common';
import type { Association, associationRoutes } from '@samsyn/contracts/association';
import type { Received } from '@samsyn/contracts/kernel/route';
import type { Actor } from '@samsyn/domain/access/actor';
import { differencesOf, noteChange } from '../../platform/audit/audit.ts';
import { existing, refuseIfStale } from '../../platform/http/refusal.ts';
import { AssociationRepository } from './association.repository.ts';

@Injectable()
export class AssociationService {
  constructor(private readonly associations: AssociationRepository) {}

  async read(actor: Actor): Promise<Association> {
    return existing(await this.associations.find(actor.associationId));
  }

  async change(
    actor: Actor,
    { input, version }: Received<typeof associationRoutes.change>,
  ): Promise<Association> {
    const current = await this.read(actor);
    refuseIfStale(current, version);
    const changed = await this.associations.rename(current, input.name);
    noteChange('association', changed.id, differencesOf({ name: current.name }, { name: changed.name }));
    return changed;
  }
}
