import '../../testing/browser.ts';
import { afterEach, describe, expect, it } from '@jest/globals';
import type { NextStep, ReportStanding } from '@samsyn/contracts/start';
import type { RoleAssignment } from '@samsyn/domain/access/role';
import { aMunicipality } from '@samsyn/fixtures/municipality';
import { aPlan } from '@samsyn/fixtures/plan';
import { aSession, aSessionState } from '@samsyn/fixtures/session';
import { aReportStanding, aStart, everyNextStep } from '@samsyn/fixtures/start';
import { screen, within } from '@testing-library/react';
import { answerWith, type Answers } from '../../testing/answers.ts';
import { openApp } from '../../testing/open-app.tsx';

const realFetch = globalThis.fetch;
afterEach(() => {
  globalThis.fetch = realFetch;
});

const coordinator: RoleAssignment = { role: 'coordinator', municipalityCode: null };
const boardMember: RoleAssignment = { role: 'board-member', municipalityCode: null };
const approver: RoleAssignment = { role: 'approver', municipalityCode: '2584' };
const reporter: RoleAssignment = { role: 'reporter', municipalityCode: '2584' };

function start(roles: RoleAssignment[], steps: readonly NextStep[], answers: Answers = {}) {
  answerWith({
    'GET /api/session': () => aSessionState({ session: aSession({ roles }) }),
    'GET /api/municipalities': () => ({ items: [aMunicipality({ code: '2584', name: 'Kiruna' })] }),
    'GET /api/plans/2016': () => aPlan(),
    'GET /api/start': () => aStart(...steps),
    ...answers,
  });
  openApp('/');
}

const section = (name: string) => screen.findByRole('region', { name }, { timeout: 8000 });
const linksIn = (region: HTMLElement) =>
  within(region)
    .getAllByRole('link')
    .map((link) => [link.textContent, decodeURI(link.getAttribute('href') ?? '')]);

