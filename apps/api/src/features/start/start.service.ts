import { Injectable } from '@nestjs/common';
import type { Start } from '@samsyn/contracts/start';
import type { Actor } from '@samsyn/domain/access/actor';
import { nextSteps, reportStandings } from '@samsyn/domain/start';
import { Clock } from '../../platform/clock.ts';
import { StartRepository } from './start.repository.ts';

@Injectable()
export class StartService {
  constructor(
    private readonly facts: StartRepository,
    private readonly clock: Clock,
  ) {}

  async read(actor: Actor): Promise<Start> {
    const today = this.clock.today();
    const facts = await this.facts.getFacts(actor.associationId, actor.personId, today);
    return { steps: nextSteps(actor, facts, today), reports: reportStandings(actor, facts, today) };
  }
}
