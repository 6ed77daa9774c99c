import { Injectable } from '@nestjs/common';
import type { Received } from '@samsyn/contracts/kernel/route';
import type {
  PlanProposal,
  planProposalRoutes,
  PlanProposalSummary,
  PlanSource,
} from '@samsyn/contracts/plan-proposal';
import type { Actor } from '@samsyn/domain/access/actor';
import { planContentViolations } from '@samsyn/domain/plan-content';
import { createHash } from 'node:crypto';
import { noteChange } from '../../platform/audit/audit.ts';
import { Clock } from '../../platform/clock.ts';
import { pageOfRows } from '../../platform/http/page.ts';
import { existing, Locked, refuseIfBroken, refuseIfStale } from '../../platform/http/refusal.ts';
import { DocumentReading } from './document-reading.ts';
import { PlanProposalReader } from './plan-proposal.reader.ts';
import { PlanProposalRepository } from './plan-proposal.repository.ts';

@Injectable()
export class PlanProposalService {
  constructor(
    private readonly proposals: PlanProposalRepository,
    private readonly reader: PlanProposalReader,
    private readonly documents: DocumentReading,
    private readonly clock: Clock,
  ) {}

  async list(
    actor: Actor,
    { query }: Received<typeof planProposalRoutes.list>,
  ): Promise<{ items: PlanProposalSummary[]; next: string | null }> {
    return pageOfRows(await this.proposals.list(actor.associationId, query), query.limit);
  }

  async read(actor: Actor, { params }: { params: { proposalId: string } }): Promise<PlanProposal> {
    return existing(await this.reader.find(actor.associationId, params.proposalId));
  }

  async readSource(
    actor: Actor,
    { params }: Received<typeof planProposalRoutes.readSource>,
  ): Promise<PlanSource> {
    return existing(await this.proposals.findSource(actor.associationId, params.proposalId));
  }

  async upload(
    actor: Actor,
    { query: { fileName }, input }: Received<typeof planProposalRoutes.upload>,
  ): Promise<PlanProposal> {
    const { content, pages } = await this.documents.read({ name: fileName, bytes: input });
    const proposalId = await this.proposals.add(actor.associationId, {
      content,
      pages,
      fileName,
      fileSha256: createHash('sha256').update(input).digest('hex'),
      createdBy: actor.personId,
      createdAt: this.clock.now(),
    });
    noteChange('plan-proposal', proposalId, { fileName: { to: fileName } });
    return this.read(actor, { params: { proposalId } });
  }

  async change(
    actor: Actor,
    { params, input, version }: Received<typeof planProposalRoutes.change>,
  ): Promise<PlanProposal> {
    const current = await this.#getOpen(actor, params.proposalId);
    refuseIfStale(current, version);
    refuseIfBroken(planContentViolations(input));
    await this.proposals.changeContent(current, input, this.clock.now());
    noteChange('plan-proposal', current.id, { content: {} });
    return this.read(actor, { params });
  }

  async discard(
    actor: Actor,
    { params, version }: Received<typeof planProposalRoutes.discard>,
  ): Promise<void> {
    const current = await this.#getOpen(actor, params.proposalId);
    refuseIfStale(current, version);
    await this.proposals.discard(current, this.clock.now());
    noteChange('plan-proposal', current.id, { status: { from: 'open', to: 'discarded' } });
  }

  /** The proposal, held for a change; what is adopted or discarded is closed to all. */
  async #getOpen(actor: Actor, proposalId: string): Promise<PlanProposal> {
    await this.proposals.hold(actor.associationId, proposalId);
    const proposal = await this.read(actor, { params: { proposalId } });
    if (proposal.status !== 'open') throw new Locked('proposal-closed');
    return proposal;
  }
}
