import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { aProblem } from '@samsyn/fixtures/problem';
import { aReportingPeriod } from '@samsyn/fixtures/reporting-period';
import { aCommitmentProgress, aSubmission, aSubmissionStanding } from '@samsyn/fixtures/submission';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import {
  admin,
  approver,
  aReportApi,
  firstHalf,
  heading,
  reporter,
  visit,
  wait,
} from './testing/reports.tsx';

const realFetch = globalThis.fetch;
afterEach(() => {
  jest.useRealTimers();
  globalThis.fetch = realFetch;
  sessionStorage.clear();
});

const [first, second] = aSubmission().progress.map(({ commitmentId }) => commitmentId);
const report = '/rapport/2016-H1/2584';
const title = 'Kirunas rapport för januari–juni 2016';
const whole = [
  aCommitmentProgress(),
  aCommitmentProgress({ commitmentId: second ?? '', status: 'not-started', done: '' }),
];

const click = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const follow = (name: string) => fireEvent.click(screen.getByRole('link', { name }));
const write = (value: string) =>
  fireEvent.change(screen.getByLabelText(/^Vad har ni gjort/), { target: { value } });
const written = () => screen.getByLabelText<HTMLTextAreaElement>(/^Vad har ni gjort/).value;

/** Opens the page of the commitment that is not answered, and stops the clock. */
async function openSecond() {
  const opened = visit(`${report}/${second}`);
  await screen.findByLabelText(/^Vad har ni gjort/, {}, { timeout: 8000 });
  jest.useFakeTimers();
  return opened;
}

describe('the report of one’s own municipality', () => {
  it('is where the menu leads, in the period that is being reported', async () => {
    aReportApi();
    const { router } = visit('/rapport');
    await heading(title);
    expect(router.state.location.pathname).toBe(report);
  });

  it('lists what is asked by goal, tells what remains, and leads to the first of it', async () => {
    aReportApi();
    visit(report);
    await heading(title);
    const state = (goal: string) => within(screen.getByRole('region', { name: goal }));
    expect(state('Ö1 Kommunerna lär av varandra').getByText('Besvarat')).toBeTruthy();
    const remaining = state('Ö2 Kommunerna kan anställa dem de behöver');
    expect(remaining.getByText('Att besvara')).toBeTruthy();
    expect(remaining.getByText('Förra gången: Försenad')).toBeTruthy();
    expect(screen.getByText('1 av 2 åtaganden är besvarade.')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Fortsätt svara' }).getAttribute('href')).toBe(
      `${report}/${second}`,
    );
  });

  it('begins with the comment when it has been returned', async () => {
    const returned = { on: '2016-07-09', by: 'Tord Approver', comment: 'Skriv vilka ni har träffat.' };
    aReportApi({ status: 'returned', returned });
    visit(report);
    await heading(title);
    expect(screen.getByText('Återsänd av Tord Approver den 9 juli 2016.')).toBeTruthy();
    const comment = screen.getByText('Skriv vilka ni har träffat.');
    const [firstTask] = screen.getAllByRole('region');
    expect(
      comment.compareDocumentPosition(firstTask as Node) & Node.DOCUMENT_POSITION_FOLLOWING,
    ).toBeTruthy();
  });

  it('shows the comment where the answer that it is about is changed too', async () => {
    const returned = { on: '2016-07-09', by: 'Tord Approver', comment: 'Skriv vilka ni har träffat.' };
    aReportApi({ status: 'returned', returned });
    visit(`${report}/${second}`);
    await screen.findByLabelText(/^Vad har ni gjort/, {}, { timeout: 8000 });
    expect(screen.getByText('Skriv vilka ni har träffat.')).toBeTruthy();
  });

  it('says so when the plan asks nothing of the municipalities', async () => {
    aReportApi({ goals: [], progress: [] });
    visit(report);
    await heading(title);
    expect(screen.getByText('Det finns inget att rapportera')).toBeTruthy();
    expect(screen.queryByText(/Alla åtaganden är besvarade/)).toBeNull();
  });

  it('is in the period that has a plan, and not in one that has none though it is due first', async () => {
    const api = aReportApi();
    const unplanned = aReportingPeriod({ code: '2015', dueOn: '2016-01-22', hasPlan: false });
    api.periods = [firstHalf, unplanned];
    const { router } = visit('/rapport');
    await heading(title);
    expect(router.state.location.pathname).toBe(report);
  });

  it('that is not one’s own does not exist', async () => {
    aReportApi();
    visit('/rapport/2016-H1/2582');
    expect(await heading('Sidan finns inte')).toBeTruthy();
  });

  it('is chosen by somebody who reports for several municipalities', async () => {
    const api = aReportApi({}, { roles: [reporter, { ...reporter, municipalityCode: '2582' }] });
    api.standings = [
      aSubmissionStanding(),
      aSubmissionStanding({ municipalityCode: '2582', municipalityName: 'Boden', status: null }),
    ];
    visit('/rapport');
    await heading('Kommunrapporter');
    expect((await screen.findByRole('link', { name: 'Boden' })).getAttribute('href')).toBe(
      '/rapport/2016-H1/2582',
    );
  });
});

