import { activityReportRoutes } from '@samsyn/contracts/activity-report';
import { associationRoutes } from '@samsyn/contracts/association';
import type { Route, Sent } from '@samsyn/contracts/kernel/route';
import { planRoutes } from '@samsyn/contracts/plan';
import { aPlanContent } from '@samsyn/fixtures/plan-content';
import { aRegistrationDraft } from '@samsyn/fixtures/registration';
import { randomUUID } from 'node:crypto';
import { aReport, scenePeriod, type PeopledAssociation } from './a-peopled-association.ts';
import { testPassword } from './a-running-api.ts';

export type Asked = Sent<Route> & { readonly input?: unknown };

/** How one route is asked. */
export interface RequestOfRoute {
  /**
   * Asks in a way that is granted to those who may, about a record that nobody else asks about. What belongs to a
   * period is asked about the scene's.
   */
  readonly ask: (scene: PeopledAssociation) => Asked | Promise<Asked>;
  /** The same about a record that does not exist, where the route is about one. */
  readonly askInVain?: (asked: Asked) => Asked;
  /** What those who may are answered, where it is not success. */
  readonly granted?: number;
  /** Ends or changes the session it is asked in. */
  readonly usesUpSession?: true;
}

const unknownReport = (asked: Asked): Asked => ({
  ...asked,
  params: { ...(asked as { params: object }).params, period: '2099' },
});
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

