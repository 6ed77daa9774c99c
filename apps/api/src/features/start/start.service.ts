import { Injectable } from '@nestjs/common';
import type { Start } from '@samsyn/contracts/start';
import type { Actor } from '@samsyn/domain/access/actor';
import { nextSteps } from '@samsyn/domain/start';
import { Clock } from '../../platform/clock.ts';
import { StartRepository } from './start.repository.ts';

@Injectable()
export class StartService {
  constructor(
    private readonly facts: StartRepository,
    private readonly clock: Clock,
  ) {}

  async read(actor: Actor): Promise<Start> {
    const year = Number(this.clock.today().slice(0, 4));
    const facts = await this.facts.getFacts(actor.associationId, actor.personId, year);
    return { steps: nextSteps(actor, facts, year) };
  }
}
