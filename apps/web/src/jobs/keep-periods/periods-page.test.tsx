import '../../testing/browser.ts';
import { afterEach, describe, expect, it } from '@jest/globals';
import type { ReportingPeriod } from '@samsyn/contracts/reporting-period';
import { aProblem } from '@samsyn/fixtures/problem';
import { aReportingPeriod } from '@samsyn/fixtures/reporting-period';
import { aSession, aSessionState } from '@samsyn/fixtures/session';
import { aSubmissionStanding } from '@samsyn/fixtures/submission';
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { answerWith, Refused, type Answers } from '../../testing/answers.ts';
import { openApp } from '../../testing/open-app.tsx';

const realFetch = globalThis.fetch;
afterEach(() => {
  globalThis.fetch = realFetch;
});

const over = aReportingPeriod({ code: '2015-H2' });
const running = aReportingPeriod({ code: '2016-H1' });
const closed = aReportingPeriod({
  code: '2015-H2',
  closed: { on: '2016-03-01', by: 'Gunilla Forsheden' },
  version: 2,
});

function visit(answers: Answers) {
  const session = aSession({ roles: [{ role: 'admin', municipalityCode: null }] });
  const asked = answerWith({
    'GET /api/session': () => aSessionState({ session, demoToday: '2016-04-20' }),
    ...answers,
  });
  openApp('/perioder');
  return asked;
}

const list = 'GET /api/reporting-periods';
const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }));

describe('the periods', () => {
  it('stand with their state and what can be done with each now', async () => {
    visit({ [list]: () => ({ items: [running, over] }) });
    const table = within(await screen.findByRole('table', {}, { timeout: 8000 }));
    expect(table.getByText('Kan stängas efter 30 juni 2016')).toBeTruthy();
    expect(table.getAllByRole('button').map((button) => button.textContent)).toEqual(['Stäng']);
  });

  it('say of which year no plan is adopted, so that nobody can report', async () => {
    visit({ [list]: () => ({ items: [running, { ...over, hasPlan: false }] }) });
    const [, first, second] = await screen.findAllByRole('row', {}, { timeout: 8000 });
    expect(first?.textContent).not.toContain('är inte antagen');
    expect(second?.textContent).toContain('Planen för 2015 är inte antagen');
  });

  it('are closed once it has been said what that locks', async () => {
    let period: ReportingPeriod = over;
    const asked = visit({
      [list]: () => ({ items: [period] }),
      'GET /api/reporting-periods/2015-H2/submissions': () => ({
        items: [
          aSubmissionStanding(),
          aSubmissionStanding({ municipalityCode: '2580', municipalityName: 'Luleå', status: 'approved' }),
        ],
      }),
      'POST /api/reporting-periods/2015-H2/closing': () => (period = closed),
    });
    await press('Stäng perioden juli–december 2015');
    expect(screen.getByText(/från 1 juli 2015 till och med 31 december 2015/)).toBeTruthy();
    expect(await screen.findByText('1 av 2 kommuner har ingen godkänd rapport: Kiruna.')).toBeTruthy();
    expect(asked.filter((question) => question.startsWith('POST'))).toEqual([]);
    await userEvent.click(
      within(screen.getByRole('dialog')).getByRole('button', { name: 'Stäng perioden juli–december 2015' }),
    );
    expect(await screen.findByText('Perioden juli–december 2015 är stängd.')).toBeTruthy();
    expect(screen.getByText(/1 mars 2016 av Gunilla Forsheden/)).toBeTruthy();
  });

  it('are opened again only for a reason', async () => {
    let period: ReportingPeriod = closed;
    const reopening = 'POST /api/reporting-periods/2015-H2/reopening';
    const asked = visit({
      [list]: () => ({ items: [period] }),
      [reopening]: () => (period = { ...over, version: 3 }),
    });
    await press('Öppna igen: juli–december 2015');
    const dialog = within(screen.getByRole('dialog'));
    const confirm = dialog.getByRole('button', { name: 'Öppna perioden juli–december 2015 igen' });
    await userEvent.click(confirm);
    expect(dialog.getByText('Fyll i uppgiften.')).toBeTruthy();
    expect(asked).not.toContain(reopening);
    await userEvent.type(dialog.getByLabelText('Varför öppnas perioden?'), 'Kiruna saknade en träff.');
    await userEvent.click(confirm);
    expect(await screen.findByText('Perioden juli–december 2015 är öppen igen.')).toBeTruthy();
  });

  it('say why one could not be closed', async () => {
    visit({
      [list]: () => ({ items: [over] }),
      'POST /api/reporting-periods/2015-H2/closing': () =>
        new Refused(412, aProblem({ status: 412, code: 'version-stale', detail: 'Någon hann före.' })),
    });
    await press('Stäng perioden juli–december 2015');
    await userEvent.click(
      within(screen.getByRole('dialog')).getByRole('button', { name: 'Stäng perioden juli–december 2015' }),
    );
    expect(await screen.findByText('Någon hann före.')).toBeTruthy();
  });

  it('say once why one could not be opened', async () => {
    visit({
      [list]: () => ({ items: [] }),
      'POST /api/reporting-periods': () =>
        new Refused(503, aProblem({ status: 503, code: 'unavailable', detail: 'Samsyn svarar inte.' })),
    });
    await userEvent.type(await screen.findByLabelText('Rapporter senast'), '2017-02-15');
    await press('Öppna perioden');
    expect(await screen.findAllByText('Samsyn svarar inte.')).toHaveLength(1);
    expect(screen.getAllByRole('alert')).toHaveLength(1);
  });

  it('are opened one by one, with a day for the reports after the last of the period', async () => {
    const periods: ReportingPeriod[] = [];
    visit({
      [list]: () => ({ items: periods }),
      'POST /api/reporting-periods': () => {
        periods.push(over);
        return over;
      },
    });
    await screen.findByRole('heading', { level: 2, name: 'Det finns inga perioder än' }, { timeout: 8000 });
    await userEvent.selectOptions(screen.getByLabelText('Period'), 'juli–december 2015');
    await userEvent.type(screen.getByLabelText('Rapporter senast'), '2015-12-01');
    await press('Öppna perioden');
    expect(within(await screen.findByRole('alert')).getByRole('link')).toBeTruthy();
    await userEvent.clear(screen.getByLabelText('Rapporter senast'));
    await userEvent.type(screen.getByLabelText('Rapporter senast'), '15 februari 2016');
    await press('Öppna perioden');
    expect(await screen.findByText('Perioden juli–december 2015 är öppen.')).toBeTruthy();
    expect(screen.queryByRole('option', { name: 'juli–december 2015' })).toBeNull();
  });
});
