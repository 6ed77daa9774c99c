import '../../testing/browser.ts';
import { afterEach, describe, expect, it } from '@jest/globals';
import { sentenceText, sideSentences } from '@samsyn/contracts/follow-up-sentences';
import { standingWords } from '@samsyn/contracts/follow-up-words';
import { sides } from '@samsyn/domain/follow-up-definition';
import { aFigureSource, aFollowUp, anOpenedFigure } from '@samsyn/fixtures/follow-up';
import { aReportingPeriod } from '@samsyn/fixtures/reporting-period';
import { aSession, aSessionState } from '@samsyn/fixtures/session';
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { answerWith, type Answers } from '../../testing/answers.ts';
import { openApp } from '../../testing/open-app.tsx';

const realFetch = globalThis.fetch;
afterEach(() => {
  globalThis.fetch = realFetch;
});

const followUp = aFollowUp();
const { code: period } = followUp.period;
const session = aSession({ roles: [{ role: 'board-member', municipalityCode: null }] });

function visit(address: string, answers: Answers = {}) {
  answerWith({
    'GET /api/session': () => aSessionState({ session, demoToday: '2016-07-08' }),
    'GET /api/reporting-periods': () => ({ items: [aReportingPeriod({ code: period })] }),
    [`GET /api/follow-ups/${period}`]: () => followUp,
    ...answers,
  });
  return openApp(address).router;
}

const heading = (name: RegExp) => screen.findByRole('heading', { level: 1, name }, { timeout: 8000 });

