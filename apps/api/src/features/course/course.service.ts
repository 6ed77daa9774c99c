import { Injectable } from '@nestjs/common';
import type { Course, CourseDraft, courseRoutes, CourseSummary } from '@samsyn/contracts/course';
import type { Received } from '@samsyn/contracts/kernel/route';
import type { Actor } from '@samsyn/domain/access/actor';
import {
  courseRemovalViolations,
  courseViolations,
  daysOfCourse,
  type CourseContext,
} from '@samsyn/domain/course';
import { yearOf } from '@samsyn/domain/time/plain-date';
import { differencesOf, noteChange } from '../../platform/audit/audit.ts';
import { pageOfRows } from '../../platform/http/page.ts';
import { existing, refuseIfBroken, refuseIfStale } from '../../platform/http/refusal.ts';
import { PlanReader } from '../plan/plan.reader.ts';
import { ReportingPeriodReader } from '../reporting-period/reporting-period.reader.ts';
import { CourseReader } from './course.reader.ts';
import { CourseRepository } from './course.repository.ts';

@Injectable()
export class CourseService {
  constructor(
    private readonly courses: CourseRepository,
    private readonly held: CourseReader,
    private readonly plans: PlanReader,
    private readonly periods: ReportingPeriodReader,
  ) {}

  async list(
    actor: Actor,
    { query }: Received<typeof courseRoutes.list>,
  ): Promise<{ items: CourseSummary[]; next: string | null }> {
    return pageOfRows(await this.courses.list(actor.associationId, query), query.limit);
  }

  async read(actor: Actor, { params }: { params: { courseId: string } }): Promise<Course> {
    return existing(await this.courses.find(actor.associationId, params.courseId));
  }

  async add(actor: Actor, { input }: Received<typeof courseRoutes.add>): Promise<Course> {
    const { associationId } = actor;
    await this.periods.holdOpenForDay(associationId, daysOfCourse(input.sessions).endsOn);
    await this.#refuseIfBroken(associationId, input, { registered: 0, sessions: [] });
    const courseId = await this.courses.add(associationId, input);
    const course = await this.read(actor, { params: { courseId } });
    noteChange('course', courseId, differencesOf(undefined, keptOf(course)));
    return course;
  }

  /** While the course is held nobody can register or be ticked, so that what is looked up here still holds when it is kept. */
  async change(
    actor: Actor,
    { params, input, version }: Received<typeof courseRoutes.change>,
  ): Promise<Course> {
    const { associationId } = actor;
    existing(await this.held.findHeld(associationId, params.courseId, 'alone'));
    const current = await this.read(actor, { params });
    await this.periods.holdOpenForDay(
      associationId,
      daysOfCourse(current.sessions).endsOn,
      daysOfCourse(input.sessions).endsOn,
    );
    refuseIfStale(current, version);
    const attended = await this.courses.listAttendedSessions(associationId, current.id);
    await this.#refuseIfBroken(associationId, input, {
      registered: current.registered,
      sessions: current.sessions.map(({ id }) => ({ id, attended: attended.includes(id) })),
    });
    await this.courses.change(associationId, current, input);
    const changed = await this.read(actor, { params });
    noteChange('course', current.id, differencesOf(keptOf(current), keptOf(changed)));
    return changed;
  }

  /** Held alone, so that nobody is registered while the course goes. */
  async remove(actor: Actor, { params, version }: Received<typeof courseRoutes.remove>): Promise<void> {
    const { associationId } = actor;
    const { endsOn } = existing(await this.held.findHeld(associationId, params.courseId, 'alone'));
    await this.periods.holdOpenForDay(associationId, endsOn);
    const current = await this.read(actor, { params });
    refuseIfStale(current, version);
    refuseIfBroken(courseRemovalViolations(current));
    await this.courses.remove(associationId, current);
    noteChange('course', current.id, differencesOf(keptOf(current), undefined));
  }

  async #refuseIfBroken(
    associationId: string,
    draft: CourseDraft,
    circumstances: Omit<CourseContext, 'plan'>,
  ): Promise<void> {
    const plan = await this.plans.getParts(associationId, yearOf(daysOfCourse(draft.sessions).endsOn));
    refuseIfBroken(courseViolations(draft, { ...circumstances, plan }));
  }
}

/** What somebody has decided about the course, and not what follows from its registrations. */
function keptOf({ title, kind, capacity, sessions, goals, keyActivities, effect }: Course): CourseDraft {
  return { title, kind, capacity, sessions, goals, keyActivities, effect };
}
