import { Injectable } from '@nestjs/common';
import type { Received } from '@samsyn/contracts/kernel/route';
import type { Registration, RegistrationDraft, registrationRoutes } from '@samsyn/contracts/registration';
import type { Actor } from '@samsyn/domain/access/actor';
import { normalEmail } from '@samsyn/domain/person';
import { registrationViolations } from '@samsyn/domain/registration';
import { noteChange } from '../../platform/audit/audit.ts';
import { withRuleBehind } from '../../platform/http/broken-constraint.ts';
import { pageOfRows } from '../../platform/http/page.ts';
import { existing, NotFound, refuseIfBroken, refuseIfStale } from '../../platform/http/refusal.ts';
import { CourseReader, type HeldCourse } from '../course/course.reader.ts';
import { MunicipalityReader } from '../municipality/municipality.reader.ts';
import { OrganisationReader } from '../organisation/organisation.reader.ts';
import { ReportingPeriodReader } from '../reporting-period/reporting-period.reader.ts';
import { presentChanges } from './registration.presenter.ts';
import { RegistrationRepository } from './registration.repository.ts';

type OfRegistration = { params: { registrationId: string } };

@Injectable()
export class RegistrationService {
  constructor(
    private readonly registrations: RegistrationRepository,
    private readonly courses: CourseReader,
    private readonly municipalities: MunicipalityReader,
    private readonly organisations: OrganisationReader,
    private readonly periods: ReportingPeriodReader,
  ) {}

  async list(
    actor: Actor,
    { params, query }: Received<typeof registrationRoutes.list>,
  ): Promise<{ items: Registration[]; next: string | null }> {
    if (!(await this.courses.exists(actor.associationId, params.courseId))) throw new NotFound();
    return pageOfRows(
      await this.registrations.list(actor.associationId, params.courseId, query),
      query.limit,
    );
  }

  async read(actor: Actor, { params }: OfRegistration): Promise<Registration> {
    return existing(await this.registrations.find(actor.associationId, params.registrationId));
  }

  /** The course is held alone before its places are counted, so that the last one is given once. */
  async register(
    actor: Actor,
    { params, input }: Received<typeof registrationRoutes.register>,
  ): Promise<Registration> {
    const { associationId } = actor;
    const course = existing(await this.courses.findHeld(associationId, params.courseId, 'alone'));
    await this.periods.holdOpenForDay(associationId, course.endsOn);
    const draft = { ...input, email: normalEmail(input.email) };
    await this.#refuseIfBroken(associationId, course, draft, null);
    const registrationId = await this.registrations.add(associationId, course.id, draft);
    const registration = await this.read(actor, { params: { registrationId } });
    noteChange('registration', registrationId, presentChanges(undefined, registration));
    return registration;
  }

  async change(
    actor: Actor,
    { params, input, version }: Received<typeof registrationRoutes.change>,
  ): Promise<Registration> {
    const { associationId } = actor;
    const course = await this.#holdCourseOf(associationId, params.registrationId);
    const current = await this.read(actor, { params });
    refuseIfStale(current, version);
    const draft = { ...input, email: normalEmail(input.email) };
    await this.#refuseIfBroken(associationId, course, draft, current.id);
    await withRuleBehind(
      { registration_email_is_unique: { field: 'email', code: 'registration-taken' } },
      () => this.registrations.change(associationId, current, draft),
    );
    const changed = await this.read(actor, { params });
    noteChange('registration', current.id, presentChanges(current, changed));
    return changed;
  }

  async remove(actor: Actor, { params, version }: Received<typeof registrationRoutes.remove>): Promise<void> {
    const { associationId } = actor;
    await this.#holdCourseOf(associationId, params.registrationId);
    const current = await this.read(actor, { params });
    refuseIfStale(current, version);
    await this.registrations.remove(associationId, current);
    noteChange('registration', current.id, presentChanges(current, undefined));
  }

  async tick(
    actor: Actor,
    { params, input: { sessionId, present } }: Received<typeof registrationRoutes.tick>,
  ): Promise<Registration> {
    const { associationId } = actor;
    const course = await this.#holdCourseOf(associationId, params.registrationId);
    const current = await this.read(actor, { params });
    if (!(await this.courses.hasSession(associationId, course.id, sessionId)))
      refuseIfBroken([{ field: 'sessionId', code: 'session-unknown' }]);
    await (present
      ? this.registrations.tick(associationId, current, sessionId)
      : this.registrations.untick(associationId, current, sessionId));
    const ticked = await this.read(actor, { params });
    noteChange('registration', current.id, presentChanges(current, ticked));
    return ticked;
  }

  /** Keeps the course as it is, and its periods open, until what is written about the registration is kept. */
  async #holdCourseOf(associationId: string, registrationId: string): Promise<HeldCourse> {
    const course = existing(await this.courses.findHeldOf(associationId, registrationId, 'unchanged'));
    await this.periods.holdOpenForDay(associationId, course.endsOn);
    return course;
  }

  async #refuseIfBroken(
    associationId: string,
    { id, capacity }: HeldCourse,
    draft: RegistrationDraft,
    registrationId: string | null,
  ): Promise<void> {
    const [{ emailTaken, others }, municipalityCodes, organisationIds] = await Promise.all([
      this.registrations.findCircumstances(associationId, id, registrationId, draft.email),
      this.municipalities.listCodes(associationId),
      this.organisations.listIds(associationId),
    ]);
    const isFull = registrationId === null && others >= capacity;
    refuseIfBroken(
      registrationViolations(draft, {
        municipalityCodes,
        organisationIds,
        emailTaken,
        ...(isFull && { fullAt: capacity }),
      }),
    );
  }
}
