import '../../../testing/browser.ts';
import type { Network } from '@samsyn/contracts/network';
import type { NetworkMeeting, NetworkMeetingSummary } from '@samsyn/contracts/network-meeting';
import type { ReportingPeriod } from '@samsyn/contracts/reporting-period';
import type { Role } from '@samsyn/domain/access/role';
import { anId } from '@samsyn/fixtures/an-id';
import { aPerson } from '@samsyn/fixtures/person';
import { aGoal, aPlan } from '@samsyn/fixtures/plan';
import { aSession, aSessionState } from '@samsyn/fixtures/session';
import { QueryClientProvider } from '@tanstack/react-query';
import { createMemoryHistory, RouterProvider } from '@tanstack/react-router';
import { render, screen } from '@testing-library/react';
import { createQueryClient } from '../../../app/query-client.ts';
import { createAppRouter } from '../../../app/router.tsx';
import { answerWith, type Answers } from '../../../testing/answers.ts';

export const today = '2016-04-20';

export const coordinator = aPerson();

export const libraries: Network = {
  id: anId('network libraries'),
  name: 'Biblioteksnätverket',
  coordinator: { personId: coordinator.id, name: coordinator.name },
  meetings: 1,
  lastHeldOn: '2016-02-10',
  version: 1,
};

export const culture: Network = {
  ...libraries,
  id: anId('network culture'),
  name: 'Kulturnätverket',
  meetings: 0,
  lastHeldOn: null,
};

const municipalities = [
  { code: '2506', name: 'Arjeplog', version: 1 },
  { code: '2582', name: 'Boden', version: 1 },
  { code: '2584', name: 'Kiruna', version: 1 },
];

export const university = { id: anId('organisation university'), name: 'Universitetet', version: 1 };

export const meeting: NetworkMeeting = {
  id: anId('meeting'),
  networkId: libraries.id,
  networkName: libraries.name,
  heldOn: '2016-02-10',
  format: 'remote',
  attendance: [
    { municipalityCode: '2584', organisationId: null, women: 2, men: 1, otherOrNotStated: 0 },
    { municipalityCode: null, organisationId: university.id, women: 0, men: 1, otherOrNotStated: 1 },
  ],
  estimated: true,
  goals: [aGoal().id],
  keyActivities: [],
  effect: { level: 2, text: 'Biblioteken lånar ut till varandra.' },
  recordedBy: coordinator.name,
  locked: false,
  version: 1,
};

const summary: NetworkMeetingSummary = {
  id: meeting.id,
  networkId: libraries.id,
  networkName: libraries.name,
  heldOn: meeting.heldOn,
  format: 'remote',
  participants: { women: 2, men: 2, otherOrNotStated: 1 },
  municipalities: 1,
  estimated: true,
  effectLevel: 2,
  version: 1,
};

export const firstHalf: ReportingPeriod = {
  code: '2016-H1',
  startsOn: '2016-01-01',
  endsOn: '2016-06-30',
  dueOn: '2016-08-31',
  closed: null,
  version: 1,
};

/** Opens an address as a coordinator, or as somebody else, in an association that has a plan, two networks and a meeting. */
export function visit(address: string, { role = 'coordinator', ...answers }: Answers & { role?: Role } = {}) {
  const session = aSession({ roles: [{ role, municipalityCode: null }] });
  const asked = answerWith({
    'GET /api/session': () => aSessionState({ session, demoToday: today }),
    'GET /api/networks': () => ({ items: [libraries, culture] }),
    'GET /api/municipalities': () => ({ items: municipalities }),
    'GET /api/organisations': () => ({ items: [university] }),
    'GET /api/reporting-periods': () => ({ items: [firstHalf] }),
    'GET /api/network-meetings': () => ({ items: [summary], next: null }),
    [`GET /api/network-meetings/${meeting.id}`]: () => meeting,
    'GET /api/plans/2016': () => aPlan(),
    ...answers,
  });
  const queryClient = createQueryClient();
  const router = createAppRouter(queryClient, createMemoryHistory({ initialEntries: [address] }));
  const view = render(
    <QueryClientProvider client={queryClient}>
      <RouterProvider router={router} />
    </QueryClientProvider>,
  );
  return { asked, router, view };
}

export const heading = (name: string, level = 1) =>
  screen.findByRole('heading', { level, name }, { timeout: 8000 });
