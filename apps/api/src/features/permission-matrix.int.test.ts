import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { activityReportRoutes } from '@samsyn/contracts/activity-report';
import { associationRoutes } from '@samsyn/contracts/association';
import { courseRoutes, type Course } from '@samsyn/contracts/course';
import { municipalityRoutes } from '@samsyn/contracts/municipality';
import type { Route, Sent } from '@samsyn/contracts/kernel/route';
import { networkMeetingRoutes } from '@samsyn/contracts/network-meeting';
import { networkRoutes } from '@samsyn/contracts/network';
import { personRoutes } from '@samsyn/contracts/person';
import { planRoutes } from '@samsyn/contracts/plan';
import { registrationRoutes } from '@samsyn/contracts/registration';
import { reportingPeriodRoutes } from '@samsyn/contracts/reporting-period';
import { allRoutes } from '@samsyn/contracts/routes';
import { may } from '@samsyn/domain/access/may';
import { permissions } from '@samsyn/domain/access/permission';
import { isMunicipalRole, roles, type Role, type RoleAssignment } from '@samsyn/domain/access/role';
import { aCourseDraft } from '@samsyn/fixtures/course';
import { aPlanContent } from '@samsyn/fixtures/plan-content';
import { aRegistrationDraft } from '@samsyn/fixtures/registration';
import { randomUUID } from 'node:crypto';
import { aKeptProposal } from '../testing/a-kept-proposal.ts';
import {
  aRunningApi,
  testPassword,
  type AssociationScene,
  type Colleague,
  type RunningApi,
  type Visitor,
} from '../testing/a-running-api.ts';

type Asked = Sent<Route> & { readonly input?: unknown };

interface Row {
  /** Asks in a way that is granted to those who may, about a record that nobody else asks about. */
  readonly ask: () => Asked | Promise<Asked>;
  /** The same about a record that does not exist, where the route is about one. */
  readonly askInVain?: (asked: Asked) => Asked;
  /** What those who may are answered, where it is not success. */
  readonly granted?: number;
  /** Ends or changes the session it is asked in. */
  readonly usesUpSession?: true;
}

let api: RunningApi;
let ours: AssociationScene;
let admin: Colleague;
let courseAdmin: Colleague;
let stranger: Colleague;
const signedIn = new Map<Role, Colleague>();
let disabled: Visitor;

let count = 0;
const nextYear = () => 1990 + (count += 1);
const nextCode = () => String(3000 + (count += 1));

let periods = 0;
/** A half-year long gone, so that closing it touches nothing that others ask about. */
const nextPeriod = () => `${1900 + Math.floor((periods += 1) / 2)}-H${1 + (periods % 2)}`;

async function addPerson(): Promise<string> {
  const input = { name: 'Någon', email: `${randomUUID()}@exempel.se`, roles: [] };
  return (await admin.send(personRoutes.add, { input })).answer.id;
}

async function addMunicipality(): Promise<string> {
  const code = nextCode();
  await admin.send(municipalityRoutes.add, { input: { code, name: `Kommun ${code}` } });
  return code;
}

function addProposal(): Promise<string> {
  return aKeptProposal(api, admin, aPlanContent({ year: nextYear() }));
}

async function addPlan(): Promise<number> {
  const { answer } = await admin.send(planRoutes.adopt, {
    input: { proposalId: await addProposal(), version: 1 },
  });
  return answer.year;
}

async function addPeriod(): Promise<string> {
  const code = nextPeriod();
  await admin.send(reportingPeriodRoutes.open, { input: { code, dueOn: '2015-08-15' } });
  return code;
}

async function addClosedPeriod(): Promise<string> {
  const period = await addPeriod();
  await admin.send(reportingPeriodRoutes.close, { params: { period }, input: { version: 1 } });
  return period;
}

async function addCourse(): Promise<Course> {
  const { answer } = await courseAdmin.send(courseRoutes.add, { input: aCourseDraft() });
  return answer;
}

async function addRegistration(): Promise<{ course: Course; params: { registrationId: string } }> {
  const course = await addCourse();
  const { answer } = await courseAdmin.send(registrationRoutes.register, {
    params: { courseId: course.id },
    input: aRegistrationDraft(),
  });
  return { course, params: { registrationId: answer.id } };
}

/** The year and period that reports are asked about: one report, put into the state that each asks for. */
const reportYear = 1990;
const reportPeriod = String(reportYear);
const aReport = { period: reportPeriod, municipality: '2584' };
let reportedActivity: string;