describe('the start page', () => {
  it('leads to the most pressing step first, then to the others in their order', async () => {
    start([{ role: 'admin', municipalityCode: null }], everyNextStep);
    await screen.findByRole(
      'heading',
      { level: 2, name: 'Lägg till förbundets kommuner' },
      { timeout: 8000 },
    );
    const links = within(screen.getByRole('main')).getAllByRole('link');
    expect(links.slice(0, everyNextStep.length).map((link) => link.getAttribute('href'))).toEqual([
      '/kommuner',
      '/personer/ny',
      '/planforslag',
      expect.stringMatching(/^\/planforslag\/[\w-]+$/),
      expect.stringMatching(/^\/planforslag\/[\w-]+\/anta$/),
      '/rapport/2016-H1/2584',
      '/rapport/2016-H1/2584',
      '/aktiviteter/2016-H1',
      expect.stringMatching(/^\/kurser\/[\w-]+\/narvaro$/),
      '/rapport?period=2016-H1',
      '/perioder',
      '/plan/2016?ansvarig=ingen',
      '/perioder',
      '/kurser/ny',
      '/traffar',
      '/uppfoljning/2016-H1',
      '/plan/2016?ansvarig=jag',
      '/plan/2016',
    ]);
  });

  it('tells a reporter what is answered, what its last day is or was, and why a report came back', async () => {
    const report = { step: 'report-progress', answered: 4, asked: 10 } as const;
    const kiruna = { municipalityCode: '2584', municipalityName: 'Kiruna' };
    const boden = { municipalityCode: '2582', municipalityName: 'Boden' };
    const kalix = { municipalityCode: '2514', municipalityName: 'Kalix' };
    const steps: NextStep[] = [
      { ...report, ...kalix, period: '2015-H2', dueOn: '2016-01-15', comment: 'Vad är gjort under Ö2?' },
      { ...report, ...boden, period: '2015', dueOn: '2016-08-14', comment: null },
      { ...report, ...kiruna, period: '2016-H1', dueOn: '2016-08-15', comment: null },
    ];
    start([reporter], steps, {
      'GET /api/session': () =>
        aSessionState({ session: aSession({ roles: [reporter] }), demoToday: '2016-08-15' }),
    });
    const returned = { level: 2, name: 'Rätta Kalix rapport för juli–december 2015' };
    expect(await screen.findByRole('heading', returned, { timeout: 8000 })).toBeTruthy();
    expect(screen.getByText(/”Vad är gjort under Ö2\?”/)).toBeTruthy();
    const noteOf = (name: string) => screen.getByRole('link', { name }).closest('li')?.textContent;
    expect(noteOf('Bodens rapport för 2015')).toContain('Sista dagen var 14 augusti 2016.');
    expect(noteOf('Kirunas rapport för januari–juni 2016')).toContain(
      '4 av 10 åtaganden är besvarade. Sista dagen är 15 augusti 2016.',
    );
  });

  it('tells an approver where the report stands while there is nothing to do about it', async () => {
    const standings: readonly [Partial<ReportStanding>, string][] = [
      [{}, 'Ingen har börjat svara. Sista dagen är 15 augusti 2016.Ej påbörjad'],
      [
        { status: 'draft', answered: 4 },
        '4 av 10 åtaganden är besvarade. Sista dagen är 15 augusti 2016.Utkast',
      ],
      [
        { status: 'returned' },
        'Den är återsänd, och rapportören ändrar i den. Sista dagen är 15 augusti 2016.Återsänd',
      ],
      [{ status: 'submitted' }, 'Den väntar på kommunens godkännare.Inskickad'],
      [{ status: 'approved' }, 'Den är godkänd och räknas i uppföljningen.Godkänd'],
      [
        { period: '2016', dueOn: '2017-01-22' },
        'Ingen har börjat svara. Perioden pågår till och med 31 december 2016. Sista dagen är 22 januari 2017.Ej påbörjad',
      ],
    ];
    const reports = standings.map(([standing], place) =>
      aReportStanding({ municipalityCode: String(2500 + place), ...standing }),
    );
    start([approver], [], {
      'GET /api/session': () =>
        aSessionState({ session: aSession({ roles: [approver] }), demoToday: '2016-07-08' }),
      'GET /api/start': () => ({ steps: [], reports }),
    });
    const region = await section('Kommunernas rapporter');
    expect(within(region).getByText('Inget för dig att göra just nu.')).toBeTruthy();
    const rows = within(region).getAllByRole('listitem');
    expect(
      rows.map(({ textContent }) => textContent?.replace(/^Kirunas rapport för [\p{L}–]*\s?2016/u, '')),
    ).toEqual(standings.map(([, told]) => told));
    expect(linksIn(region).at(0)?.[1]).toBe('/rapport/2016-H1/2500');
    expect(screen.getByText('Inget just nu')).toBeTruthy();
  });

  it('greets by name and roles, as they are written inside a sentence', async () => {
    start([reporter, boardMember], aStart().steps);
    expect(
      await screen.findByText(
        `Hej ${aSession().person.name}! Du är kommunens rapportör i Kiruna och styrelseledamot.`,
        {},
        { timeout: 8000 },
      ),
    ).toBeTruthy();
  });

  it('shows a coordinator the own key activities, each once and where the plan prints it first', async () => {
    start([coordinator], aStart().steps);
    expect(linksIn(await section('Dina nyckelaktiviteter i planen'))).toEqual([
      ['Håll två nätverksträffar.', '/plan/2016?visa=avsnitt#avsnitt-2.1-1'],
      ['Svara på remisser.', '/plan/2016?visa=avsnitt#avsnitt-2.1-2'],
    ]);
  });

  it('shows the goals with what serves them, and what serves none', async () => {
    start([boardMember], aStart().steps);
    const goals = await section('Mål för 2016');
    expect(linksIn(goals).map(([, address]) => address)).toEqual([
      '/plan/2016?mal=Ö1',
      '/plan/2016?mal=Ö2',
      '/plan/2016?mal=utan',
    ]);
    expect(within(goals).getAllByText('1 nyckelaktivitet')).toHaveLength(2);
  });

  it('shows those who work for a municipality the goals by what they ask of the municipalities', async () => {
    const plan = aPlan();
    const [first, second] = plan.goals;
    if (!first || !second) throw new Error('The plan should have two goals.');
    const forNobody = { ...second, commitments: { ...second.commitments, municipalities: [] } };
    start([reporter], aStart().steps, {
      'GET /api/plans/2016': () => ({ ...plan, goals: [first, forNobody] }),
    });
    const goals = await section('Kommunernas åtaganden 2016');
    expect(linksIn(goals)).toEqual([['Ö1 Kommunerna lär av varandra', '/plan/2016?mal=Ö1']]);
    expect(within(goals).getByText('1 åtagande')).toBeTruthy();
  });
});
