import '../../testing/browser.ts';
import { afterEach, describe, expect, it } from '@jest/globals';
import type { Role } from '@samsyn/domain/access/role';
import { aPerson } from '@samsyn/fixtures/person';
import { aKeyActivity, aPlan, aPlanSummary } from '@samsyn/fixtures/plan';
import { aProblem } from '@samsyn/fixtures/problem';
import { aSession, aSessionState } from '@samsyn/fixtures/session';
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { answerWith, Refused, type Answers } from '../../testing/answers.ts';
import { openApp } from '../../testing/open-app.tsx';

const realFetch = globalThis.fetch;
afterEach(() => {
  globalThis.fetch = realFetch;
});

const other = aPerson({ name: 'Sanna Rautajärvi' });

function visit(address: string, { role = 'reporter', ...answers }: Answers & { role?: Role } = {}) {
  const session = aSession({ roles: [{ role, municipalityCode: role === 'reporter' ? '2584' : null }] });
  const asked = answerWith({
    'GET /api/session': () => aSessionState({ session }),
    'GET /api/plans': () => ({ items: [aPlanSummary()] }),
    'GET /api/plans/2016': () => aPlan(),
    'GET /api/coordinators': () => ({ items: [{ personId: other.id, name: other.name }] }),
    ...answers,
  });
  return { asked, ...openApp(address) };
}

const heading = (name: string, level = 1) => screen.findByRole('heading', { level, name }, { timeout: 8000 });
const textsIn = (region: HTMLElement) =>
  within(region)
    .queryAllByRole('listitem')
    .map((item) => item.querySelector('p')?.textContent)
    .filter(Boolean);

describe('reading the plan', () => {
  it('opens at the newest year, by goal, with both sides of each', async () => {
    const { router } = visit('/plan');
    await heading('Verksamhetsplan 2016');
    expect(router.state.location.pathname).toBe('/plan/2016');
    const goal = screen.getByRole('region', { name: 'Ö1 Kommunerna lär av varandra' });
    expect(within(goal).getByText('Leder nätverk.')).toBeTruthy();
    expect(within(goal).getByText('Deltar i nätverk.')).toBeTruthy();
    expect(textsIn(goal)).toEqual(['Håll två nätverksträffar.', 'Ordna en mässa.']);
    expect(textsIn(screen.getByRole('region', { name: 'Utan mål' }))).toEqual(['Svara på remisser.']);
  });

  it('by section says where else an activity stands', async () => {
    visit('/plan/2016?visa=avsnitt');
    await heading('Verksamhetsplan 2016');
    const school = within(screen.getByRole('region', { name: /^2\.1 Skola/ }));
    expect(school.getByRole('link', { name: '2.2 Arbetsliv' }).getAttribute('href')).toBe(
      '/plan/2016?visa=avsnitt#avsnitt-2.2-1',
    );
  });

  it('leads a link to an activity to its place, once the plan has come', async () => {
    visit('/plan/2016?visa=avsnitt#avsnitt-2.2-2');
    await heading('Verksamhetsplan 2016');
    expect(document.activeElement?.querySelector('p')?.textContent).toBe('Ordna en mässa.');
  });

  it('shows the two sides of a goal that is chosen, but not when only some of its activities are', async () => {
    visit('/plan/2016?mal=%C3%961');
    await heading('Verksamhetsplan 2016');
    expect(screen.getByText('Deltar i nätverk.')).toBeTruthy();
    await userEvent.selectOptions(screen.getByLabelText('Ansvarig'), 'Ingen ansvarig');
    expect(screen.queryByText('Deltar i nätverk.')).toBeNull();
  });

  it('keeps what is chosen in the address, and says how much is shown', async () => {
    const { router } = visit('/plan/2016?visa=avsnitt');
    await heading('Verksamhetsplan 2016');
    await userEvent.selectOptions(screen.getByLabelText('Avsnitt'), '2.1');
    await userEvent.selectOptions(screen.getByLabelText('Ansvarig'), 'Mina nyckelaktiviteter');
    expect(await screen.findByText('2 av 3 nyckelaktiviteter visas.')).toBeTruthy();
    expect(router.state.location.search).toEqual({ visa: 'avsnitt', avsnitt: '2.1', ansvarig: 'jag' });
    await userEvent.click(screen.getByRole('button', { name: 'Visa hela planen' }));
    expect(router.state.location.search).toEqual({ visa: 'avsnitt' });
  });

  it('says when nothing passes what is chosen', async () => {
    visit('/plan/2016?mal=%C3%962&ansvarig=ingen');
    expect(await heading('Inga nyckelaktiviteter passar in på det du har valt', 2)).toBeTruthy();
  });

  it('says when there is no plan; only an admin is shown the way to one', async () => {
    visit('/plan', { 'GET /api/plans': () => ({ items: [] }) });
    await heading('Det finns ingen antagen plan än', 2);
    expect(screen.queryByRole('link', { name: 'Läs in en plan' })).toBeNull();
  });

  it('does not exist for a year without a plan', async () => {
    visit('/plan/2031');
    expect(await heading('Sidan finns inte')).toBeTruthy();
  });
});

describe('who answers for an activity', () => {
  const unassigned = aKeyActivity({ text: 'Ordna en mässa.', responsible: null });
  const address = `PUT /api/key-activities/${unassigned.id}/responsible`;

  it('is changed only by an admin', async () => {
    visit('/plan/2016');
    await heading('Verksamhetsplan 2016');
    expect(screen.queryByRole('button', { name: /^Ändra ansvarig/ })).toBeNull();
  });

  it('is changed in place', async () => {
    const { asked } = visit('/plan/2016', {
      role: 'admin',
      [address]: () => ({ ...unassigned, responsible: { personId: other.id, name: other.name }, version: 2 }),
    } as Answers);
    await heading('Verksamhetsplan 2016');
    await userEvent.click(screen.getByRole('button', { name: 'Ändra ansvarig för ”Ordna en mässa.”' }));
    await screen.findByRole('option', { name: other.name });
    await userEvent.selectOptions(screen.getByLabelText('Välj ansvarig för ”Ordna en mässa.”'), other.name);
    await userEvent.click(screen.getByRole('button', { name: 'Spara' }));
    expect(await screen.findByText('Sanna Rautajärvi är nu ansvarig.')).toBeTruthy();
    expect(asked).toContain(address);
  });

  it('is asked about when somebody else has just chosen another', async () => {
    const current = { ...unassigned, responsible: { personId: other.id, name: other.name }, version: 2 };
    const { asked } = visit('/plan/2016', {
      role: 'admin',
      [address]: () => new Refused(412, aProblem({ status: 412, code: 'version-stale', current })),
    } as Answers);
    await heading('Verksamhetsplan 2016');
    await userEvent.click(screen.getByRole('button', { name: 'Ändra ansvarig för ”Ordna en mässa.”' }));
    await userEvent.click(screen.getByRole('button', { name: 'Spara' }));
    const panel = within(await screen.findByRole('region', { name: 'Någon annan har ändrat samma sak' }));
    await userEvent.click(panel.getByRole('radio', { name: /Sanna Rautajärvi/ }));
    await userEvent.click(panel.getByRole('button', { name: 'Spara det jag har valt' }));
    expect(await screen.findByText('Sanna Rautajärvi är nu ansvarig.')).toBeTruthy();
    expect(asked.filter((question) => question === address)).toHaveLength(1);
  });
});