async function openReporting(coordinator: Colleague): Promise<void> {
  const proposalId = await aKeptProposal(api, admin, aPlanContent({ year: reportYear }));
  await admin.send(planRoutes.adopt, { input: { proposalId, version: 1 } });
  await admin.send(reportingPeriodRoutes.open, { input: { code: reportPeriod, dueOn: '2015-08-15' } });
  const { answer } = await admin.send(planRoutes.read, { params: { year: reportYear } });
  reportedActivity = answer.keyActivities[0]?.id ?? '';
  await admin.send(planRoutes.assign, {
    params: { keyActivityId: reportedActivity },
    input: { personId: coordinator.personId },
    version: 1,
  });
}

/** The one report, kept or sent by somebody else than those who ask. */
async function setReport(status: 'draft' | 'submitted'): Promise<void> {
  await clearReport();
  await api.database.asSuperuser(
    `WITH report AS (
       INSERT INTO submission (association_id, period_code, municipality_code, plan_id, status, submitted_on, submitted_by, changed_on)
       SELECT $1, $2, '2584', id, $3, CASE $3 WHEN 'submitted' THEN date '2015-07-08' END,
         CASE $3 WHEN 'submitted' THEN $4::uuid END, '2015-07-08'
       FROM plan WHERE association_id = $1 AND year = $5
       RETURNING *)
     INSERT INTO submission_progress (association_id, submission_id, period_code, plan_id, commitment_id, status, done, forecast)
     SELECT $1, report.id, $2, report.plan_id, commitment.id, 'not-started', '', ''
     FROM report JOIN commitment ON commitment.plan_id = report.plan_id AND commitment.side = 'municipality'`,
    [ours.id, reportPeriod, status, admin.personId, reportYear],
  );
}

async function clearReport(): Promise<void> {
  for (const table of ['submission_progress', 'submission'])
    await api.database.asSuperuser(`DELETE FROM ${table} WHERE association_id = $1`, [ours.id]);
}

const unknownReport = (asked: Asked): Asked => ({
  ...asked,
  params: { ...(asked as { params: object }).params, period: '2099' },
});

/** A network that the coordinator of the matrix keeps. */
async function addNetwork(): Promise<string> {
  const input = { name: `Nätverk ${randomUUID()}`, coordinatorId: keeper().personId };
  return (await admin.send(networkRoutes.add, { input })).answer.id;
}

async function aMeetingToRecord() {
  const none = { organisationId: null, men: 0, otherOrNotStated: 0 };
  return {
    networkId: await addNetwork(),
    heldOn: '2015-03-12',
    format: 'on-site' as const,
    attendance: [{ municipalityCode: '2584', women: 1, ...none }],
    estimated: false,
    goals: [],
    keyActivities: [],
    effect: null,
  };
}

async function addMeeting() {
  const input = await aMeetingToRecord();
  const { answer } = await keeper().send(networkMeetingRoutes.record, { input });
  return { params: { meetingId: answer.id }, input };
}

function keeper(): Colleague {
  const coordinator = signedIn.get('coordinator');
  if (!coordinator) throw new Error('Nobody is signed in as coordinator');
  return coordinator;
}

const unknownNetwork = (asked: Asked): Asked => ({ ...asked, params: { networkId: randomUUID() } });
const unknownMeeting = (asked: Asked): Asked => ({ ...asked, params: { meetingId: randomUUID() } });
const unknownCourse = (asked: Asked): Asked => ({ ...asked, params: { courseId: randomUUID() } });
const unknownRegistration = (asked: Asked): Asked => ({
  ...asked,
  params: { registrationId: randomUUID() },
});
const unknownPeriod = (asked: Asked): Asked => ({ ...asked, params: { period: '2099-H1' } });
const unknownPerson = (asked: Asked): Asked => ({ ...asked, params: { personId: randomUUID() } });
const unknownProposal = (asked: Asked): Asked => ({ ...asked, params: { proposalId: randomUUID() } });
const unknownMunicipality = (asked: Asked): Asked => ({ ...asked, params: { code: '9999' } });

