import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { aProblem } from '@samsyn/fixtures/problem';
import { cleanup, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { Refused } from '../../testing/answers.ts';
import { culture, firstHalf, heading, libraries, meeting, visit } from './testing/visit.tsx';

const realFetch = globalThis.fetch;
beforeEach(() => sessionStorage.clear());
afterEach(() => {
  globalThis.fetch = realFetch;
});

const address = `/traffar/${meeting.id}`;
const read = `GET /api/network-meetings/${meeting.id}`;
const correct = `PUT /api/network-meetings/${meeting.id}`;
const remove = `DELETE /api/network-meetings/${meeting.id}`;

const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }));

describe('the meetings', () => {
  it('begin with the networks of the coordinator, each one tap from its form', async () => {
    visit('/traffar');
    await heading('Träffar');
    const record = await screen.findByRole('link', { name: 'Registrera träff i Biblioteksnätverket' });
    expect(record.getAttribute('href')).toBe(`/traffar/ny?natverk=${libraries.id}`);
    expect(screen.getByText('Senaste träff 10 februari 2016')).toBeTruthy();
    expect(screen.getByText('Ingen träff registrerad än')).toBeTruthy();
  });

  it('are listed with the sum of all, shown or not, and narrowed by what stands in the address', async () => {
    const { router } = visit('/traffar', {}, 'board-member');
    await heading('Träffar');
    expect(await screen.findByText(/^137 träffar\. Tillsammans 1.503 deltagare/)).toBeTruthy();
    expect(screen.queryByRole('link', { name: /^Registrera träff/ })).toBeNull();
    await userEvent.selectOptions(await screen.findByLabelText('Kommun'), 'Kiruna');
    await userEvent.selectOptions(screen.getByLabelText('Period'), 'januari–juni 2016');
    await press('Visa');
    expect(router.state.location.search).toEqual({ period: '2016-H1', kommun: '2584' });
    await userEvent.click(await screen.findByRole('link', { name: 'Visa alla' }));
    expect(router.state.location.search).toEqual({});
  });

  it('say when there are none, or none of those that were asked for', async () => {
    const none = { 'GET /api/network-meetings': () => ({ items: [], next: null }) };
    visit('/traffar', none);
    await heading('Inga träffar är registrerade än', 2);
    cleanup();
    visit('/traffar?kommun=2584', none);
    expect(await heading('Inga träffar passar det du har valt', 2)).toBeTruthy();
  });
});

describe('a meeting', () => {
  it('is told with who came from where, for whoever wants to see what a figure rests on', async () => {
    visit(address, {}, 'board-member');
    await heading('Träff 10 februari 2016');
    const table = within(await screen.findByRole('table'));
    expect(table.getAllByRole('rowheader').map((head) => head.textContent)).toEqual([
      'Kiruna',
      'Universitetet',
    ]);
    expect(screen.getByText('Tydlig effekt')).toBeTruthy();
    expect(screen.getByText('Antalen är uppskattade.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Ta bort' })).toBeNull();
  });

  it('is not another coordinator’s to correct', async () => {
    const { asked } = visit(address, { 'GET /api/networks': () => ({ items: [culture] }) });
    await heading('Träff 10 februari 2016');
    await screen.findByRole('table');
    expect(asked).toContain('GET /api/networks');
    expect(screen.queryByRole('link', { name: 'Rätta' })).toBeNull();
  });

  it('of a closed period says why it stays as it is, and who can open the period', async () => {
    const closed = { on: '2016-07-01', by: 'Gunilla Forsheden' };
    const { router } = visit(`${address}/ratta`, {
      [read]: () => ({ ...meeting, locked: true }),
      'GET /api/reporting-periods': () => ({ items: [{ ...firstHalf, closed }] }),
    });
    await heading('Träff 10 februari 2016');
    expect(router.state.location.pathname).toBe(address);
    expect(await screen.findByText(/Förbundets administratör kan öppna den igen/)).toBeTruthy();
    expect(screen.queryByRole('link', { name: 'Rätta' })).toBeNull();
  });

  it('is removed once that has been confirmed', async () => {
    const { asked, router } = visit(address, { [remove]: () => undefined });
    await press('Ta bort');
    expect(asked).not.toContain(remove);
    await press('Ta bort träffen');
    expect(await screen.findByText('Träffen är borttagen.')).toBeTruthy();
    expect(router.state.location.pathname).toBe('/traffar');
  });
});

describe('correcting a meeting', () => {
  it('begins with what was recorded, and saves what was changed', async () => {
    let kept = meeting;
    visit(`${address}/ratta`, {
      [read]: () => kept,
      [correct]: () => (kept = { ...meeting, format: 'hybrid', version: 2 }),
    });
    await heading('Rätta träffen 10 februari 2016');
    await userEvent.click(await screen.findByRole('radio', { name: 'Hybrid' }));
    await press('Spara ändringarna');
    await screen.findByText('Ändringarna är sparade.');
    expect(screen.getByText('Hybrid')).toBeTruthy();
  });

  it('shows side by side what somebody else has saved meanwhile', async () => {
    const theirs = { ...meeting, estimated: false, version: 2 };
    let kept = meeting;
    visit(`${address}/ratta`, {
      [read]: () => kept,
      [correct]: () => {
        if (kept.version === 1) {
          kept = theirs;
          return new Refused(412, aProblem({ status: 412, code: 'version-stale', current: theirs }));
        }
        return { ...theirs, version: 3 };
      },
    });
    await press('En till av Kiruna, kvinnor');
    await press('Spara ändringarna');
    const panel = within(await screen.findByRole('region', { name: 'Någon annan har ändrat samma sak' }));
    const sides = panel.getByRole('group', { name: 'Deltagare' });
    expect(within(sides).getByText(/^6 deltagare/)).toBeTruthy();
    expect(within(sides).getByText(/^5 deltagare/)).toBeTruthy();
    const estimated = within(panel.getByRole('group', { name: 'Antalen är uppskattade' }));
    await userEvent.click(estimated.getByRole('radio', { name: /Sparat av någon annan/ }));
    await press('Spara det jag har valt');
    expect(await screen.findByText('Ändringarna är sparade.')).toBeTruthy();
  });

  it('outlives a reload', async () => {
    visit(`${address}/ratta`);
    await press('En till av Kiruna, kvinnor');
    cleanup();
    visit(`${address}/ratta`);
    await screen.findByText('Det du hade fyllt i finns kvar');
    const women = await screen.findByRole<HTMLInputElement>('textbox', { name: 'Kiruna, kvinnor' });
    expect(women.value).toBe('3');
  });
});
