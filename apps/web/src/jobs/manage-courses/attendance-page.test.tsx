import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Registration } from '@samsyn/contracts/registration';
import { aProblem } from '@samsyn/fixtures/problem';
import { aReportingPeriod } from '@samsyn/fixtures/reporting-period';
import { cleanup, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { Refused } from '../../testing/answers.ts';
import { bo, course, heading, kim, sessionToday, visit } from './testing/visit.tsx';

const realFetch = globalThis.fetch;
beforeEach(() => localStorage.clear());
afterEach(() => {
  globalThis.fetch = realFetch;
});

const address = `/kurser/${course.id}/narvaro`;
const tickOf = ({ id }: Registration) => `POST /api/registrations/${id}/attendance`;
const came = (registration: Registration) => () => ({
  ...registration,
  attended: [...registration.attended, sessionToday],
});
const noNetwork = () => new TypeError('no network');

const box = (name: RegExp) => screen.findByRole<HTMLInputElement>('checkbox', { name }, { timeout: 8000 });
const sums = () => screen.getByRole('group', { name: 'Här just nu' }).textContent;
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

describe('the register in the hall', () => {
  it('opens at the session of the day, and counts those who are ticked by gender', async () => {
    visit(address, { [tickOf(bo)]: came(bo), [tickOf(kim)]: came(kim) });
    await userEvent.click(await box(/Bo Ek/));
    await userEvent.click(await box(/Kim Lind/));
    expect(screen.getByLabelText<HTMLSelectElement>('Tillfälle').value).toBe(sessionToday);
    expect(sums()).toBe('0 Kvinnor1 Män1 Annat/ej angivet2 av 3 anmälda är här');
    expect(await screen.findByText('Alla prickningar är sparade.')).toBeTruthy();
    await userEvent.selectOptions(screen.getByLabelText('Tillfälle'), course.sessions[0]?.id ?? '');
    expect((await box(/Anna Berg/)).checked).toBe(true);
    expect(sums()).toContain('1 av 3 anmälda är här');
  });

  it('can be printed, to be ticked with a pen', async () => {
    let printed = 0;
    globalThis.print = () => (printed += 1);
    visit(address);
    await userEvent.click(await screen.findByRole('button', { name: 'Skriv ut listan' }, { timeout: 8000 }));
    expect(printed).toBe(1);
  });

  it('keeps a tick that could not be sent, says so, and sends it when asked again', async () => {
    let reachable = false;
    const { asked } = visit(address, { [tickOf(bo)]: () => (reachable ? came(bo)() : noNetwork()) });
    await userEvent.click(await box(/Bo Ek/));
    expect(await screen.findByRole('link', { name: '1 prickning är inte sparad än' })).toBeTruthy();
    expect((await box(/Bo Ek/)).checked).toBe(true);
    expect(within(screen.getByRole('list', { name: 'Anmälda' })).getByText('Inte sparad än')).toBeTruthy();
    reachable = true;
    await press('Försök igen nu');
    expect(await screen.findByText('Alla prickningar är sparade.')).toBeTruthy();
    expect((await box(/Bo Ek/)).checked).toBe(true);
    expect(asked.filter((question) => question === tickOf(bo))).toHaveLength(2);
  });

  it('keeps it when the tab is gone, says so on the course, and sends it when the register is opened', async () => {
    visit(address, { [tickOf(bo)]: noNetwork });
    await userEvent.click(await box(/Bo Ek/));
    await screen.findByRole('link', { name: '1 prickning är inte sparad än' });
    cleanup();
    sessionStorage.clear();
    visit(`/kurser/${course.id}`);
    expect(await screen.findByText('1 prickning är inte sparad än')).toBeTruthy();
    cleanup();
    const { asked } = visit(address, { [tickOf(bo)]: came(bo) });
    expect((await box(/Bo Ek/)).checked).toBe(true);
    expect(await screen.findByText('Alla prickningar är sparade.')).toBeTruthy();
    expect(asked).toContain(tickOf(bo));
  });

  it('takes a refused tick back and says for whom and why', async () => {
    const closed = aProblem({ status: 423, code: 'period-closed', detail: 'Perioden stängdes i går.' });
    visit(address, { [tickOf(bo)]: () => new Refused(423, closed) });
    await userEvent.click(await box(/Bo Ek/));
    expect(await screen.findByRole('link', { name: '1 prickning kunde inte sparas' })).toBeTruthy();
    expect(screen.getByText('Bo Ek: Perioden stängdes i går.')).toBeTruthy();
    expect((await box(/Bo Ek/)).checked).toBe(false);
    await press('Jag har sett det');
    expect(screen.queryByText('1 prickning kunde inte sparas')).toBeNull();
  });

  it('finds a name while one writes, and says when nobody is called so', async () => {
    visit(address);
    await box(/Bo Ek/);
    const search = screen.getByLabelText('Sök bland anmälda');
    await userEvent.type(search, 'BERG');
    expect(screen.getAllByRole('checkbox')).toHaveLength(1);
    await userEvent.type(search, 'x');
    expect(screen.getByText('Ingen anmäld heter så.')).toBeTruthy();
  });

  it('can only be read when the period is closed, and says who can open it', async () => {
    visit(address, {
      [`GET /api/courses/${course.id}`]: () => ({ ...course, locked: true }),
      'GET /api/reporting-periods': () => ({
        items: [aReportingPeriod({ code: '2016-H1', closed: { on: '2016-07-15', by: 'Åsa Öberg' } })],
      }),
    });
    await heading('Närvaro');
    expect((await box(/Anna Berg/)).disabled).toBe(true);
    expect(screen.queryByText('Alla prickningar är sparade.')).toBeNull();
    expect(await screen.findByText(/stängdes 15 juli 2016 av Åsa Öberg/)).toBeTruthy();
  });

  it('says what to do when nobody is registered', async () => {
    visit(address, { [`GET /api/courses/${course.id}/registrations`]: () => ({ items: [], next: null }) });
    await heading('Ingen är anmäld till kursen', 2);
    expect(screen.getByRole('link', { name: 'Till anmälda' })).toBeTruthy();
  });
});