const rows: Record<string, Row> = {
  'installation.create': {
    ask: () => ({
      input: {
        associationName: 'Ett till',
        adminName: 'Någon',
        adminEmail: 'ny@exempel.se',
        adminPassword: testPassword,
      },
    }),
    granted: 409,
  },
  'session.read': { ask: () => ({}) },
  'session.open': {
    ask: () => ({ input: { email: admin.email, password: testPassword } }),
    usesUpSession: true,
  },
  'session.close': { ask: () => ({}), usesUpSession: true },
  'session.changePassword': {
    ask: () => ({ input: { current: testPassword, next: 'en ny mening om granar' } }),
    usesUpSession: true,
  },
  'start.read': { ask: () => ({}) },
  'association.read': { ask: () => ({}) },
  'association.change': {
    async ask() {
      const { answer } = await admin.send(associationRoutes.read, {});
      return { input: { name: 'Förbundet' }, version: answer.version };
    },
  },
  'municipality.list': { ask: () => ({}) },
  'municipality.read': {
    ask: async () => ({ params: { code: await addMunicipality() } }),
    askInVain: unknownMunicipality,
  },
  'municipality.add': {
    ask: () => {
      const code = nextCode();
      return { input: { code, name: `Kommun ${code}` } };
    },
  },
  'municipality.change': {
    async ask() {
      const code = await addMunicipality();
      return { params: { code }, input: { name: `Ny ${code}` }, version: 1 };
    },
    askInVain: unknownMunicipality,
  },
  'person.list': { ask: () => ({ query: { limit: 200 } }) },
  'person.read': { ask: async () => ({ params: { personId: await addPerson() } }), askInVain: unknownPerson },
  'person.add': {
    ask: () => ({ input: { name: 'Någon', email: `${randomUUID()}@exempel.se`, roles: [] } }),
  },
  'person.change': {
    ask: async () => ({
      params: { personId: await addPerson() },
      input: { name: 'Någon annan', email: `${randomUUID()}@exempel.se`, roles: [], disabled: false },
      version: 1,
    }),
    askInVain: unknownPerson,
  },
  'person.issueStartPassword': {
    ask: async () => ({ params: { personId: await addPerson() } }),
    askInVain: unknownPerson,
  },
  'plan-proposal.list': { ask: () => ({ query: { limit: 200 } }) },
  'plan-proposal.upload': {
    // An empty document: whoever may upload is told what is wrong with it.
    ask: () => ({ query: { fileName: 'plan.txt' }, input: new Uint8Array() }),
    granted: 422,
  },
  'plan-proposal.read': {
    ask: async () => ({ params: { proposalId: await addProposal() } }),
    askInVain: unknownProposal,
  },
  'plan-proposal.readSource': {
    ask: async () => ({ params: { proposalId: await addProposal() } }),
    askInVain: unknownProposal,
  },
  'plan-proposal.change': {
    ask: async () => ({ params: { proposalId: await addProposal() }, input: aPlanContent(), version: 1 }),
    askInVain: unknownProposal,
  },
  'plan-proposal.discard': {
    ask: async () => ({ params: { proposalId: await addProposal() }, version: 1 }),
    askInVain: unknownProposal,
  },
  'plan.list': { ask: () => ({}) },
  'plan.read': {
    ask: async () => ({ params: { year: await addPlan() } }),
    askInVain: (asked) => ({ ...asked, params: { year: 2100 } }),
  },
  'plan.adopt': {
    ask: async () => ({ input: { proposalId: await addProposal(), version: 1 } }),
    askInVain: (asked) => ({ ...asked, input: { proposalId: randomUUID(), version: 1 } }),
  },
  'plan.listCoordinators': { ask: () => ({}) },
  'plan.assign': {
    async ask() {
      const { answer } = await admin.send(planRoutes.read, { params: { year: await addPlan() } });
      const [activity] = answer.keyActivities;
      return { params: { keyActivityId: activity?.id }, input: { personId: null }, version: 1 };
    },
    askInVain: (asked) => ({ ...asked, params: { keyActivityId: randomUUID() } }),
  },
  'organisation.list': { ask: () => ({}) },
  'organisation.add': { ask: () => ({ input: { name: `Organisation ${randomUUID()}` } }) },
  'network.list': { ask: () => ({}) },
  'network.read': {
    ask: async () => ({ params: { networkId: await addNetwork() } }),
    askInVain: unknownNetwork,
  },
  'network.add': { ask: () => ({ input: { name: `Nätverk ${randomUUID()}`, coordinatorId: null } }) },
  'network.change': {
    ask: async () => ({
      params: { networkId: await addNetwork() },
      input: { name: `Nätverk ${randomUUID()}`, coordinatorId: null },
      version: 1,
    }),
    askInVain: unknownNetwork,
  },
  'network-meeting.list': { ask: () => ({ query: { limit: 200 } }) },
  'network-meeting.read': {
    ask: async () => ({ params: (await addMeeting()).params }),
    askInVain: unknownMeeting,
  },
  'network-meeting.record': { ask: async () => ({ input: await aMeetingToRecord() }) },
  'network-meeting.correct': {
    ask: async () => ({ ...(await addMeeting()), version: 1 }),
    askInVain: unknownMeeting,
  },
  'network-meeting.remove': {
    ask: async () => ({ params: (await addMeeting()).params, version: 1 }),
    askInVain: unknownMeeting,
  },
  'reporting-period.list': { ask: () => ({}) },
  'reporting-period.read': {
    ask: async () => ({ params: { period: await addPeriod() } }),
    askInVain: unknownPeriod,
  },
  'reporting-period.open': { ask: () => ({ input: { code: nextPeriod(), dueOn: '2015-08-15' } }) },
  'reporting-period.close': {
    ask: async () => ({ params: { period: await addPeriod() }, input: { version: 1 } }),
    askInVain: unknownPeriod,
  },
  'reporting-period.reopen': {
    ask: async () => ({
      params: { period: await addClosedPeriod() },
      input: { version: 2, reason: 'En siffra var fel' },
    }),
    askInVain: unknownPeriod,
  },
  'course.list': { ask: () => ({ query: { limit: 200 } }) },
  'course.read': {
    ask: async () => ({ params: { courseId: (await addCourse()).id } }),
    askInVain: unknownCourse,
  },
  'course.add': { ask: () => ({ input: aCourseDraft() }) },
  'course.change': {
    ask: async () => ({ params: { courseId: (await addCourse()).id }, input: aCourseDraft(), version: 1 }),
    askInVain: unknownCourse,
  },
  'registration.list': {
    ask: async () => ({ params: { courseId: (await addRegistration()).course.id }, query: {} }),
    askInVain: unknownCourse,
  },
  'registration.read': {
    ask: async () => ({ params: (await addRegistration()).params }),
    askInVain: unknownRegistration,
  },
  'registration.register': {
    ask: async () => ({ params: { courseId: (await addCourse()).id }, input: aRegistrationDraft() }),
    askInVain: unknownCourse,
  },
  'registration.change': {
    ask: async () => ({ params: (await addRegistration()).params, input: aRegistrationDraft(), version: 1 }),
    askInVain: unknownRegistration,
  },
  'registration.remove': {
    ask: async () => ({ params: (await addRegistration()).params, version: 1 }),
    askInVain: unknownRegistration,
  },
  'registration.tick': {
    async ask() {
      const { course, params } = await addRegistration();
      return { params, input: { sessionId: course.sessions[0]?.id, present: true } };
    },
    askInVain: unknownRegistration,
  },
  'follow-up.read': { ask: () => ({ params: { period: reportPeriod } }), askInVain: unknownPeriod },
  'follow-up.openFigure': {
    ask: () => ({ params: { period: reportPeriod, figureId: 'activities-asked' }, query: {} }),
    askInVain: (asked) => ({ ...asked, params: { period: reportPeriod, figureId: 'no-such-figure' } }),
  },
  'follow-up.print': { ask: () => ({ params: { period: reportPeriod } }), askInVain: unknownPeriod },
  'submission.list': { ask: () => ({ params: { period: reportPeriod } }), askInVain: unknownPeriod },
  'submission.read': { ask: () => ({ params: aReport }), askInVain: unknownReport },
  'submission.keep': {
    async ask() {
      await clearReport();
      return { params: aReport, input: { progress: [] }, version: 0 };
    },
    askInVain: unknownReport,
  },
  'submission.submit': {
    async ask() {
      await setReport('draft');
      return { params: aReport, input: { version: 1 } };
    },
    askInVain: unknownReport,
  },
  'submission.approve': {
    async ask() {
      await setReport('submitted');
      return { params: aReport, input: { version: 1 } };
    },
    askInVain: unknownReport,
  },
  'submission.return': {
    async ask() {
      await setReport('submitted');
      return { params: aReport, input: { version: 1, comment: 'Berätta mer.' } };
    },
    askInVain: unknownReport,
  },
  'activity-report.list': {
    ask: () => ({ params: { period: reportPeriod }, query: {} }),
    askInVain: unknownPeriod,
  },
  'activity-report.read': {
    ask: () => ({ params: { period: reportPeriod, keyActivityId: reportedActivity } }),
    askInVain: unknownReport,
  },
  'activity-report.keep': {
    async ask() {
      const params = { period: reportPeriod, keyActivityId: reportedActivity };
      const { answer } = await admin.send(activityReportRoutes.read, { params });
      const input = { status: 'not-started', text: '', effect: null };
      return { params, input, version: answer.version };
    },
    askInVain: unknownReport,
  },
};