describe('the follow-up', () => {
  it('opens at the period that is followed up now', async () => {
    const router = visit('/uppfoljning');
    await heading(/^Uppföljning/);
    expect(router.state.location.pathname).toBe(`/uppfoljning/${period}`);
  });

  it('passes by a period whose year has no plan yet', async () => {
    const unplanned = aReportingPeriod({ code: '2016-H1', hasPlan: false });
    const router = visit('/uppfoljning', {
      'GET /api/reporting-periods': () => ({ items: [unplanned, aReportingPeriod({ code: period })] }),
    });
    await heading(/^Uppföljning/);
    expect(router.state.location.pathname).toBe(`/uppfoljning/${period}`);
  });

  it('says which plan it waits for, and shows the way to it only to those who read plans in', async () => {
    visit('/uppfoljning', {
      'GET /api/reporting-periods': () => ({
        items: [aReportingPeriod({ code: '2016-H1', hasPlan: false })],
      }),
    });
    await screen.findByText('Planen för 2016 är inte antagen än');
    expect(screen.queryByRole('link', { name: 'Läs in en plan' })).toBeNull();
  });

  it('leads who opens periods to where that is done, as long as there is none', async () => {
    const admin = aSession({ roles: [{ role: 'admin', municipalityCode: null }] });
    visit('/uppfoljning', {
      'GET /api/session': () => aSessionState({ session: admin, demoToday: '2016-07-08' }),
      'GET /api/reporting-periods': () => ({ items: [] }),
    });
    const way = await screen.findByRole('link', { name: 'Till perioderna' });
    expect(way.getAttribute('href')).toBe('/perioder');
  });

  it('answers first, goal by goal and both sides, on how much it is built', async () => {
    visit(`/uppfoljning/${period}`);
    await heading(/^Uppföljning/);
    const goals = screen.getByRole('table', { name: 'Mål för mål' });
    for (const { code, ...goal } of followUp.goals) {
      const row = within(goals).getByRole('row', { name: new RegExp(`^${code} `) });
      for (const side of sides) {
        expect(row.textContent).toContain(standingWords[goal[side].standing]);
        expect(row.textContent).toContain(sideSentences(side, goal[side]).map(sentenceText).join(', '));
      }
    }
  });

  it('says in short where each side stands, on what that rests and what is missing, and opens each number', async () => {
    visit(`/uppfoljning/${period}`);
    await heading(/^Uppföljning/);
    const short = screen.getByRole('region', { name: 'I korthet' });
    const told = [...short.querySelectorAll('dd')].map(({ textContent }) => textContent.trim());
    expect(told).toEqual([
      '2 mål I fas 2 mål Inte i fas',
      '1 mål I fas 1 mål Delvis i fas 1 mål Går inte att bedöma 1 mål Inget att följa upp',
      '3 av 6 kommuner har en godkänd rapport. 5 av 7 nyckelaktiviteter är redovisade. 1 är försenad.',
      'Godkänd rapport saknas från Lomträsk, Ånäs och Ödeby. 2 nyckelaktiviteter är inte redovisade.',
    ]);
    const numbers = told.join(' ').match(/\d+/g);
    expect(
      within(short)
        .getAllByRole('link')
        .map(({ textContent }) => textContent),
    ).toEqual(numbers);
  });

  it('leads from its list of contents to each part', async () => {
    visit(`/uppfoljning/${period}`);
    await heading(/^Uppföljning/);
    const contents = screen.getByRole('navigation', { name: 'Innehåll' });
    const links = within(contents).getAllByRole('link');
    expect(links.map(({ textContent }) => textContent)).toEqual(
      screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent),
    );
    for (const link of links) {
      const part = document.getElementById(link.getAttribute('href')?.slice(1) ?? '');
      expect(within(part ?? document.body).getByRole('heading', { level: 2 }).textContent).toBe(
        link.textContent,
      );
    }
  });

  it('shows every chart with the same figures as a table', async () => {
    visit(`/uppfoljning/${period}`);
    await heading(/^Uppföljning/);
    const charts = screen.getAllByRole('figure');
    expect(charts).toHaveLength(8);
    for (const chart of charts) {
      expect(within(chart).getByRole('img').getAttribute('aria-label')).not.toBe('');
      expect(within(chart).getAllByRole('row', { hidden: true }).length).toBeGreaterThan(1);
    }
  });

  it('writes large numbers alike in a chart, its table and everywhere else', async () => {
    const { whole } = followUp.meetings;
    const women = { ...whole.women, value: 1234 };
    const meetings = { ...followUp.meetings, whole: { ...whole, women } };
    visit(`/uppfoljning/${period}`, {
      [`GET /api/follow-ups/${period}`]: () => ({ ...followUp, meetings }),
    });
    await heading(/^Uppföljning/);
    const links = screen
      .getAllByRole('link', { hidden: true })
      .filter((link) => link.getAttribute('href')?.endsWith(`/siffra/${women.id}`));
    expect(links.some((link) => link.closest('figure') !== null)).toBe(true);
    for (const link of links) {
      expect(link.textContent).toBe('1\u00a0234');
      expect(link.getAttribute('aria-label')).toBe('1\u00a0234, öppna siffran');
    }
  });

  it('tells where a report stands in the words that its own page tells it in', async () => {
    visit(`/uppfoljning/${period}`);
    await heading(/^Uppföljning/);
    const reports = screen.getByRole('table', { name: 'Kommunernas rapporter', hidden: true });
    const told = within(reports)
      .getAllByRole('row', { hidden: true })
      .map((row) => [...row.children].slice(0, 2).map(({ textContent }) => textContent.trim()));
    expect(told).toContainEqual(['Granfors', 'Godkänd Sen']);
    expect(told).toContainEqual(['Ödeby', 'Ej påbörjad']);
  });

  it('opens a figure to what it counts and the records it is made of', async () => {
    const opened = anOpenedFigure();
    const { id, value } = opened.figure;
    const router = visit(`/uppfoljning/${period}`, {
      [`GET /api/follow-ups/${period}/figures/${id}`]: () => opened,
    });
    await heading(/^Uppföljning/);
    const [link] = screen
      .getAllByRole('link', { hidden: true })
      .filter((each) => each.getAttribute('href')?.endsWith(`/siffra/${id}`));
    if (!link) throw new Error(`No link opens ${id}`);
    await userEvent.click(link);
    await heading(new RegExp(`^${value} kvinnor på nätverksträffar$`));
    expect(router.state.location.pathname).toBe(`/uppfoljning/${period}/siffra/${id}`);
    expect(screen.getByRole('link', { name: 'Nätverket för yrkesutbildning' }).getAttribute('href')).toMatch(
      /^\/traffar\//,
    );
    expect(screen.getByText(/^Du har rätt att läsa 7 av 21/)).toBeTruthy();
  });

  it('does not call a figure zero because the reader may open nothing of it', async () => {
    const opened = { ...anOpenedFigure(), readable: 0, items: [], next: null };
    const { id, value } = opened.figure;
    visit(`/uppfoljning/${period}/siffra/${id}`, {
      [`GET /api/follow-ups/${period}/figures/${id}`]: () => opened,
    });
    await heading(new RegExp(`^${value} kvinnor`));
    expect(screen.getByText(/du har inte rätt att läsa det som ligger bakom/)).toBeTruthy();
    expect(screen.queryByText('Siffran är noll')).toBeNull();
  });

  it('shows an opened figure in those columns alone that something stands in, and says what it is counted for', async () => {
    const figure = { id: 'goal-1-activities-late', value: 1, definition: 'activity-is-late' } as const;
    const item = aFigureSource({ kind: 'key-activity', label: 'Utbilda läsombud.', on: null, amount: 1 });
    visit(`/uppfoljning/${period}/siffra/${figure.id}`, {
      [`GET /api/follow-ups/${period}/figures/${figure.id}`]: () =>
        anOpenedFigure({ figure, about: { kind: 'goal', name: 'Ö1 Ett' }, readable: 1, items: [item] }),
    });
    await heading(/^1 försenad nyckelaktivitet$/);
    expect(screen.getByText('Mål: Ö1 Ett.')).toBeTruthy();
    expect(screen.getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual([
      'Nyckelaktivitet',
    ]);
  });

  it('shows day, kind and amount where records differ in them', async () => {
    const figure = { id: 'gap-gathering-estimated', value: 8, definition: 'gathering-estimated' } as const;
    const items = [aFigureSource(), aFigureSource({ kind: 'course', id: 'c', label: 'Kurs', amount: 1 })];
    visit(`/uppfoljning/${period}/siffra/${figure.id}`, {
      [`GET /api/follow-ups/${period}/figures/${figure.id}`]: () =>
        anOpenedFigure({ figure, readable: 8, items }),
    });
    await heading(/^8 träffar/);
    expect(screen.getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual([
      'Post',
      'Dag',
      'Slag',
      'Antal',
    ]);
  });
});
