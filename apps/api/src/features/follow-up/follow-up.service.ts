import { Injectable } from '@nestjs/common';
import type { FollowUp, followUpRoutes, OpenedFigure } from '@samsyn/contracts/follow-up';
import type { AnsweredFile, Received } from '@samsyn/contracts/kernel/route';
import type { Actor } from '@samsyn/domain/access/actor';
import { composeFollowUp, type ComposedFollowUp } from '@samsyn/domain/follow-up';
import { mayOpenSource } from '@samsyn/domain/follow-up-access';
import type { FollowUpFacts } from '@samsyn/domain/follow-up-facts';
import { sourceKey } from '@samsyn/domain/follow-up-figure';
import { getPeriodDays, yearOfPeriod } from '@samsyn/domain/reporting-period';
import { pageOfRows } from '../../platform/http/page.ts';
import { existing } from '../../platform/http/refusal.ts';
import { CourseReader } from '../course/course.reader.ts';
import { ReportingPeriodReader } from '../reporting-period/reporting-period.reader.ts';
import { FollowUpPrinting } from './follow-up-printing.ts';
import { sourcePresenter } from './follow-up.presenter.ts';
import { FollowUpRepository } from './follow-up.repository.ts';

@Injectable()
export class FollowUpService {
  constructor(
    private readonly facts: FollowUpRepository,
    private readonly periods: ReportingPeriodReader,
    private readonly courses: CourseReader,
    private readonly printing: FollowUpPrinting,
  ) {}

  /** Whoever reads it may soon want it on paper. */
  async read(actor: Actor, { params }: Received<typeof followUpRoutes.read>): Promise<FollowUp> {
    const { followUp } = await this.#compose(actor, params.period);
    this.printing.warm();
    return followUp;
  }

  /** Every record is held against the reader's own rights; of those that may not be opened, only the amount is known. */
  async openFigure(
    actor: Actor,
    { params, query: { limit, after } }: Received<typeof followUpRoutes.openFigure>,
  ): Promise<OpenedFigure> {
    const { figures, facts } = await this.#compose(actor, params.period);
    const { figure, about, sources } = existing(figures.get(params.figureId));
    const open = sources.filter((source) => mayOpenSource(actor, source));
    const start = after === undefined ? 0 : open.findIndex((source) => sourceKey(source) === after) + 1;
    // What the page before ended with may be gone since; then there is no telling where to go on.
    const following = after !== undefined && start === 0 ? [] : open.slice(start, start + limit + 1);
    const { items, next } = pageOfRows(following, limit, sourceKey);
    return {
      figure,
      about,
      readable: open.reduce((sum, { amount }) => sum + amount, 0),
      items: items.map(sourcePresenter(facts)),
      next,
    };
  }

  async print(actor: Actor, { params }: Received<typeof followUpRoutes.print>): Promise<AnsweredFile> {
    const { followUp } = await this.#compose(actor, params.period);
    return { name: `uppfoljning-${params.period}.pdf`, bytes: await this.printing.print(followUp) };
  }

  async #compose(
    { associationId }: Actor,
    code: string,
  ): Promise<ComposedFollowUp & { readonly facts: FollowUpFacts }> {
    const { startsOn, endsOn, dueOn, closed } = existing(await this.periods.findByCode(associationId, code));
    const days = getPeriodDays(code);
    const [association, plan, activityReports, submissions, meetings, courses] = await Promise.all([
      this.facts.getAssociation(associationId),
      this.facts.findPlan(associationId, yearOfPeriod(code)),
      this.facts.listActivityReports(associationId, code),
      this.facts.listSubmissions(associationId, code),
      this.facts.listMeetings(associationId, days),
      this.courses.listGatherings(associationId, days),
    ]);
    const facts: FollowUpFacts = {
      ...association,
      period: { code, startsOn, endsOn, dueOn, closedOn: closed?.on ?? null },
      plan: existing(plan),
      activityReports,
      submissions,
      meetings,
      courses,
    };
    return { ...composeFollowUp(facts), facts };
  }
}
