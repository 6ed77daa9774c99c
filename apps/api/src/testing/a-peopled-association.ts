import { courseRoutes, type Course } from '@samsyn/contracts/course';
import { municipalityRoutes } from '@samsyn/contracts/municipality';
import { networkMeetingRoutes } from '@samsyn/contracts/network-meeting';
import { networkRoutes } from '@samsyn/contracts/network';
import { personRoutes } from '@samsyn/contracts/person';
import { planRoutes } from '@samsyn/contracts/plan';
import { registrationRoutes } from '@samsyn/contracts/registration';
import { reportingPeriodRoutes } from '@samsyn/contracts/reporting-period';
import { isMunicipalRole, roles, type Role, type RoleAssignment } from '@samsyn/domain/access/role';
import { yearOfPeriod } from '@samsyn/domain/reporting-period';
import { aCourseDraft, aCourseSession } from '@samsyn/fixtures/course';
import { aPlanContent } from '@samsyn/fixtures/plan-content';
import { aRegistrationDraft } from '@samsyn/fixtures/registration';
import { randomUUID } from 'node:crypto';
import { aKeptProposal } from './a-kept-proposal.ts';
import type { AssociationScene, Colleague, RunningApi } from './a-running-api.ts';

/** What belongs to a period here belongs to this one: a half-year long gone, so that it can be closed. */
export const scenePeriod = '1990-H1';
const sceneYear = yearOfPeriod(scenePeriod);

/** The municipality that those with a municipal role hold it for, and report for. */
const sceneMunicipality = '2584';

export const aReport = { period: scenePeriod, municipality: sceneMunicipality };

export const assignmentOf = (role: Role): RoleAssignment => ({
  role,
  municipalityCode: isMunicipalRole(role) ? sceneMunicipality : null,
});

/** An association with somebody signed in for each role, who can be asked to put a record of any kind there. */
export class PeopledAssociation {
  readonly admin: Colleague;
  readonly ours: AssociationScene;
  /** The key activity of the period's plan that the coordinator answers for. */
  reportedActivity = '';
  readonly #api: RunningApi;
  readonly #signedIn: ReadonlyMap<Role, Colleague>;
  #goal = '';
  #count = 0;
  #periods = 0;

  private constructor(
    api: RunningApi,
    ours: AssociationScene,
    admin: Colleague,
    signedIn: ReadonlyMap<Role, Colleague>,
  ) {
    this.#api = api;
    this.ours = ours;
    this.admin = admin;
    this.#signedIn = signedIn;
  }

  static async in(api: RunningApi): Promise<PeopledAssociation> {
    const ours = await api.anAssociation('Vårt förbund');
    const signedIn = new Map<Role, Colleague>();
    for (const role of roles) signedIn.set(role, await ours.signIn(assignmentOf(role)));
    const scene = new PeopledAssociation(api, ours, await ours.signIn('admin'), signedIn);
    await scene.#openReporting();
    return scene;
  }

  /** The one who holds this role and no other. */
  inRole(role: Role): Colleague {
    const colleague = this.#signedIn.get(role);
    if (!colleague) throw new Error(`Nobody is signed in as ${role}`);
    return colleague;
  }

