import '../../testing/browser.ts';
import { afterEach, describe, expect, it } from '@jest/globals';
import { aNetwork } from '@samsyn/fixtures/network';
import { aPerson } from '@samsyn/fixtures/person';
import { aProblem } from '@samsyn/fixtures/problem';
import { aSession, aSessionState } from '@samsyn/fixtures/session';
import { cleanup, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { answerWith, Refused, type Answers } from '../../testing/answers.ts';
import { openApp } from '../../testing/open-app.tsx';

const realFetch = globalThis.fetch;
afterEach(() => {
  globalThis.fetch = realFetch;
});

const schools = aNetwork();
const libraries = aNetwork({ name: 'Bibliotek', coordinator: null, meetings: 0, lastHeldOn: null });
const other = aPerson({ name: 'Sanna Rautajärvi' });

function visit(address: string, answers: Answers = {}) {
  const session = aSession({ roles: [{ role: 'admin', municipalityCode: null }] });
  const asked = answerWith({
    'GET /api/session': () => aSessionState({ session }),
    'GET /api/networks': () => ({ items: [schools, libraries] }),
    [`GET /api/networks/${schools.id}`]: () => schools,
    'GET /api/coordinators': () => ({
      items: [schools.coordinator, { personId: other.id, name: other.name }],
    }),
    ...answers,
  });
  openApp(address);
  return asked;
}

const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }));

describe('the networks', () => {
  it('stand by name, and show which has no coordinator', async () => {
    visit('/natverk');
    const table = within(await screen.findByRole('table', {}, { timeout: 8000 }));
    expect(table.getAllByRole('rowheader').map((head) => head.textContent)).toEqual([
      'Bibliotek',
      'Skolchefer',
    ]);
    expect(table.getByText('Ingen handläggare')).toBeTruthy();
    expect(table.getByText('Ingen träff än')).toBeTruthy();
  });

  it('show whose coordinator has left, and are renamed all the same', async () => {
    const left = { personId: aPerson({ name: 'Bo Berg' }).id, name: 'Bo Berg', active: false };
    const network = { ...schools, coordinator: left };
    const change = `PUT /api/networks/${schools.id}`;
    visit('/natverk', { 'GET /api/networks': () => ({ items: [network] }) });
    const table = within(await screen.findByRole('table', {}, { timeout: 8000 }));
    expect(table.getByText('Inte längre handläggare')).toBeTruthy();
    cleanup();
    visit(`/natverk/${schools.id}`, {
      'GET /api/networks': () => ({ items: [network] }),
      [`GET /api/networks/${schools.id}`]: () => network,
      [change]: () => ({ ...network, name: 'Skolans chefer', version: 2 }),
    });
    expect(await screen.findByText('Bo Berg är inte längre handläggare', {}, { timeout: 8000 })).toBeTruthy();
    const chosen = await screen.findByRole<HTMLOptionElement>('option', {
      name: 'Bo Berg (inte längre handläggare)',
    });
    expect(chosen.selected).toBe(true);
    await userEvent.type(screen.getByLabelText('Namn'), ' i länet');
    await press('Spara nätverket');
    expect(await screen.findByText('Skolans chefer är sparat.')).toBeTruthy();
  });

  it('say at the form why one could not be added', async () => {
    visit('/natverk', {
      'POST /api/networks': () =>
        new Refused(422, aProblem({ violations: [{ field: 'name', code: 'network-name-taken' }] })),
    });
    await userEvent.type(await screen.findByLabelText('Namn', {}, { timeout: 8000 }), 'Näringsliv');
    await press('Lägg till nätverket');
    expect(within(await screen.findByRole('alert')).getByRole('link', { name: /^Namn: / })).toBeTruthy();
  });

  it('take another with a name of its own', async () => {
    const add = 'POST /api/networks';
    const asked = visit('/natverk', { [add]: () => aNetwork({ name: 'Näringsliv' }) });
    await userEvent.type(await screen.findByLabelText('Namn', {}, { timeout: 8000 }), 'bibliotek');
    await press('Lägg till nätverket');
    expect(within(await screen.findByRole('alert')).getByRole('link')).toBeTruthy();
    expect(asked).not.toContain(add);
    await userEvent.clear(screen.getByLabelText('Namn'));
    await userEvent.type(screen.getByLabelText('Namn'), 'Näringsliv');
    await userEvent.selectOptions(screen.getByLabelText('Handläggare'), other.name);
    await press('Lägg till nätverket');
    expect(await screen.findByText('Näringsliv är tillagt.')).toBeTruthy();
  });

  it('are given another coordinator, beside what somebody else has changed', async () => {
    const current = { ...schools, name: 'Skolans chefer', version: 2 };
    visit(`/natverk/${schools.id}`, {
      [`PUT /api/networks/${schools.id}`]: () =>
        new Refused(412, aProblem({ status: 412, code: 'version-stale', current })),
    });
    await userEvent.selectOptions(
      await screen.findByLabelText('Handläggare', {}, { timeout: 8000 }),
      other.name,
    );
    await press('Spara nätverket');
    const panel = within(await screen.findByRole('region', { name: 'Någon annan har ändrat samma sak' }));
    expect(panel.getByText('Skolans chefer')).toBeTruthy();
    expect(panel.getByText(other.name)).toBeTruthy();
  });
});
