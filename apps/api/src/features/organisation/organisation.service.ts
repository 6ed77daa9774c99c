import { Injectable } from '@nestjs/common';
import type { Received } from '@samsyn/contracts/kernel/route';
import type { Organisation, organisationRoutes } from '@samsyn/contracts/organisation';
import type { Actor } from '@samsyn/domain/access/actor';
import { organisationViolations } from '@samsyn/domain/organisation';
import { randomUUID } from 'node:crypto';
import { differencesOf, noteChange } from '../../platform/audit/audit.ts';
import { withRuleBehind } from '../../platform/http/broken-constraint.ts';
import { refuseIfBroken } from '../../platform/http/refusal.ts';
import { OrganisationRepository } from './organisation.repository.ts';

@Injectable()
export class OrganisationService {
  constructor(private readonly organisations: OrganisationRepository) {}

  async list(actor: Actor): Promise<{ items: Organisation[] }> {
    return { items: await this.organisations.list(actor.associationId) };
  }

  async add(actor: Actor, { input }: Received<typeof organisationRoutes.add>): Promise<Organisation> {
    const { associationId } = actor;
    const { name } = input;
    refuseIfBroken(organisationViolations(input, await this.organisations.list(associationId)));
    const id = randomUUID();
    await withRuleBehind(
      {
        organisation_name_is_unique: { field: 'name', code: 'organisation-name-taken', params: { name } },
      },
      () => this.organisations.add(associationId, { id, name }),
    );
    noteChange('organisation', id, differencesOf(undefined, input));
    return { id, name, version: 1 };
  }
}