function rowOf(route: Route): Row {
  const row = rows[route.name];
  if (!row) throw new Error(`${route.name} has no row in the permission matrix`);
  return row;
}

const assignmentOf = (role: Role): RoleAssignment => ({
  role,
  municipalityCode: isMunicipalRole(role) ? '2584' : null,
});

async function statusFor(
  visitor: Visitor,
  route: Route,
): Promise<{ status: number; code: string | undefined }> {
  const { status, problem } = await visitor.send(route, await rowOf(route).ask());
  return { status, code: problem?.code };
}

async function expectGranted(visitor: Visitor, route: Route): Promise<void> {
  const { status } = await statusFor(visitor, route);
  const { granted } = rowOf(route);
  if (granted === undefined) expect([200, 201, 204]).toContain(status);
  else expect(status).toBe(granted);
}

beforeAll(async () => {
  api = await aRunningApi();
  ours = await api.anAssociation('Vårt förbund');
  const theirs = await api.anAssociation('Ett annat förbund');
  for (const role of roles) signedIn.set(role, await ours.signIn(assignmentOf(role)));
  admin = await ours.signIn('admin');
  courseAdmin = await ours.signIn('course-admin');
  stranger = await theirs.signIn(...roles.map(assignmentOf));
  const coordinator = signedIn.get('coordinator');
  if (coordinator) await openReporting(coordinator);
  const leaver = await ours.signIn('admin');
  await api.database.asSuperuser('UPDATE person SET disabled_at = now() WHERE id = $1', [leaver.personId]);
  disabled = leaver;
});
afterAll(() => api.close());

