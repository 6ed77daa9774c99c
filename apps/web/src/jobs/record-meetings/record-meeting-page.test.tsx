import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { NetworkMeetingDraft } from '@samsyn/contracts/network-meeting';
import { aGoal } from '@samsyn/fixtures/plan';
import { aProblem } from '@samsyn/fixtures/problem';
import { aSessionState } from '@samsyn/fixtures/session';
import { cleanup, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { Refused } from '../../testing/answers.ts';
import { culture, firstHalf, heading, libraries, meeting, university, visit } from './testing/visit.tsx';

const realFetch = globalThis.fetch;
beforeEach(() => sessionStorage.clear());
afterEach(() => {
  globalThis.fetch = realFetch;
});

const address = `/traffar/ny?natverk=${libraries.id}`;
const record = 'POST /api/network-meetings';

/** Keeps what each request to record a meeting carried. */
function watchSending() {
  const sent: { readonly draft: NetworkMeetingDraft; readonly key: string | null }[] = [];
  const answering = globalThis.fetch;
  globalThis.fetch = (to, init) => {
    if (init?.method === 'POST' && typeof init.body === 'string' && to === '/api/network-meetings')
      sent.push({
        draft: JSON.parse(init.body) as NetworkMeetingDraft,
        key: new Headers(init.headers).get('Idempotency-Key'),
      });
    return answering(to, init);
  };
  return sent;
}

const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }));
const save = () => press('Spara träffen');
const counted = async (name: string) =>
  (await screen.findByRole<HTMLInputElement>('textbox', { name })).value;

