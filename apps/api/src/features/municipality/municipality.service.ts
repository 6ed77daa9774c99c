import { Injectable } from '@nestjs/common';
import type { Received } from '@samsyn/contracts/kernel/route';
import type { Municipality, municipalityRoutes } from '@samsyn/contracts/municipality';
import type { Actor } from '@samsyn/domain/access/actor';
import { municipalityViolations, type MunicipalityDraft } from '@samsyn/domain/municipality';
import { differencesOf, noteChange } from '../../platform/audit/audit.ts';
import { withRuleBehind } from '../../platform/http/broken-constraint.ts';
import { existing, refuseIfBroken, refuseIfStale } from '../../platform/http/refusal.ts';
import { presentMunicipality } from './municipality.presenter.ts';
import { MunicipalityRepository } from './municipality.repository.ts';

@Injectable()
export class MunicipalityService {
  constructor(private readonly municipalities: MunicipalityRepository) {}

  async list(actor: Actor): Promise<{ items: Municipality[] }> {
    return { items: await this.municipalities.list(actor.associationId) };
  }

  async read(actor: Actor, { params }: Received<typeof municipalityRoutes.read>): Promise<Municipality> {
    return presentMunicipality(existing(await this.municipalities.find(actor.associationId, params.code)));
  }

  async add(actor: Actor, { input }: Received<typeof municipalityRoutes.add>): Promise<Municipality> {
    refuseIfBroken(municipalityViolations(input, await this.municipalities.list(actor.associationId)));
    await withRuleBehind(rulesBehind(input), () => this.municipalities.add(actor.associationId, [input]));
    noteChange('municipality', input.code, differencesOf(undefined, input));
    return { ...input, version: 1 };
  }

  async change(
    actor: Actor,
    { params: { code }, input: { name }, version }: Received<typeof municipalityRoutes.change>,
  ): Promise<Municipality> {
    const current = existing(await this.municipalities.find(actor.associationId, code));
    refuseIfStale(presentMunicipality(current), version);
    const others = (await this.municipalities.list(actor.associationId)).filter(
      (other) => other.code !== code,
    );
    refuseIfBroken(municipalityViolations({ code, name }, others));
    const changed = await withRuleBehind(rulesBehind({ code, name }), () =>
      this.municipalities.rename(current, name),
    );
    noteChange('municipality', code, differencesOf({ name: current.name }, { name }));
    return presentMunicipality(changed);
  }
}

function rulesBehind({ code, name }: MunicipalityDraft) {
  return {
    municipality_code_is_unique: { field: 'code', code: 'municipality-code-taken', params: { code } },
    municipality_name_is_unique: { field: 'name', code: 'municipality-name-taken', params: { name } },
  } as const;
}
