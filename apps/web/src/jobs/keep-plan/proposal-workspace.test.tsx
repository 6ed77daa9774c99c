import { afterEach, describe, expect, it, jest } from '@jest/globals';
import {
  aPlanContent,
  aPlanKeyActivity,
  aPlanSameAs,
  aPlanSection,
  anUnsettledPlanContent,
} from '@samsyn/fixtures/plan-content';
import { aProblem } from '@samsyn/fixtures/problem';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { aProposalApi, coordinator, openWorkspace, wait } from './testing/workspace.tsx';

const realFetch = globalThis.fetch;
afterEach(() => {
  jest.useRealTimers();
  globalThis.fetch = realFetch;
  sessionStorage.clear();
});

const click = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const write = (label: string, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
const valueOf = (label: string) => screen.getByLabelText<HTMLInputElement>(label).value;

describe('the questions about a proposal', () => {
  it('are answered by one of the ready answers, which is saved', async () => {
    const api = aProposalApi(anUnsettledPlanContent());
    await openWorkspace('/fragor', 'Frågor om texten');
    click('Det stämmer som det står');
    expect(screen.getByText('Alla frågor om texten är besvarade')).toBeTruthy();
    await wait();
    expect(api.sent.at(-1)?.content.doubts[0]?.answer).toBe('Det stämmer som det står i förslaget.');
  });

  it('are answered in one’s own words, but not with nothing', async () => {
    const api = aProposalApi(anUnsettledPlanContent());
    await openWorkspace('/fragor', 'Frågor om texten');
    click('Spara svaret');
    expect(screen.getByLabelText('Vad bestämde du?').getAttribute('aria-invalid')).toBe('true');
    write('Vad bestämde du?', 'Ö1 gäller.');
    click('Spara svaret');
    await wait();
    expect(api.sent.at(-1)?.content.doubts[0]?.answer).toBe('Ö1 gäller.');
  });

  it('are decided for all that is the same in two sections at once', async () => {
    const twice = [aPlanKeyActivity(), aPlanKeyActivity({ text: 'Håll kurser.' })];
    const sections = [
      aPlanSection({ keyActivities: twice }),
      aPlanSection({ number: '2.2', keyActivities: twice }),
    ];
    const sameAs = [aPlanSameAs(), aPlanSameAs({ index: 1, asIndex: 1 })];
    const api = aProposalApi(aPlanContent({ sections, sameAs }));
    await openWorkspace('/lika', 'Lika nyckelaktiviteter');
    click('Slå ihop alla 2');
    for (const choice of screen.getAllByLabelText<HTMLInputElement>('Samma aktivitet – slå ihop')) {
      expect(choice.checked).toBe(true);
    }
    await wait();
    expect(api.sent.at(-1)?.content.sameAs.map(({ decision }) => decision)).toEqual(['merge', 'merge']);
  });
});

describe('what is written', () => {
  it('is saved once, a moment after the last letter, upon the version it was made from', async () => {
    const api = aProposalApi(aPlanContent());
    await openWorkspace('/om-planen', 'Titel, år och områden');
    write('Planens titel', 'Plan');
    await wait(600);
    write('Planens titel', 'Planen');
    await wait(900);
    expect(api.sent).toEqual([]);
    await wait(200);
    expect(api.sent.map(({ content, version }) => [content.title, version])).toEqual([['Planen', '"1"']]);
    expect(screen.getByText(/^Sparat \d\d\.\d\d$/)).toBeTruthy();
    write('Planens titel', 'Planen 2016');
    await wait();
    expect(api.sent.at(-1)?.version).toBe('"2"');
  });

  it('is saved when one leaves before the pause is over', async () => {
    const api = aProposalApi(aPlanContent());
    const { unmount } = await openWorkspace('/om-planen', 'Titel, år och områden');
    write('Planens titel', 'Planen');
    unmount();
    await wait(10);
    expect(api.sent.map(({ content }) => content.title)).toEqual(['Planen']);
  });

  it('stays, and is said not to be saved, when saving fails; and is saved when one tries again', async () => {
    const api = aProposalApi(aPlanContent());
    await openWorkspace('/om-planen', 'Titel, år och områden');
    api.refusal = aProblem({ status: 503, code: 'unavailable' });
    write('Planens titel', 'Planen');
    await wait();
    expect(within(screen.getByRole('alert')).getByText('Ändringarna är inte sparade')).toBeTruthy();
    expect(valueOf('Planens titel')).toBe('Planen');
    await wait(60_000);
    expect(api.sent).toHaveLength(1);
    api.refusal = undefined;
    click('Försök igen');
    await wait(50);
    expect(api.proposal.content.title).toBe('Planen');
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('outlives an ended session: it is there and saved after signing in again', async () => {
    const api = aProposalApi(aPlanContent());
    const first = await openWorkspace('/om-planen', 'Titel, år och områden');
    api.refusal = aProblem({ status: 401, code: 'not-signed-in' });
    write('Planens titel', 'Planen');
    await wait();
    api.signedIn = false;
    click('Logga in igen');
    jest.useRealTimers();
    await screen.findByRole('heading', { level: 1, name: 'Logga in' });
    expect(first.router.state.location.search).toEqual({
      tillbaka: `/planforslag/${api.proposal.id}/om-planen`,
    });
    first.unmount();
    api.signedIn = true;
    api.refusal = undefined;
    await openWorkspace('/om-planen', 'Titel, år och områden');
    expect(valueOf('Planens titel')).toBe('Planen');
    jest.useRealTimers();
    await waitFor(() => expect(api.proposal.content.title).toBe('Planen'), { timeout: 4000 });
  });

  it('is not sent while it contradicts itself, and the field says why', async () => {
    const api = aProposalApi(aPlanContent());
    await openWorkspace('/om-planen', 'Titel, år och områden');
    write('Planens titel', '');
    await wait();
    expect(api.sent).toEqual([]);
    expect(screen.getByText('Inte sparat än: 1 uppgift att rätta')).toBeTruthy();
    expect(screen.getByLabelText('Planens titel').getAttribute('aria-invalid')).toBe('true');
  });

  it('is told what the API refuses at the field it concerns', async () => {
    const api = aProposalApi(aPlanContent());
    api.refusal = aProblem({
      violations: [{ field: 'year', code: 'plan-year-taken', params: { year: 2015 } }],
    });
    await openWorkspace('/om-planen', 'Titel, år och områden');
    write('År', '2015');
    await wait();
    const year = screen.getByLabelText('År');
    const described = (year.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .map((id) => document.getElementById(id));
    expect(described.map((each) => each?.textContent).join(' ')).toContain(
      'Det finns redan en antagen plan för 2015',
    );
  });
});

describe('two who work in the same proposal', () => {
  it('have their changes put together when they concern different things', async () => {
    const api = aProposalApi(aPlanContent());
    await openWorkspace('/om-planen', 'Titel, år och områden');
    api.changeElsewhere({ areas: ['Skola'] });
    write('Planens titel', 'Min titel');
    await wait();
    await wait();
    expect(api.proposal.content).toMatchObject({ title: 'Min titel', areas: ['Skola'] });
    expect(screen.queryByText('Någon annan har ändrat samma sak')).toBeNull();
  });

  it.each([
    ['Min ändring', 'Min titel'],
    ['Sparat av någon annan', 'Deras titel'],
  ])('choose where both changed the same: %s', async (side, title) => {
    const api = aProposalApi(aPlanContent());
    await openWorkspace('/om-planen', 'Titel, år och områden');
    api.changeElsewhere({ title: 'Deras titel' });
    write('Planens titel', 'Min titel');
    await wait();
    const panel = within(screen.getByRole('region', { name: 'Någon annan har ändrat samma sak' }));
    expect(panel.getByText('Deras titel')).toBeTruthy();
    fireEvent.click(panel.getByRole('radio', { name: new RegExp(side) }));
    fireEvent.click(panel.getByRole('button', { name: 'Spara det jag har valt' }));
    await wait();
    expect(valueOf('Planens titel')).toBe(title);
    expect(api.proposal.content.title).toBe(title);
  });
});

describe('a section', () => {
  it('shows the document’s text and marks the activity that is being changed', async () => {
    aProposalApi(aPlanContent());
    await openWorkspace('/avsnitt/2-1', '2.1 Skola');
    await wait(50);
    click('Ändra nyckelaktivitet 1');
    const page = within(screen.getByRole('complementary', { name: 'Dokumentet' }));
    expect(page.getByText('Håll två nätverksträffar').tagName).toBe('MARK');
  });

  it('has its activities changed, moved, joined and removed', async () => {
    const api = aProposalApi(aPlanContent());
    await openWorkspace('/avsnitt/2-2', '2.2 Arbetsliv');
    click('Ändra nyckelaktivitet 1');
    write('Text för nyckelaktivitet 1', 'Håll tre träffar.');
    fireEvent.click(within(screen.getByRole('group', { name: 'Nyckelaktivitet 1' })).getByLabelText(/^Ö1 /));
    click('Flytta ned');
    await wait();
    const textsOf = () => api.proposal.content.sections[2]?.keyActivities.map(({ text }) => text);
    expect(textsOf()).toEqual(['Ordna en mässa.', 'Håll tre träffar.']);
    expect(api.proposal.content.sections[2]?.keyActivities[1]?.goals).toEqual(['Ö1', 'Ö2']);
    click('Klar');
    click('Ändra nyckelaktivitet 1');
    click('Slå ihop med nästa');
    await wait();
    expect(textsOf()).toEqual(['Ordna en mässa. Håll tre träffar.']);
    click('Ta bort');
    fireEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Ta bort' }));
    await wait();
    expect(textsOf()).toEqual([]);
  });

  it('is assigned as a whole, also where its activities stand in another section', async () => {
    const api = aProposalApi(aPlanContent({ sameAs: [aPlanSameAs({ decision: 'merge' })] }));
    await openWorkspace('/ansvariga', 'Ansvariga handläggare');
    await wait(50);
    write('Ansvarig för avsnitt 2.1', coordinator.id);
    await wait();
    const assigned = api.proposal.content.sections.map(({ keyActivities }) =>
      keyActivities.map(({ responsiblePersonId }) => responsiblePersonId),
    );
    expect(assigned).toEqual([[], [coordinator.id], [coordinator.id, undefined]]);
  });
});

describe('the adoption', () => {
  it('is not offered while questions are open; each leads to where it is answered', async () => {
    aProposalApi(anUnsettledPlanContent());
    await openWorkspace('/anta', 'Kontrollera och anta');
    await wait(50);
    const way = within(screen.getByRole('region', { name: 'Det här behöver du rätta först' }));
    expect(way.getAllByRole('link').map((link) => link.getAttribute('href')?.split('/').at(-1))).toEqual([
      'fragor',
      'lika',
    ]);
    expect(screen.queryByRole('button', { name: 'Anta planen för 2016' })).toBeNull();
  });

  it('is of the version that was read, is confirmed first, and ends with what happens next', async () => {
    const api = aProposalApi(aPlanContent());
    await openWorkspace('/anta', 'Kontrollera och anta');
    await wait(50);
    click('Anta planen för 2016');
    expect(api.adopted).toEqual([]);
    fireEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Anta planen för 2016' }));
    await wait();
    expect(api.adopted).toEqual([{ proposalId: api.proposal.id, version: 1 }]);
    expect(screen.getByRole('heading', { level: 1, name: 'Planen för 2016 är antagen' })).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Läs planen för 2016' })).toBeTruthy();
  });
});

describe('a proposal that nobody wants', () => {
  it('is put aside once that is confirmed, and one is back among the others', async () => {
    const api = aProposalApi(aPlanContent());
    const { router } = await openWorkspace('', 'Verksamhetsplan 2016');
    click('Ta bort förslaget');
    expect(api.proposal.status).toBe('open');
    fireEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Ta bort förslaget' }));
    await wait();
    expect(api.proposal.status).toBe('discarded');
    expect(router.state.location.pathname).toBe('/planforslag');
  });
});