describe('recording a meeting', () => {
  it('begins with the network, today and nobody; a few taps make it whole', async () => {
    const { router } = visit(address, {
      [record]: () => meeting,
    });
    const sent = watchSending();
    await heading('Registrera träff');
    expect((await screen.findByLabelText<HTMLInputElement>('Dag')).value).toBe('2016-04-20');
    expect(await screen.findByRole('group', { name: 'Alla kommuner' })).toBeTruthy();
    await press('+1 från varje: kvinnor');
    await press('En färre av Boden, kvinnor');
    expect(screen.getByRole('group', { name: 'Alla kommuner som är med' })).toBeTruthy();
    await press('+1 från varje: män');
    await press('En färre av Arjeplog, män');
    expect(
      screen.getByText('3 deltagare: 2 kvinnor, 1 man och 0 annat eller ej angivet, från 2 kommuner'),
    ).toBeTruthy();
    await save();
    await heading('Träff 10 februari 2016');
    expect(router.state.location.search).toEqual({ ny: 'ja' });
    expect(sent).toHaveLength(1);
    expect(sent[0]?.draft).toEqual({
      networkId: libraries.id,
      heldOn: '2016-04-20',
      format: 'on-site',
      attendance: [
        { municipalityCode: '2506', organisationId: null, women: 1, men: 0, otherOrNotStated: 0 },
        { municipalityCode: '2584', organisationId: null, women: 1, men: 1, otherOrNotStated: 0 },
      ],
      estimated: false,
      goals: [],
      keyActivities: [],
      effect: null,
    });
  });

  it('tells afterwards what counts where, and leads to the next', async () => {
    visit(`/traffar/${meeting.id}?ny=ja`);
    await heading('Träff 10 februari 2016');
    expect(screen.getByText('Räknas i januari–juni 2016 och 2016.')).toBeTruthy();
    expect(await screen.findByText('Räknas för målen Ö1.')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Registrera en till' }).getAttribute('href')).toBe(address);
  });

  it('says when the network has a meeting on that day already, and leads to it', async () => {
    visit(address);
    await heading('Registrera träff');
    const day = await screen.findByLabelText('Dag');
    const told = 'Nätverket har redan en träff 10 februari 2016';
    await screen.findByRole('button', { name: 'Fyll i som träffen 10 februari 2016' });
    expect(screen.queryByText(told)).toBeNull();
    await userEvent.clear(day);
    await userEvent.type(day, '10 februari 2016');
    expect(await screen.findByText(told)).toBeTruthy();
    expect(screen.getByText(/^5 deltagare: 2 kvinnor.*Är det samma träff/)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Öppna träffen, och rätta den där' }).getAttribute('href')).toBe(
      `/traffar/${meeting.id}`,
    );
  });

  it('fills the rows as at the latest meeting', async () => {
    visit(address);
    await heading('Registrera träff');
    const fill = await screen.findByRole('button', { name: 'Fyll i som träffen 10 februari 2016' });
    await screen.findByText(/^0 deltagare/);
    await userEvent.click(fill);
    await screen.findByText('Ifyllt som träffen 10 februari 2016. Ändra det som skiljer.');
    expect(await counted('Kiruna, kvinnor')).toBe('2');
    expect(await counted('Universitetet, annat eller ej angivet')).toBe('1');
  });

  it('counts by keyboard: figures, arrows, and Enter that goes on instead of sending', async () => {
    const { asked } = visit(address);
    await heading('Registrera träff');
    await userEvent.click(await screen.findByRole('textbox', { name: 'Kiruna, kvinnor' }));
    await userEvent.keyboard('12{Enter}{ArrowUp}{ArrowUp}{ArrowDown}');
    expect(await counted('Kiruna, kvinnor')).toBe('12');
    expect(await counted('Kiruna, män')).toBe('1');
    expect(asked).not.toContain(record);
  });

  it('takes an organisation that is known, and one that is named for the first time', async () => {
    visit(address, {
      'POST /api/organisations': () => ({ id: culture.id, name: 'Regionen', version: 1 }),
      'GET /api/organisations': () => ({
        items: [university, { id: culture.id, name: 'Regionen', version: 1 }],
      }),
    });
    await heading('Registrera träff');
    await userEvent.click(await screen.findByText('Andra organisationer'));
    const name = screen.getByLabelText('Organisationens namn');
    await userEvent.type(name, 'universitetet{Enter}');
    expect(await screen.findByRole('group', { name: 'Universitetet' })).toBeTruthy();
    await userEvent.type(name, 'Universitetet{Enter}');
    expect(screen.getByText('Organisationen står redan i listan.')).toBeTruthy();
    await userEvent.clear(name);
    await userEvent.type(name, 'Regionen');
    await press('Lägg till organisationen');
    expect(await screen.findByRole('group', { name: 'Regionen' })).toBeTruthy();
  });

  it('asks the rules before it is sent, and says them at their fields', async () => {
    const { asked } = visit(address);
    await heading('Registrera träff');
    const day = await screen.findByLabelText('Dag');
    await userEvent.clear(day);
    await userEvent.type(day, '2016-05-01');
    await save();
    const summed = within(await screen.findByRole('alert'));
    expect(summed.getByRole('link', { name: /Dagen har inte varit än/ })).toBeTruthy();
    expect(summed.getAllByRole('listitem')).toHaveLength(2);
    expect(asked).not.toContain(record);
  });

  it('links the meeting to goals and own key activities', async () => {
    visit(address, { [record]: () => meeting });
    const sent = watchSending();
    await heading('Registrera träff');
    await press('En till av Kiruna, män');
    await userEvent.click(await screen.findByText('Mål: inga valda'));
    await userEvent.click(screen.getByRole('checkbox', { name: /^Ö1/ }));
    expect(await screen.findByText('Mål: 1 valt')).toBeTruthy();
    await userEvent.click(screen.getByText('Nyckelaktiviteter: inga valda'));
    await userEvent.click(screen.getByRole('checkbox', { name: 'Håll två nätverksträffar.' }));
    await userEvent.type(screen.getByLabelText('Sök i planens nyckelaktiviteter'), 'mässa');
    await userEvent.click(await screen.findByRole('checkbox', { name: 'Ordna en mässa.' }));
    await save();
    await heading('Träff 10 februari 2016');
    expect(sent[0]?.draft.goals).toEqual([aGoal().id]);
    expect(sent[0]?.draft.keyActivities).toHaveLength(2);
  });
});

describe('what was filled in', () => {
  it('is kept through a failed send, and sent again as the same meeting', async () => {
    let reachable = false;
    visit(address, { [record]: () => (reachable ? meeting : new TypeError('no network')) });
    const sent = watchSending();
    await heading('Registrera träff');
    await press('En till av Kiruna, kvinnor');
    await save();
    await screen.findByText(/Samsyn är inte tillgängligt just nu/);
    expect(await counted('Kiruna, kvinnor')).toBe('1');
    reachable = true;
    await save();
    await heading('Träff 10 februari 2016');
    expect(sent).toHaveLength(2);
    expect(sent[0]).toEqual(sent[1]);
  });

  it('outlives a reload, until one starts over', async () => {
    visit(address);
    await press('En till av Kiruna, kvinnor');
    cleanup();
    visit(address);
    await screen.findByText('Det du hade fyllt i finns kvar');
    expect(await counted('Kiruna, kvinnor')).toBe('1');
    await press('Börja om');
    expect(await counted('Kiruna, kvinnor')).toBe('0');
    expect(screen.queryByText('Det du hade fyllt i finns kvar')).toBeNull();
  });

  it('is sent as the same meeting after a reload too, since it may have been recorded', async () => {
    let reachable = false;
    const answers = { [record]: () => (reachable ? meeting : new TypeError('no network')) };
    visit(address, answers);
    const lost = watchSending();
    await press('En till av Kiruna, kvinnor');
    await save();
    await screen.findByText(/Samsyn är inte tillgängligt just nu/);
    cleanup();
    visit(address, answers);
    const again = watchSending();
    await screen.findByText(/Spara igen: har den redan sparats blir det ändå bara en träff/);
    reachable = true;
    await save();
    await heading('Träff 10 februari 2016');
    expect(again).toEqual(lost);

    cleanup();
    visit(address, answers);
    const another = watchSending();
    await press('En till av Kiruna, kvinnor');
    await save();
    await heading('Träff 10 februari 2016');
    expect(another[0]?.key).not.toBe(lost[0]?.key);
  });

  it('becomes a correction where it was recorded before it was changed', async () => {
    const reused = aProblem({ code: 'idempotency-key-reused', current: meeting });
    let recorded = false;
    const { router } = visit(address, {
      [record]: () => (recorded ? new Refused(422, reused) : new TypeError('no network')),
    });
    const sent = watchSending();
    await press('En till av Kiruna, kvinnor');
    await save();
    await screen.findByText(/Samsyn är inte tillgängligt just nu/);
    recorded = true;
    await press('En till av Boden, män');
    await save();
    await heading('Rätta träffen 10 februari 2016');
    expect(router.state.location.pathname).toBe(`/traffar/${meeting.id}/ratta`);
    expect(screen.getByText('Träffen är redan registrerad')).toBeTruthy();
    expect(await counted('Boden, män')).toBe('1');
    expect(sent[1]?.key).toBe(sent[0]?.key);
    cleanup();
    visit(address);
    expect(await counted('Boden, män')).toBe('0');
  });

  it('is gone once it is recorded', async () => {
    visit(address, { [record]: () => meeting });
    await press('En till av Kiruna, kvinnor');
    await save();
    await heading('Träff 10 februari 2016');
    cleanup();
    visit(address);
    await screen.findByRole('textbox', { name: 'Kiruna, kvinnor' });
    expect(await counted('Kiruna, kvinnor')).toBe('0');
  });

  it('outlives an ended session: sign-in leads back to it', async () => {
    let expired = false;
    const { router } = visit(address, {
      [record]: () => {
        expired = true;
        return new Refused(401, aProblem({ status: 401, code: 'not-signed-in' }));
      },
    });
    const answering = globalThis.fetch;
    globalThis.fetch = (to, init) =>
      expired && to === '/api/session'
        ? Promise.resolve({
            ok: true,
            status: 200,
            json: () => Promise.resolve(aSessionState({ session: null })),
          } as Response)
        : answering(to, init);
    await press('En till av Kiruna, kvinnor');
    await save();
    await heading('Logga in');
    expect(router.state.location.search).toEqual({ tillbaka: address });
    cleanup();
    visit(address);
    await screen.findByText('Det du hade fyllt i finns kvar');
  });
});

describe('a closed period', () => {
  it('is told of at the day, before anything is sent', async () => {
    const closed = { on: '2016-04-01', by: 'Gunilla Forsheden' };
    visit(address, { 'GET /api/reporting-periods': () => ({ items: [{ ...firstHalf, closed }] }) });
    await heading('Registrera träff');
    expect(
      await screen.findByText(/januari–juni 2016 stängdes 1 april 2016 av Gunilla Forsheden/),
    ).toBeTruthy();
  });

  it('is told of by the API where this page did not know', async () => {
    visit(address, {
      [record]: () =>
        new Refused(423, aProblem({ status: 423, code: 'period-closed', detail: 'Perioden är stängd.' })),
    });
    await press('En till av Kiruna, kvinnor');
    await save();
    expect(within(await screen.findByRole('alert')).getByText('Perioden är stängd.')).toBeTruthy();
    expect(await counted('Kiruna, kvinnor')).toBe('1');
  });
});

describe('somebody without a network', () => {
  it('is told who can give one', async () => {
    visit('/traffar/ny', { 'GET /api/networks': () => ({ items: [] }) });
    expect(await heading('Du är inte handläggare för något nätverk än', 2)).toBeTruthy();
  });
});
