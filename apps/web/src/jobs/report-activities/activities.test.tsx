import '../../testing/browser.ts';
import { afterEach, describe, expect, it } from '@jest/globals';
import type { ActivityReport } from '@samsyn/contracts/activity-report';
import { anActivityReport } from '@samsyn/fixtures/activity-report';
import { aPerson } from '@samsyn/fixtures/person';
import { aProblem } from '@samsyn/fixtures/problem';
import { aReportingPeriod } from '@samsyn/fixtures/reporting-period';
import { aSession, aSessionState } from '@samsyn/fixtures/session';
import { fireEvent, screen, within } from '@testing-library/react';
import { answerWith, Refused, type Answers } from '../../testing/answers.ts';
import { openApp } from '../../testing/open-app.tsx';

const realFetch = globalThis.fetch;
afterEach(() => {
  globalThis.fetch = realFetch;
  sessionStorage.clear();
});

const firstHalf = aReportingPeriod({ code: '2016-H1', dueOn: '2016-08-15' });

const told = anActivityReport();
const untold = anActivityReport({ text: 'Ordna en mässa.', goals: [], reported: null, version: 0 });
const addressOf = ({ keyActivityId }: ActivityReport) => `/aktiviteter/2016-H1/${keyActivityId}`;
const questionOf = (method: string, { keyActivityId }: ActivityReport) =>
  `${method} /api/reporting-periods/2016-H1/activity-reports/${keyActivityId}`;

function visit(address: string, answers: Answers = {}) {
  answerWith({
    'GET /api/session': () =>
      aSessionState({ session: aSession({ roles: [{ role: 'coordinator', municipalityCode: null }] }) }),
    'GET /api/reporting-periods': () => ({ items: [firstHalf] }),
    'GET /api/reporting-periods/2016-H1/activity-reports': () => ({ items: [told, untold], next: null }),
    [questionOf('GET', told)]: () => told,
    [questionOf('GET', untold)]: () => untold,
    ...answers,
  });
  const answering = globalThis.fetch;
  const kept: { readonly version: string | null; readonly input: unknown }[] = [];
  globalThis.fetch = (to, init) => {
    if (init?.method === 'PUT' && typeof init.body === 'string')
      kept.push({ version: new Headers(init.headers).get('If-Match'), input: JSON.parse(init.body) });
    return answering(to, init);
  };
  return { kept, ...openApp(address) };
}