  /** A code that no municipality has. */
  nextCode(): string {
    return String(3000 + (this.#count += 1));
  }

  /** A half-year long gone, so that closing it touches nothing that others ask about. */
  nextPeriod(): string {
    this.#periods += 1;
    return `${1900 + Math.floor(this.#periods / 2)}-H${1 + (this.#periods % 2)}`;
  }

  async addPerson(): Promise<string> {
    const input = { name: 'Någon', email: `${randomUUID()}@exempel.se`, roles: [] };
    return (await this.admin.send(personRoutes.add, { input })).answer.id;
  }

  async addMunicipality(): Promise<string> {
    const code = this.nextCode();
    await this.admin.send(municipalityRoutes.add, { input: { code, name: `Kommun ${code}` } });
    return code;
  }

  addProposal(): Promise<string> {
    return aKeptProposal(this.#api, this.admin, aPlanContent({ year: sceneYear + (this.#count += 1) }));
  }

  async addPlan(): Promise<number> {
    const { answer } = await this.admin.send(planRoutes.adopt, {
      input: { proposalId: await this.addProposal(), version: 1 },
    });
    return answer.year;
  }

  async addPeriod(): Promise<string> {
    const code = this.nextPeriod();
    await this.admin.send(reportingPeriodRoutes.open, { input: { code, dueOn: '2015-08-15' } });
    return code;
  }

  async addClosedPeriod(): Promise<string> {
    const period = await this.addPeriod();
    await this.admin.send(reportingPeriodRoutes.close, { params: { period }, input: { version: 1 } });
    return period;
  }

  async addCourse(): Promise<Course> {
    const { answer } = await this.inRole('course-admin').send(courseRoutes.add, {
      input: this.aCourseToHold(),
    });
    return answer;
  }

  aCourseToHold() {
    return aCourseDraft({ sessions: [aCourseSession({ heldOn: `${sceneYear}-04-23` })], ...this.#planned() });
  }

  async addRegistration(): Promise<{ course: Course; params: { registrationId: string } }> {
    const course = await this.addCourse();
    const { answer } = await this.inRole('course-admin').send(registrationRoutes.register, {
      params: { courseId: course.id },
      input: aRegistrationDraft(),
    });
    return { course, params: { registrationId: answer.id } };
  }

  /** A network that the coordinator keeps. */
  async addNetwork(): Promise<string> {
    const coordinatorId = this.inRole('coordinator').personId;
    const input = { name: `Nätverk ${randomUUID()}`, coordinatorId };
    return (await this.admin.send(networkRoutes.add, { input })).answer.id;
  }

  async aMeetingToRecord() {
    const none = { organisationId: null, men: 0, otherOrNotStated: 0 };
    return {
      networkId: await this.addNetwork(),
      heldOn: `${sceneYear}-03-12`,
      format: 'on-site' as const,
      attendance: [{ municipalityCode: sceneMunicipality, women: 1, ...none }],
      estimated: false,
      ...this.#planned(),
      effect: null,
    };
  }

  async addMeeting() {
    const input = await this.aMeetingToRecord();
    const { answer } = await this.inRole('coordinator').send(networkMeetingRoutes.record, { input });
    return { params: { meetingId: answer.id }, input };
  }

  /** The one report, kept or sent by somebody else than those who ask. */
  async setReport(status: 'draft' | 'submitted'): Promise<void> {
    await this.clearReport();
    await this.#api.database.asSuperuser(
      `WITH report AS (
         INSERT INTO submission (association_id, period_code, municipality_code, plan_id, status, submitted_on, submitted_by, changed_on)
         SELECT $1, $2, $6, id, $3, CASE $3 WHEN 'submitted' THEN date '2015-07-08' END,
           CASE $3 WHEN 'submitted' THEN $4::uuid END, '2015-07-08'
         FROM plan WHERE association_id = $1 AND year = $5
         RETURNING *)
       INSERT INTO submission_progress (association_id, submission_id, period_code, plan_id, commitment_id, status, done, forecast)
       SELECT $1, report.id, $2, report.plan_id, commitment.id, 'not-started', '', ''
       FROM report JOIN commitment ON commitment.plan_id = report.plan_id AND commitment.side = 'municipality'`,
      [this.ours.id, scenePeriod, status, this.admin.personId, sceneYear, sceneMunicipality],
    );
  }

  async clearReport(): Promise<void> {
    for (const table of ['submission_progress', 'submission'])
      await this.#api.database.asSuperuser(`DELETE FROM ${table} WHERE association_id = $1`, [this.ours.id]);
  }

  /** What of the period's plan is served. */
  #planned() {
    return { goals: [this.#goal], keyActivities: [this.reportedActivity] };
  }

  async #openReporting(): Promise<void> {
    const proposalId = await aKeptProposal(this.#api, this.admin, aPlanContent({ year: sceneYear }));
    await this.admin.send(planRoutes.adopt, { input: { proposalId, version: 1 } });
    for (const code of [scenePeriod, String(sceneYear)])
      await this.admin.send(reportingPeriodRoutes.open, { input: { code, dueOn: '2015-08-15' } });
    const { answer } = await this.admin.send(planRoutes.read, { params: { year: sceneYear } });
    this.#goal = answer.goals[0]?.id ?? '';
    this.reportedActivity = answer.keyActivities[0]?.id ?? '';
    await this.admin.send(planRoutes.assign, {
      params: { keyActivityId: this.reportedActivity },
      input: { personId: this.inRole('coordinator').personId },
      version: 1,
    });
  }
}
