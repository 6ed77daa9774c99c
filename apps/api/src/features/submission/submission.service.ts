import { Injectable } from '@nestjs/common';
import type { Received } from '@samsyn/contracts/kernel/route';
import type {
  CommitmentProgress,
  Submission,
  submissionRoutes,
  SubmissionStanding,
} from '@samsyn/contracts/submission';
import type { Actor } from '@samsyn/domain/access/actor';
import { may } from '@samsyn/domain/access/may';
import type { Permission } from '@samsyn/domain/access/permission';
import {
  findStateAfter,
  isOwnSubmission,
  submissionDraftViolations,
  submissionViolations,
  type Signature,
  type SubmissionState,
  type TakenStep,
} from '@samsyn/domain/submission';
import { differencesOf, noteChange } from '../../platform/audit/audit.ts';
import { Clock } from '../../platform/clock.ts';
import {
  Conflict,
  existing,
  Forbidden,
  NotFound,
  refuseIfBroken,
  refuseIfStale,
} from '../../platform/http/refusal.ts';
import { ReportingPeriodReader } from '../reporting-period/reporting-period.reader.ts';
import { presentStanding, presentSubmission } from './submission.presenter.ts';
import { SubmissionRepository, type KeptSubmission } from './submission.repository.ts';

interface OfReport {
  readonly period: string;
  readonly municipality: string;
}

@Injectable()
export class SubmissionService {
  constructor(
    private readonly submissions: SubmissionRepository,
    private readonly periods: ReportingPeriodReader,
    private readonly clock: Clock,
  ) {}

  async list(
    actor: Actor,
    { params: { period } }: Received<typeof submissionRoutes.list>,
  ): Promise<{ items: SubmissionStanding[] }> {
    existing(await this.periods.findByCode(actor.associationId, period));
    const standings = await this.submissions.listStandings(actor.associationId, period);
    const today = this.clock.today();
    return {
      items: standings
        .filter(({ municipalityCode }) => may(actor, 'submission:read', municipalityCode))
        .map((standing) => presentStanding(standing, today)),
    };
  }

  async read(actor: Actor, { params }: { params: OfReport }): Promise<Submission> {
    return presentSubmission(actor, await this.#getVisible(actor, params));
  }

  async keep(
    actor: Actor,
    { params, input: { progress }, version }: Received<typeof submissionRoutes.keep>,
  ): Promise<Submission> {
    const current = await this.#getOpen(actor, params, 'submission:report', version);
    const state = getStateAfter(current, { step: 'keep' });
    const asked = current.progress.map(({ commitmentId }) => commitmentId);
    refuseIfBroken(submissionDraftViolations(progress, asked));
    return this.#keep(actor, params, current, state, progress);
  }

  async submit(
    actor: Actor,
    { params, input: { version } }: Received<typeof submissionRoutes.submit>,
  ): Promise<Submission> {
    const current = await this.#getOpen(actor, params, 'submission:report', version);
    const state = getStateAfter(current, { step: 'submit', signature: this.#signatureOf(actor) });
    refuseIfBroken(submissionViolations(current.progress));
    return this.#keep(actor, params, current, state);
  }

  async approve(
    actor: Actor,
    { params, input: { version } }: Received<typeof submissionRoutes.approve>,
  ): Promise<Submission> {
    const current = await this.#getOpen(actor, params, 'submission:approve', version);
    const state = getStateAfter(current, { step: 'approve', signature: this.#signatureOf(actor) });
    if (isOwnSubmission(current, actor.personId)) throw new Forbidden('own-submission');
    return this.#keep(actor, params, current, state);
  }

  async return(
    actor: Actor,
    { params, input: { version, comment } }: Received<typeof submissionRoutes.return>,
  ): Promise<Submission> {
    const current = await this.#getOpen(actor, params, 'submission:approve', version);
    const state = getStateAfter(current, { step: 'return', signature: this.#signatureOf(actor), comment });
    return this.#keep(actor, params, current, state);
  }

  async #getVisible(actor: Actor, { period, municipality }: OfReport): Promise<KeptSubmission> {
    if (!may(actor, 'submission:read', municipality)) throw new NotFound();
    return existing(await this.submissions.find(actor.associationId, period, municipality));
  }

  /** The report at this version, in a period that stays open until the transaction has ended. */
  async #getOpen(
    actor: Actor,
    params: OfReport,
    permission: Permission,
    version: number,
  ): Promise<KeptSubmission> {
    const { period, municipality } = params;
    if (!may(actor, 'submission:read', municipality)) throw new NotFound();
    if (!may(actor, permission, municipality)) throw new Forbidden();
    await this.periods.holdOpen(actor.associationId, period);
    const current = await this.#getVisible(actor, params);
    refuseIfStale(presentSubmission(actor, current), version);
    return current;
  }

  async #keep(
    actor: Actor,
    params: OfReport,
    current: KeptSubmission,
    state: SubmissionState,
    progress?: readonly CommitmentProgress[],
  ): Promise<Submission> {
    const { associationId } = actor;
    const id = await this.submissions.keepState(associationId, current, state, this.clock.today());
    if (progress) await this.submissions.keepProgress(associationId, id, current, progress);
    const before = current.version === 0 ? undefined : { ...params, ...told(current) };
    noteChange('submission', id, {
      ...differencesOf(before, { ...params, ...told(state) }),
      ...(progress && { progress: {} }),
    });
    return this.read(actor, { params });
  }

  #signatureOf({ personId }: Actor): Signature {
    return { on: this.clock.today(), by: personId };
  }
}

function getStateAfter(current: KeptSubmission, taken: TakenStep): SubmissionState {
  const state = findStateAfter(current, taken);
  if (!state) throw new Conflict('not-in-this-state');
  return state;
}

/** What the audit keeps of a report's way; who did it and when stands in the audit itself. */
function told({ status, returned }: SubmissionState) {
  return { status, comment: returned?.comment ?? null };
}
