import '../../../testing/browser.ts';
import type { Role } from '@samsyn/domain/access/role';
import { aMunicipality } from '@samsyn/fixtures/municipality';
import { aNetwork } from '@samsyn/fixtures/network';
import { anAttendance, aNetworkMeeting, aNetworkMeetingSummary } from '@samsyn/fixtures/network-meeting';
import { anOrganisation } from '@samsyn/fixtures/organisation';
import { aGoal, aPlan } from '@samsyn/fixtures/plan';
import { aReportingPeriod } from '@samsyn/fixtures/reporting-period';
import { aSession, aSessionState } from '@samsyn/fixtures/session';
import { screen } from '@testing-library/react';
import { answerWith, type Answers } from '../../../testing/answers.ts';
import { openApp } from '../../../testing/open-app.tsx';

export const today = '2016-04-20';

export const libraries = aNetwork({ name: 'Biblioteksnätverket', lastHeldOn: '2016-02-10' });

export const culture = aNetwork({ name: 'Kulturnätverket', meetings: 0, lastHeldOn: null });

export const university = anOrganisation({ name: 'Universitetet' });

export const meeting = aNetworkMeeting({
  networkId: libraries.id,
  networkName: libraries.name,
  heldOn: '2016-02-10',
  format: 'remote',
  attendance: [
    anAttendance(),
    anAttendance({ organisationId: university.id, women: 0, men: 1, otherOrNotStated: 1 }),
  ],
  estimated: true,
  goals: [aGoal().id],
});

const summary = aNetworkMeetingSummary({
  id: meeting.id,
  networkName: libraries.name,
  heldOn: meeting.heldOn,
  participants: { women: 2, men: 2, otherOrNotStated: 1 },
});

export const firstHalf = aReportingPeriod({ code: '2016-H1' });

const municipalities = [
  aMunicipality({ code: '2506', name: 'Arjeplog' }),
  aMunicipality({ code: '2582', name: 'Boden' }),
  aMunicipality({ code: '2584', name: 'Kiruna' }),
];

/** Opens an address as a coordinator, or as somebody else, in an association that has a plan, two networks and a meeting. */
export function visit(address: string, answers: Answers = {}, role: Role = 'coordinator') {
  const session = aSession({ roles: [{ role, municipalityCode: null }] });
  const asked = answerWith({
    'GET /api/session': () => aSessionState({ session, demoToday: today }),
    'GET /api/networks': () => ({ items: [libraries, culture] }),
    'GET /api/municipalities': () => ({ items: municipalities }),
    'GET /api/organisations': () => ({ items: [university] }),
    'GET /api/reporting-periods': () => ({ items: [firstHalf] }),
    'GET /api/network-meetings': () => ({ items: [summary], next: null }),
    'GET /api/network-meetings/sum': () => ({
      meetings: 137,
      participants: { women: 900, men: 600, otherOrNotStated: 3 },
    }),
    [`GET /api/network-meetings/${meeting.id}`]: () => meeting,
    'GET /api/plans/2016': () => aPlan(),
    ...answers,
  });
  return { asked, ...openApp(address) };
}

export const heading = (name: string, level = 1) =>
  screen.findByRole('heading', { level, name }, { timeout: 8000 });