const heading = (name: string) => screen.findByRole('heading', { level: 1, name }, { timeout: 8000 });
const choose = (name: string) => fireEvent.click(screen.getByRole('radio', { name }));
const write = (label: string, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
const save = () => fireEvent.click(screen.getByRole('button', { name: 'Spara' }));

describe('one’s own key activities', () => {
  it('are listed with those that remain first, in the period that is being reported', async () => {
    const { router } = visit('/aktiviteter');
    await heading('Mina nyckelaktiviteter januari–juni 2016');
    expect(router.state.location.pathname).toBe('/aktiviteter/2016-H1');
    expect(screen.getByText(/1 av 2 är redovisade\.$/)).toBeTruthy();
    const remaining = within(screen.getByRole('region', { name: 'Att redovisa' }));
    expect(remaining.getByRole('link', { name: 'Ordna en mässa.' }).getAttribute('href')).toBe(
      addressOf(untold),
    );
    expect(within(screen.getByRole('region', { name: 'Redovisade' })).getByText('Pågår')).toBeTruthy();
  });

  it('are none in a year without a plan, which is said', async () => {
    visit('/aktiviteter/2016-H1', {
      'GET /api/reporting-periods': () => ({ items: [{ ...firstHalf, hasPlan: false }] }),
      'GET /api/reporting-periods/2016-H1/activity-reports': () => ({ items: [], next: null }),
    });
    expect(
      await screen.findByRole('heading', { name: 'Ingen plan för 2016 är antagen' }, { timeout: 8000 }),
    ).toBeTruthy();
  });

  it('are none for somebody who answers for nothing', async () => {
    visit('/aktiviteter/2016-H1', {
      'GET /api/reporting-periods/2016-H1/activity-reports': () => ({ items: [], next: null }),
    });
    expect(
      await screen.findByText('Du ansvarar inte för någon nyckelaktivitet', {}, { timeout: 8000 }),
    ).toBeTruthy();
  });
});

describe('a key activity', () => {
  it('is told for the first time upon nothing, and leads back to those that remain', async () => {
    const { kept, router } = visit(addressOf(untold), { [questionOf('PUT', untold)]: () => told });
    await heading('Ordna en mässa.');
    save();
    const summary = within(await screen.findByRole('alert'));
    expect(summary.getByText('Hur står aktiviteten? Välj hur långt det har kommit.')).toBeTruthy();
    expect(kept).toEqual([]);
    choose('Försenad');
    write('Vad har gjorts?', 'Mässan flyttades till hösten.');
    choose('Liten effekt');
    write('Vad bygger bedömningen på?', 'Två anmälningar.');
    save();
    await heading('Mina nyckelaktiviteter januari–juni 2016');
    expect(router.state.location.search).toEqual({ sparad: 'ja' });
    expect(screen.getByText('Redovisningen är sparad.')).toBeTruthy();
    expect(kept).toEqual([
      {
        version: '"0"',
        input: {
          status: 'late',
          text: 'Mässan flyttades till hösten.',
          effect: { level: 1, text: 'Två anmälningar.' },
        },
      },
    ]);
  });

  it('keeps what was written when it cannot be saved, also when the page is left', async () => {
    const { unmount } = visit(addressOf(untold), {
      [questionOf('PUT', untold)]: () => new Refused(503, aProblem({ status: 503, code: 'unavailable' })),
    });
    await heading('Ordna en mässa.');
    choose('Klar');
    write('Vad har gjorts?', 'Mässan är hållen.');
    save();
    expect(await screen.findByRole('alert')).toBeTruthy();
    unmount();
    visit(addressOf(untold));
    await heading('Ordna en mässa.');
    expect(screen.getByText('Det du hade skrivit finns kvar')).toBeTruthy();
    expect(screen.getByLabelText<HTMLTextAreaElement>('Vad har gjorts?').value).toBe('Mässan är hållen.');
  });

  it('shows what was written and not saved when the period has been closed meanwhile', async () => {
    const { unmount } = visit(addressOf(untold));
    await heading('Ordna en mässa.');
    write('Vad har gjorts?', 'Mässan är hållen.');
    unmount();
    visit(addressOf(untold), {
      'GET /api/reporting-periods': () => ({
        items: [{ ...firstHalf, closed: { on: '2016-09-01', by: 'Åsa Öberg' } }],
      }),
      [questionOf('GET', untold)]: () => ({ ...untold, locked: true }),
    });
    await heading('Ordna en mässa.');
    expect(within(screen.getByRole('alert')).getByText('Det du skrev hann inte sparas')).toBeTruthy();
    expect(screen.getByText('Mässan är hållen.')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Ta bort det som inte sparades' }));
    expect(screen.queryByText('Mässan är hållen.')).toBeNull();
    expect(screen.getByText('Aktiviteten är inte redovisad för perioden.')).toBeTruthy();
  });

  it('that somebody else answers for is only read', async () => {
    const other = aPerson({ name: 'Sanna Rautajärvi' });
    visit(addressOf(told), {
      [questionOf('GET', told)]: () => ({ ...told, responsible: { personId: other.id, name: other.name } }),
    });
    await heading('Håll två nätverksträffar.');
    expect(screen.getByText('En av två träffar är hållen.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Spara' })).toBeNull();
  });

  it('that is opened from a figure leads back to no list of one’s own, where one has none', async () => {
    const session = aSession({ roles: [{ role: 'board-member', municipalityCode: null }] });
    visit(addressOf(told), { 'GET /api/session': () => aSessionState({ session }) });
    await heading('Håll två nätverksträffar.');
    expect(screen.queryByRole('link', { name: 'Mina nyckelaktiviteter' })).toBeNull();
  });

  it('in a closed period is only read, and it says who can open the period', async () => {
    visit(addressOf(told), {
      'GET /api/reporting-periods': () => ({
        items: [{ ...firstHalf, closed: { on: '2016-09-01', by: 'Åsa Öberg' } }],
      }),
      [questionOf('GET', told)]: () => ({ ...told, locked: true }),
    });
    await heading('Håll två nätverksträffar.');
    expect(await screen.findByText('Perioden är stängd')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Spara' })).toBeNull();
  });
});
