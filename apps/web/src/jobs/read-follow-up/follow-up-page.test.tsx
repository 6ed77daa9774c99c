import '../../testing/browser.ts';
import { afterEach, describe, expect, it } from '@jest/globals';
import { aFollowUp, anOpenedFigure } from '@samsyn/fixtures/follow-up';
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

  it('answers first, goal by goal and both sides, on how much it is built', async () => {
    visit(`/uppfoljning/${period}`);
    await heading(/^Uppföljning/);
    const goals = screen.getByRole('table', { name: 'Läget för varje mål' });
    for (const { code, association } of followUp.goals) {
      const row = within(goals).getByRole('row', { name: new RegExp(`^${code} `) });
      expect(row.textContent).toContain(
        `${association.progress.told.value} av ${association.progress.asked.value}`,
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
    await heading(new RegExp(`^Siffran ${value}`));
    expect(router.state.location.pathname).toBe(`/uppfoljning/${period}/siffra/${id}`);
    expect(screen.getByRole('link', { name: 'Nätverket för yrkesutbildning' }).getAttribute('href')).toMatch(
      /^\/traffar\//,
    );
    expect(screen.getByText(/Resten får du inte se/)).toBeTruthy();
  });

  it('does not call a figure zero because the reader may open nothing of it', async () => {
    const opened = { ...anOpenedFigure(), readable: 0, items: [], next: null };
    const { id, value } = opened.figure;
    visit(`/uppfoljning/${period}/siffra/${id}`, {
      [`GET /api/follow-ups/${period}/figures/${id}`]: () => opened,
    });
    await heading(new RegExp(`^Siffran ${value}`));
    expect(screen.getByText(`Du kan öppna 0 av ${value}. Resten får du inte se.`)).toBeTruthy();
    expect(screen.queryByText('Siffran är noll')).toBeNull();
  });
});