/** By the route's name. The tests that go through all routes fail until a new one is here. */
const requests: Readonly<Record<string, RequestOfRoute>> = {
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
    ask: (scene) => ({ input: { email: scene.admin.email, password: testPassword } }),
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
    async ask(scene) {
      const { answer } = await scene.admin.send(associationRoutes.read, {});
      return { input: { name: 'Förbundet' }, version: answer.version };
    },
  },
  'municipality.list': { ask: () => ({}) },
  'municipality.read': {
    ask: async (scene) => ({ params: { code: await scene.addMunicipality() } }),
    askInVain: unknownMunicipality,
  },
  'municipality.add': {
    ask: (scene) => {
      const code = scene.nextCode();
      return { input: { code, name: `Kommun ${code}` } };
    },
  },
  'municipality.change': {
    async ask(scene) {
      const code = await scene.addMunicipality();
      return { params: { code }, input: { name: `Ny ${code}` }, version: 1 };
    },
    askInVain: unknownMunicipality,
  },
  'person.list': { ask: () => ({ query: { limit: 200 } }) },
  'person.read': {
    ask: async (scene) => ({ params: { personId: await scene.addPerson() } }),
    askInVain: unknownPerson,
  },
  'person.add': {
    ask: () => ({ input: { name: 'Någon', email: `${randomUUID()}@exempel.se`, roles: [] } }),
  },
  'person.change': {
    ask: async (scene) => ({
      params: { personId: await scene.addPerson() },
      input: { name: 'Någon annan', email: `${randomUUID()}@exempel.se`, roles: [], disabled: false },
      version: 1,
    }),
    askInVain: unknownPerson,
  },
  'person.issueStartPassword': {
    ask: async (scene) => ({ params: { personId: await scene.addPerson() } }),
    askInVain: unknownPerson,
  },
  'plan-proposal.list': { ask: () => ({ query: { limit: 200 } }) },
  'plan-proposal.upload': {
    // An empty document: whoever may upload is told what is wrong with it.
    ask: () => ({ query: { fileName: 'plan.txt' }, input: new Uint8Array() }),
    granted: 422,
  },
  'plan-proposal.read': {
    ask: async (scene) => ({ params: { proposalId: await scene.addProposal() } }),
    askInVain: unknownProposal,
  },
  'plan-proposal.readSource': {
    ask: async (scene) => ({ params: { proposalId: await scene.addProposal() } }),
    askInVain: unknownProposal,
  },
  'plan-proposal.change': {
    ask: async (scene) => ({
      params: { proposalId: await scene.addProposal() },
      input: aPlanContent(),
      version: 1,
    }),
    askInVain: unknownProposal,
  },
  'plan-proposal.discard': {
    ask: async (scene) => ({ params: { proposalId: await scene.addProposal() }, version: 1 }),
    askInVain: unknownProposal,
  },
  'plan.list': { ask: () => ({}) },
  'plan.read': {
    ask: async (scene) => ({ params: { year: await scene.addPlan() } }),
    askInVain: (asked) => ({ ...asked, params: { year: 2100 } }),
  },
  'plan.adopt': {
    ask: async (scene) => ({ input: { proposalId: await scene.addProposal(), version: 1 } }),
    askInVain: (asked) => ({ ...asked, input: { proposalId: randomUUID(), version: 1 } }),
  },
  'plan.listCoordinators': { ask: () => ({}) },
  'plan.assign': {
    async ask(scene) {
      const { answer } = await scene.admin.send(planRoutes.read, { params: { year: await scene.addPlan() } });
      const [activity] = answer.keyActivities;
      return { params: { keyActivityId: activity?.id }, input: { personId: null }, version: 1 };
    },
    askInVain: (asked) => ({ ...asked, params: { keyActivityId: randomUUID() } }),
  },
  'organisation.list': { ask: () => ({}) },
  'organisation.add': { ask: () => ({ input: { name: `Organisation ${randomUUID()}` } }) },
  'network.list': { ask: () => ({}) },
  'network.read': {
    ask: async (scene) => ({ params: { networkId: await scene.addNetwork() } }),
    askInVain: unknownNetwork,
  },
  'network.add': { ask: () => ({ input: { name: `Nätverk ${randomUUID()}`, coordinatorId: null } }) },
  'network.change': {
    ask: async (scene) => ({
      params: { networkId: await scene.addNetwork() },
      input: { name: `Nätverk ${randomUUID()}`, coordinatorId: null },
      version: 1,
    }),
    askInVain: unknownNetwork,
  },
  'network-meeting.list': { ask: () => ({ query: { limit: 200 } }) },
  'network-meeting.sum': { ask: () => ({ query: {} }) },
  'network-meeting.read': {
    ask: async (scene) => ({ params: (await scene.addMeeting()).params }),
    askInVain: unknownMeeting,
  },
  'network-meeting.record': { ask: async (scene) => ({ input: await scene.aMeetingToRecord() }) },
  'network-meeting.correct': {
    ask: async (scene) => ({ ...(await scene.addMeeting()), version: 1 }),
    askInVain: unknownMeeting,
  },
  'network-meeting.remove': {
    ask: async (scene) => ({ params: (await scene.addMeeting()).params, version: 1 }),
    askInVain: unknownMeeting,
  },
  'reporting-period.list': { ask: () => ({}) },
  'reporting-period.read': {
    ask: async (scene) => ({ params: { period: await scene.addPeriod() } }),
    askInVain: unknownPeriod,
  },
  'reporting-period.open': { ask: (scene) => ({ input: { code: scene.nextPeriod(), dueOn: '2015-08-15' } }) },
  'reporting-period.close': {
    ask: async (scene) => ({ params: { period: await scene.addPeriod() }, input: { version: 1 } }),
    askInVain: unknownPeriod,
  },
  'reporting-period.reopen': {
    ask: async (scene) => ({
      params: { period: await scene.addClosedPeriod() },
      input: { version: 2, reason: 'En siffra var fel' },
    }),
    askInVain: unknownPeriod,
  },
  'course.list': { ask: () => ({ query: { limit: 200 } }) },
  'course.read': {
    ask: async (scene) => ({ params: { courseId: (await scene.addCourse()).id } }),
    askInVain: unknownCourse,
  },
  'course.add': { ask: (scene) => ({ input: scene.aCourseToHold() }) },
  'course.change': {
    ask: async (scene) => ({
      params: { courseId: (await scene.addCourse()).id },
      input: scene.aCourseToHold(),
      version: 1,
    }),
    askInVain: unknownCourse,
  },
  'course.remove': {
    ask: async (scene) => ({ params: { courseId: (await scene.addCourse()).id }, version: 1 }),
    askInVain: unknownCourse,
  },
  'registration.list': {
    ask: async (scene) => ({ params: { courseId: (await scene.addRegistration()).course.id }, query: {} }),
    askInVain: unknownCourse,
  },
  'registration.read': {
    ask: async (scene) => ({ params: (await scene.addRegistration()).params }),
    askInVain: unknownRegistration,
  },
  'registration.register': {
    ask: async (scene) => ({
      params: { courseId: (await scene.addCourse()).id },
      input: aRegistrationDraft(),
    }),
    askInVain: unknownCourse,
  },
  'registration.change': {
    ask: async (scene) => ({
      params: (await scene.addRegistration()).params,
      input: aRegistrationDraft(),
      version: 1,
    }),
    askInVain: unknownRegistration,
  },
  'registration.remove': {
    ask: async (scene) => ({ params: (await scene.addRegistration()).params, version: 1 }),
    askInVain: unknownRegistration,
  },
  'registration.tick': {
    async ask(scene) {
      const { course, params } = await scene.addRegistration();
      return { params, input: { sessionId: course.sessions[0]?.id, present: true } };
    },
    askInVain: unknownRegistration,
  },
  'follow-up.read': { ask: () => ({ params: { period: scenePeriod } }), askInVain: unknownPeriod },
  'follow-up.openFigure': {
    ask: () => ({ params: { period: scenePeriod, figureId: 'activities-asked' }, query: {} }),
    askInVain: (asked) => ({ ...asked, params: { period: scenePeriod, figureId: 'no-such-figure' } }),
  },
  'follow-up.print': { ask: () => ({ params: { period: scenePeriod } }), askInVain: unknownPeriod },
  'submission.list': { ask: () => ({ params: { period: scenePeriod } }), askInVain: unknownPeriod },
  'submission.read': { ask: () => ({ params: aReport }), askInVain: unknownReport },
  'submission.keep': {
    async ask(scene) {
      await scene.clearReport();
      return { params: aReport, input: { progress: [] }, version: 0 };
    },
    askInVain: unknownReport,
  },
  'submission.submit': {
    async ask(scene) {
      await scene.setReport('draft');
      return { params: aReport, input: { version: 1 } };
    },
    askInVain: unknownReport,
  },
  'submission.approve': {
    async ask(scene) {
      await scene.setReport('submitted');
      return { params: aReport, input: { version: 1 } };
    },
    askInVain: unknownReport,
  },
  'submission.return': {
    async ask(scene) {
      await scene.setReport('submitted');
      return { params: aReport, input: { version: 1, comment: 'Berätta mer.' } };
    },
    askInVain: unknownReport,
  },
  'activity-report.list': {
    ask: () => ({ params: { period: scenePeriod }, query: {} }),
    askInVain: unknownPeriod,
  },
  'activity-report.read': {
    ask: (scene) => ({ params: { period: scenePeriod, keyActivityId: scene.reportedActivity } }),
    askInVain: unknownReport,
  },
  'activity-report.keep': {
    async ask(scene) {
      const params = { period: scenePeriod, keyActivityId: scene.reportedActivity };
      const { answer } = await scene.admin.send(activityReportRoutes.read, { params });
      const input = { status: 'not-started', text: '', effect: null };
      return { params, input, version: answer.version };
    },
    askInVain: unknownReport,
  },
};

export const namesOfRequests: readonly string[] = Object.keys(requests);

export function requestFor(route: Route): RequestOfRoute {
  const request = requests[route.name];
  if (!request) throw new Error(`${route.name} is missing among the requests of routes`);
  return request;
}