describe('the permission matrix', () => {
  it('has a row for every route, and no other', () => {
    expect(Object.keys(rows).toSorted()).toEqual(allRoutes.map(({ name }) => name).toSorted());
  });
});

describe.each(allRoutes.map((route) => [route.name, route] as const))('%s', (_, route) => {
  const isForAnyone = permissions[route.permission] === 'anyone';

  it(`${isForAnyone ? 'answers' : 'refuses'} somebody who has not signed in`, async () => {
    if (isForAnyone) await expectGranted(api.nobody, route);
    else expect(await statusFor(api.nobody, route)).toEqual({ status: 401, code: 'not-signed-in' });
  });

  it(`${isForAnyone ? 'answers' : 'refuses'} a disabled person`, async () => {
    if (isForAnyone) await expectGranted(disabled, route);
    else expect(await statusFor(disabled, route)).toEqual({ status: 401, code: 'not-signed-in' });
  });

  it.each(roles)('does for %s what the table of permissions says', async (role) => {
    const assignment = assignmentOf(role);
    const visitor = rowOf(route).usesUpSession ? await ours.signIn(assignment) : signedIn.get(role);
    if (!visitor) throw new Error(`Nobody is signed in as ${role}`);
    if (may({ assignments: [assignment] }, route.permission)) await expectGranted(visitor, route);
    else expect(await statusFor(visitor, route)).toEqual({ status: 403, code: 'forbidden' });
  });
});

describe.each(
  allRoutes.flatMap((route) => {
    const { askInVain } = rowOf(route);
    return askInVain ? [[route.name, route, askInVain] as const] : [];
  }),
)('%s of another association', (_, route, askInVain) => {
  it('cannot be told from what does not exist', async () => {
    const asked = await rowOf(route).ask();
    const { problem: others, headers: othersHeaders } = await stranger.send(route, asked);
    const { problem: missing, headers: missingHeaders } = await stranger.send(route, askInVain(asked));
    expect(others).toMatchObject({ status: 404, code: 'not-found' });
    expect({ ...others, requestId: '' }).toEqual({ ...missing, requestId: '' });
    expect(Object.keys(othersHeaders).toSorted()).toEqual(Object.keys(missingHeaders).toSorted());
    expect(othersHeaders['content-length']).toBe(missingHeaders['content-length']);
  });
});

describe.each(
  allRoutes
    .filter(({ method, name }) => method === 'GET' && !rowOf({ name } as Route).askInVain)
    .map((route) => [route.name, route] as const),
)('%s', (_, route) => {
  it("shows nothing of another association's", async () => {
    const ourIds = await api.database.asSuperuser<{ id: string }>(
      [
        'person',
        'municipality',
        'plan_proposal',
        'plan',
        'reporting_period',
        'organisation',
        'network',
        'network_meeting',
        'course',
        'registration',
      ]
        .map((table) => `SELECT id FROM ${table} WHERE association_id = $1`)
        .join(' UNION ALL '),
      [ours.id],
    );
    const { answer } = await stranger.send(route, await rowOf(route).ask());
    const told = JSON.stringify(answer);
    expect(ourIds.length).toBeGreaterThan(0);
    expect(ourIds.filter(({ id }) => told.includes(id))).toEqual([]);
  });
});
