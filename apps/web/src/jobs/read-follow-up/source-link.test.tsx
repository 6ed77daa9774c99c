import '../../testing/browser.ts';
import { afterEach, expect, it } from '@jest/globals';
import type { FigureSource } from '@samsyn/contracts/follow-up';
import { sourceKinds, type SourceKind } from '@samsyn/domain/follow-up-figure';
import { anActivityReport } from '@samsyn/fixtures/activity-report';
import { anId } from '@samsyn/fixtures/an-id';
import { aCourse } from '@samsyn/fixtures/course';
import { aFigureSource, anOpenedFigure } from '@samsyn/fixtures/follow-up';
import { aNetworkMeeting } from '@samsyn/fixtures/network-meeting';
import { aPlan, aPlanSummary } from '@samsyn/fixtures/plan';
import { aReportingPeriod } from '@samsyn/fixtures/reporting-period';
import { aSession, aSessionState } from '@samsyn/fixtures/session';
import { aSubmission } from '@samsyn/fixtures/submission';
import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { answerWith } from '../../testing/answers.ts';
import { openApp } from '../../testing/open-app.tsx';

const realFetch = globalThis.fetch;
afterEach(() => {
  globalThis.fetch = realFetch;
});

const period = '2016-H1';
const report = anActivityReport();
const submission = aSubmission({ status: 'approved', steps: [] });
const meeting = aNetworkMeeting();
const course = aCourse();

interface Opened {
  readonly source: Partial<FigureSource>;
  /** The address that its link ends at. */
  readonly address: string;
  /** A heading that stands where the record itself is told. */
  readonly heading: string;
}

const records: { readonly [kind in SourceKind]: Opened } = {
  submission: {
    source: { id: '2584' },
    address: `/rapport/${period}/2584`,
    heading: 'Kirunas rapport för januari–juni 2016',
  },
  'commitment-progress': {
    source: { id: anId('municipal commitment Ö2'), municipalityCode: '2584' },
    address: `/rapport/${period}/2584#${anId('municipal commitment Ö2')}`,
    heading: 'Ö2 Kommunerna kan anställa dem de behöver',
  },
  goal: {
    source: { id: 'Ö2' },
    address: `/plan/2016?mal=${encodeURIComponent('Ö2')}#${encodeURIComponent('mal-Ö2')}`,
    heading: 'Ö2 Kommunerna kan anställa dem de behöver',
  },
  'key-activity': {
    source: { id: report.keyActivityId },
    address: `/aktiviteter/${period}/${report.keyActivityId}`,
    heading: report.text,
  },
  'network-meeting': {
    source: { id: meeting.id },
    address: `/traffar/${meeting.id}`,
    heading: 'Träff 12 mars 2015',
  },
  course: { source: { id: course.id }, address: `/kurser/${course.id}`, heading: course.title },
};

const figure = { id: 'behind', value: 1, definition: 'meeting-held' } as const;

function openFigureOf(source: FigureSource) {
  const session = aSession({ roles: [{ role: 'board-member', municipalityCode: null }] });
  const periods = '/api/reporting-periods';
  answerWith({
    'GET /api/session': () => aSessionState({ session, demoToday: '2016-07-08' }),
    [`GET ${periods}`]: () => ({ items: [aReportingPeriod({ code: period })] }),
    [`GET /api/follow-ups/${period}/figures/${figure.id}`]: () =>
      anOpenedFigure({ figure, readable: 1, items: [source] }),
    [`GET ${periods}/${period}/submissions/2584`]: () => submission,
    [`GET ${periods}/${period}/activity-reports/${report.keyActivityId}`]: () => report,
    'GET /api/plans': () => ({ items: [aPlanSummary()] }),
    'GET /api/plans/2016': () => aPlan(),
    [`GET /api/network-meetings/${meeting.id}`]: () => meeting,
    [`GET /api/courses/${course.id}`]: () => course,
  });
  return openApp(`/uppfoljning/${period}/siffra/${figure.id}`).router;
}

it.each(sourceKinds)('leads from a figure to the record that it is made of: %s', async (kind) => {
  const { source, address, heading } = records[kind];
  const router = openFigureOf(aFigureSource({ kind, label: 'Posten', ...source }));
  await userEvent.click(await screen.findByRole('link', { name: 'Posten' }, { timeout: 8000 }));
  expect(await screen.findByRole('heading', { name: heading }, { timeout: 8000 })).toBeTruthy();
  await waitFor(() => expect(router.state.location.href).toBe(address));
  const { hash } = router.state.location;
  if (hash !== '') expect(document.activeElement?.id).toBe(hash);
});
