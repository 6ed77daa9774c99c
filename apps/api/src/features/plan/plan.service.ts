import { Injectable } from '@nestjs/common';
import type { Received } from '@samsyn/contracts/kernel/route';
import type { KeyActivity, Plan, planRoutes, PlanSummary } from '@samsyn/contracts/plan';
import type { Actor } from '@samsyn/domain/access/actor';
import { responsibilityViolations } from '@samsyn/domain/plan';
import { planAdoptionViolations } from '@samsyn/domain/plan-content';
import { randomUUID } from 'node:crypto';
import { differencesOf, noteChange } from '../../platform/audit/audit.ts';
import { Clock } from '../../platform/clock.ts';
import { withRuleBehind } from '../../platform/http/broken-constraint.ts';
import { existing, Locked, refuseIfBroken, refuseIfStale, RuleBroken } from '../../platform/http/refusal.ts';
import { PersonReader, type Coordinator } from '../person/person.reader.ts';
import { PlanProposalReader } from '../plan-proposal/plan-proposal.reader.ts';
import { planRows } from './plan-rows.ts';
import { PlanRepository } from './plan.repository.ts';

@Injectable()
export class PlanService {
  constructor(
    private readonly plans: PlanRepository,
    private readonly proposals: PlanProposalReader,
    private readonly people: PersonReader,
    private readonly clock: Clock,
  ) {}

  async list(actor: Actor): Promise<{ items: PlanSummary[] }> {
    return { items: await this.plans.list(actor.associationId) };
  }

  async read(actor: Actor, { params }: Received<typeof planRoutes.read>): Promise<Plan> {
    return existing(await this.plans.find(actor.associationId, params.year));
  }

  async listCoordinators(actor: Actor): Promise<{ items: Coordinator[] }> {
    return { items: await this.people.listCoordinators(actor.associationId) };
  }

  /** The plan reads the proposal and makes rows of its own; that a plan was made of it is what closes the proposal. */
  async adopt(
    actor: Actor,
    { input: { proposalId, version } }: Received<typeof planRoutes.adopt>,
  ): Promise<{ year: number }> {
    const { associationId, personId } = actor;
    const proposal = existing(await this.proposals.findHeld(associationId, proposalId));
    if (proposal.status !== 'open') throw new Locked('proposal-closed');
    refuseIfStale(proposal, version);
    const { content } = proposal;
    const [takenYears, coordinatorIds] = await Promise.all([
      this.plans.listYears(associationId),
      this.#coordinatorIds(associationId),
    ]);
    const violations = planAdoptionViolations(content, { takenYears, coordinatorIds });
    if (violations.length > 0 || content.year === null) throw new RuleBroken(violations);

    const { title, year } = content;
    const id = randomUUID();
    const adoptedOn = this.clock.today();
    await withRuleBehind(
      {
        plan_once_per_year: { field: 'year', code: 'plan-year-taken', params: { year } },
        plan_once_per_proposal: { field: '', code: 'proposal-closed' },
      },
      () =>
        this.plans.add(
          associationId,
          { id, proposalId, title, year, adoptedOn, adoptedBy: personId },
          planRows(content, () => randomUUID()),
        ),
    );
    noteChange('plan', id, differencesOf(undefined, { year, proposalId }));
    return { year };
  }

  async assign(
    actor: Actor,
    { params: { keyActivityId }, input: { personId }, version }: Received<typeof planRoutes.assign>,
  ): Promise<KeyActivity> {
    const { associationId } = actor;
    const current = existing(await this.plans.findKeyActivity(associationId, keyActivityId));
    refuseIfStale(current, version);
    refuseIfBroken(responsibilityViolations(personId, await this.#coordinatorIds(associationId)));
    await this.plans.assign(associationId, current, personId, this.clock.now());
    noteChange(
      'key-activity',
      keyActivityId,
      differencesOf({ responsible: current.responsible?.personId ?? null }, { responsible: personId }),
    );
    return existing(await this.plans.findKeyActivity(associationId, keyActivityId));
  }

  async #coordinatorIds(associationId: string): Promise<string[]> {
    return (await this.people.listCoordinators(associationId)).map(({ personId }) => personId);
  }
}