describe('what is told of a commitment', () => {
  it('is saved a moment after the last letter, with all the rest, upon the version it was made from', async () => {
    const api = aReportApi();
    await openSecond();
    fireEvent.click(screen.getByRole('radio', { name: 'Pågår' }));
    write('Vi har');
    await wait(600);
    write('Vi har börjat.');
    await wait(900);
    expect(api.sent).toEqual([]);
    await wait(200);
    expect(api.sent).toEqual([
      {
        version: '"1"',
        progress: [
          aCommitmentProgress(),
          { commitmentId: second, status: 'in-progress', done: 'Vi har börjat.', forecast: '' },
        ],
      },
    ]);
    expect(screen.getByText(/^Sparat \d\d\.\d\d$/)).toBeTruthy();
  });

  it('is saved at once when the page is put away, and once only', async () => {
    const api = aReportApi();
    await openSecond();
    const visibility = jest.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    write('Vi har börjat.');
    fireEvent(document, new Event('visibilitychange'));
    fireEvent(document, new Event('visibilitychange'));
    await wait(50);
    expect(api.sent.map(({ progress }) => progress[1]?.done)).toEqual(['Vi har börjat.']);
    visibility.mockRestore();
    await wait();
    expect(api.sent).toHaveLength(1);
  });

  it('can begin with what was said last time', async () => {
    const api = aReportApi();
    await openSecond();
    click('Utgå från förra texten');
    expect(written()).toBe('Vi har bytt samordnare.');
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Försenad' }).checked).toBe(true);
    await wait();
    expect(api.sent.at(-1)?.progress[1]).toMatchObject({ status: 'late', forecast: 'Vi börjar om i vår.' });
    expect(screen.queryByRole('button', { name: 'Utgå från förra texten' })).toBeNull();
  });

  it('stays, and is said not to be saved, when saving fails; and is saved when one tries again', async () => {
    const api = aReportApi();
    await openSecond();
    api.refusal = aProblem({ status: 503, code: 'unavailable' });
    write('Vi har börjat.');
    await wait();
    expect(within(screen.getByRole('alert')).getByText('Ändringarna är inte sparade')).toBeTruthy();
    expect(written()).toBe('Vi har börjat.');
    api.refusal = undefined;
    click('Försök igen');
    await wait(50);
    expect(api.submission.progress[1]?.done).toBe('Vi har börjat.');
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('outlives an ended session', async () => {
    const api = aReportApi();
    const { unmount, router } = await openSecond();
    api.refusal = aProblem({ status: 401, code: 'not-signed-in' });
    write('Vi har börjat.');
    await wait();
    api.signedIn = false;
    click('Logga in igen');
    jest.useRealTimers();
    await heading('Logga in');
    expect(router.state.location.search).toEqual({ tillbaka: `${report}/${second}` });
    unmount();
    api.signedIn = true;
    api.refusal = undefined;
    await openSecond();
    expect(written()).toBe('Vi har börjat.');
    jest.useRealTimers();
    await waitFor(() => expect(api.submission.progress[1]?.done).toBe('Vi har börjat.'), { timeout: 4000 });
  });

  it('is not sent again by itself once the session has ended', async () => {
    const api = aReportApi();
    await openSecond();
    api.refusal = aProblem({ status: 401, code: 'not-signed-in' });
    write('Vi har');
    await wait();
    write('Vi har börjat.');
    await wait();
    window.dispatchEvent(new Event('online'));
    await wait();
    expect(api.sent).toHaveLength(1);
    expect(written()).toBe('Vi har börjat.');
    // Signed in again in another tab.
    api.refusal = undefined;
    click('Logga in igen');
    await wait(50);
    expect(api.submission.progress[1]?.done).toBe('Vi har börjat.');
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('is shown to be copied, and not sent again, once somebody else has sent the report', async () => {
    const api = aReportApi();
    const { router } = await openSecond();
    const { progress } = api.submission;
    const submitted = { on: '2016-07-08', by: 'Lars Sundin', late: false };
    api.submission = { ...api.submission, status: 'submitted', steps: [], submitted, version: 2 };
    write('Vi har börjat.');
    await wait();
    await wait();
    expect(
      within(screen.getByRole('alert')).getByText(/^Lars Sundin har skickat in rapporten\./),
    ).toBeTruthy();
    const unsaved = within(screen.getByRole('region', { name: 'Det som inte sparades' }));
    expect(unsaved.getByText('Vi har börjat.')).toBeTruthy();
    expect(unsaved.getAllByRole('heading', { level: 3 })).toHaveLength(1);
    expect(router.state.location.pathname).toBe(report);
    window.dispatchEvent(new Event('online'));
    await wait();
    expect(api.sent).toHaveLength(1);
    expect(api.submission.progress).toBe(progress);
    click('Ta bort det som inte sparades');
    await wait(50);
    expect(screen.queryByText('Vi har börjat.')).toBeNull();
  });

  it('is shown to be copied once the period has been closed, and saved when it is open again', async () => {
    const api = aReportApi();
    const { unmount } = await openSecond();
    const open = api.submission;
    api.refusal = aProblem({ status: 423, code: 'period-closed' });
    api.submission = { ...open, locked: true, steps: [] };
    api.periods = [{ ...firstHalf, closed: { on: '2016-09-01', by: 'Åsa Öberg' } }];
    write('Vi har börjat.');
    await wait();
    await wait();
    expect(within(screen.getByRole('alert')).getByText(/^Perioden har stängts\./)).toBeTruthy();
    expect(screen.getByText('Vi har börjat.')).toBeTruthy();
    expect(screen.getByText(/stängdes 1 september 2016 av Åsa Öberg/)).toBeTruthy();
    expect(api.sent).toHaveLength(1);
    unmount();
    api.refusal = undefined;
    api.submission = open;
    await openSecond();
    expect(written()).toBe('Vi har börjat.');
    jest.useRealTimers();
    await waitFor(() => expect(api.submission.progress[1]?.done).toBe('Vi har börjat.'), { timeout: 4000 });
  });

  it('is put together with what somebody else told of another commitment', async () => {
    const api = aReportApi();
    await openSecond();
    const theirs = aCommitmentProgress({ done: 'Deras.' });
    api.changeElsewhere([theirs, ...api.submission.progress.slice(1)]);
    write('Mitt.');
    await wait();
    await wait();
    expect(api.submission.progress.map(({ done }) => done)).toEqual(['Deras.', 'Mitt.']);
  });

  it.each([
    ['Min ändring', 'Mitt.'],
    ['Sparat av någon annan', 'Deras.'],
  ])('is chosen where both told of the same: %s', async (side, kept) => {
    const api = aReportApi();
    await openSecond();
    const [told, untold] = api.submission.progress;
    if (!told || !untold) throw new Error('The report should ask of two commitments.');
    api.changeElsewhere([told, { ...untold, done: 'Deras.' }]);
    write('Mitt.');
    await wait();
    const panel = within(screen.getByRole('region', { name: 'Någon annan har ändrat samma sak' }));
    fireEvent.click(panel.getByRole('radio', { name: new RegExp(side) }));
    fireEvent.click(panel.getByRole('button', { name: 'Spara det jag har valt' }));
    await wait();
    expect(api.submission.progress[1]?.done).toBe(kept);
    expect(written()).toBe(kept);
  });

  it('is followed by the next commitment, and the last by the answers to check', async () => {
    aReportApi();
    const { router } = visit(`${report}/${first}`);
    await screen.findByText('Åtagande 1 av 2', {}, { timeout: 8000 });
    follow('Nästa åtagande');
    await screen.findByText('Åtagande 2 av 2');
    fireEvent.click(within(screen.getByRole('article')).getByRole('link', { name: 'Kontrollera svaren' }));
    await heading('Kontrollera svaren');
    expect(router.state.location.pathname).toBe(`${report}/kontrollera`);
  });
});

describe('the answers to check', () => {
  it('say what is missing, each a link to where it is told, and cannot be sent until then', async () => {
    aReportApi();
    visit(`${report}/kontrollera`);
    await heading('Kontrollera svaren');
    expect(screen.getByText('1 åtagande saknar svar')).toBeTruthy();
    expect(screen.getByText('Välj hur långt det har kommit.')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Ö2 Deltar i nätverk.' }).getAttribute('href')).toBe(
      `${report}/${second}`,
    );
    expect(screen.queryByRole('button', { name: 'Skicka in' })).toBeNull();
  });

  it('are sent at their version, and then it is said what happens next', async () => {
    const api = aReportApi({ progress: whole });
    const { router } = visit(`${report}/kontrollera`);
    await heading('Kontrollera svaren');
    click('Skicka in');
    await heading(title);
    expect(api.taken).toEqual([{ step: 'submission', input: { version: 1 } }]);
    expect(router.state.location.pathname).toBe(report);
    expect(screen.getByText('Rapporten är inskickad')).toBeTruthy();
    expect(screen.getByText(/Nu läser kommunens godkännare.*senast 15 augusti 2016/)).toBeTruthy();
  });

  it('stay when they cannot be sent, with the reason', async () => {
    const api = aReportApi({ progress: whole });
    visit(`${report}/kontrollera`);
    await heading('Kontrollera svaren');
    api.refusal = aProblem({ status: 423, code: 'period-closed', detail: 'Perioden är stängd av Åsa.' });
    click('Skicka in');
    expect(within(await screen.findByRole('alert')).getByText('Perioden är stängd av Åsa.')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Skicka in' })).toBeTruthy();
  });
});

describe('the approver', () => {
  const submitted = {
    status: 'submitted',
    submitted: { on: '2016-07-08', by: 'Emma', late: false },
    progress: whole,
  } as const;

  it('is told that a report is late in the same word as in the list, and which day it was due', async () => {
    const late = { ...submitted, submitted: { ...submitted.submitted, on: '2016-08-16', late: true } };
    aReportApi({ ...late, steps: ['approve', 'return'] }, { roles: [approver] });
    visit(report);
    await heading(title);
    expect(screen.getByText('Sen')).toBeTruthy();
    expect(screen.getByText('Inskickad 16 augusti 2016 av Emma.')).toBeTruthy();
    expect(screen.getByText(/^Sista dagen (är|var) 15 augusti 2016/)).toBeTruthy();
  });

  it('reads the whole report on one page and approves it with one press', async () => {
    const api = aReportApi({ ...submitted, steps: ['approve', 'return'] }, { roles: [approver] });
    visit(report);
    await heading(title);
    const answer = screen.getByText('Vi har deltagit i två träffar.');
    const approving = screen.getByRole('button', { name: 'Godkänn Kirunas rapport' });
    expect(answer.compareDocumentPosition(approving) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
    click('Godkänn Kirunas rapport');
    const told = await screen.findByText('Rapporten är godkänd och räknas i uppföljningen.');
    expect(document.activeElement?.contains(told)).toBe(true);
    expect(document.activeElement).not.toBe(document.body);
    expect(api.taken).toEqual([{ step: 'approval', input: { version: 1 } }]);
  });

  it('returns it with a comment, not without', async () => {
    const api = aReportApi({ ...submitted, steps: ['approve', 'return'] }, { roles: [approver] });
    visit(report);
    await heading(title);
    click('Skicka tillbaka');
    click('Skicka tillbaka Kirunas rapport');
    expect(await screen.findByRole('alert')).toBeTruthy();
    expect(api.taken).toEqual([]);
    fireEvent.change(screen.getByLabelText('Vad behöver ändras?'), {
      target: { value: 'Mer om Ö1.\nTack!' },
    });
    click('Skicka tillbaka Kirunas rapport');
    expect(await screen.findByText('Rapporten är återsänd')).toBeTruthy();
    expect(screen.getByText('Återsänd av Tord den 9 juli 2016.')).toBeTruthy();
    expect(api.taken).toEqual([{ step: 'return', input: { version: 1, comment: 'Mer om Ö1.\nTack!' } }]);
  });

  it('who sent the report is told that somebody else has to approve it', async () => {
    aReportApi({ ...submitted, steps: ['return'] }, { roles: [reporter, approver] });
    visit(report);
    await heading(title);
    expect(screen.getByText('Någon annan behöver godkänna rapporten')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Godkänn Kirunas rapport' })).toBeNull();
  });

  it('learns that the report has changed meanwhile, and sees it as it is now', async () => {
    const api = aReportApi({ ...submitted, steps: ['approve', 'return'] }, { roles: [approver] });
    visit(report);
    await heading(title);
    api.refusal = aProblem({ status: 412, code: 'version-stale' });
    api.changeElsewhere([aCommitmentProgress({ done: 'Ändrat i efterhand.' }), ...whole.slice(1)]);
    click('Godkänn Kirunas rapport');
    expect(await screen.findByRole('alert')).toBeTruthy();
    expect(await screen.findByText('Ändrat i efterhand.')).toBeTruthy();
  });
});

describe('a report in a closed period', () => {
  it('says who closed it and who can open it, wherever in the report one comes', async () => {
    const api = aReportApi({ locked: true, steps: [] });
    api.periods = [{ ...firstHalf, closed: { on: '2016-09-01', by: 'Åsa Öberg' } }];
    const { router } = visit(`${report}/${second}`);
    await heading(title);
    expect(router.state.location.pathname).toBe(report);
    expect(
      await screen.findByText(/stängdes 1 september 2016 av Åsa Öberg\..*administratör kan öppna den igen/),
    ).toBeTruthy();
    expect(screen.queryByRole('textbox')).toBeNull();
  });
});

describe('all municipalities’ reports', () => {
  function someStandings() {
    const api = aReportApi({}, { roles: [admin] });
    api.standings = [
      aSubmissionStanding({
        municipalityCode: '2582',
        municipalityName: 'Boden',
        status: null,
        late: true,
        changedOn: null,
      }),
      aSubmissionStanding({ municipalityName: 'Kiruna', status: 'approved', answered: 2 }),
      aSubmissionStanding({ municipalityCode: '2580', municipalityName: 'Luleå', status: 'returned' }),
    ];
    return api;
  }
  const shown = () => screen.getAllByRole('rowheader').map(({ textContent }) => textContent);

  it('are counted and shown with how far each has come', async () => {
    someStandings();
    visit('/rapport');
    await heading('Kommunrapporter');
    expect(await screen.findByText('1 av 3 godkända')).toBeTruthy();
    expect(screen.getByText('1 är återsänd, 1 är inte påbörjad och 1 är sen.')).toBeTruthy();
    const boden = within(screen.getByRole('row', { name: /^Boden/ }));
    expect(boden.getByText('Ej påbörjad')).toBeTruthy();
    expect(boden.getByText('Aldrig ändrad')).toBeTruthy();
    expect(boden.getByText('Sen')).toBeTruthy();
    expect(boden.getByRole('link').getAttribute('href')).toBe('/rapport/2016-H1/2582');
  });

  it('are narrowed by what the address says', async () => {
    someStandings();
    const { router } = visit('/rapport?lage=atersand');
    await heading('Kommunrapporter');
    await screen.findByText('1 av 3 godkända');
    expect(shown()).toEqual(['Luleå']);
    fireEvent.change(screen.getByLabelText('Läge'), { target: { value: 'sen' } });
    click('Visa');
    await waitFor(() => expect(shown()).toEqual(['Boden']));
    expect(router.state.location.search).toEqual({ period: '2016-H1', lage: 'sen' });
    follow('Visa alla');
    await waitFor(() => expect(shown()).toEqual(['Boden', 'Kiruna', 'Luleå']));
  });

  it('wait for the first period to be opened', async () => {
    aReportApi({}, { roles: [admin] }).periods = [];
    visit('/rapport');
    expect(await screen.findByText('Ingen period är öppen än', {}, { timeout: 8000 })).toBeTruthy();
  });
});
