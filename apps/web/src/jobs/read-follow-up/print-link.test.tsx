import '../../testing/browser.ts';
import { afterEach, beforeEach, expect, it, jest } from '@jest/globals';
import { refusalText } from '@samsyn/contracts/refusal-text';
import { aFollowUp } from '@samsyn/fixtures/follow-up';
import { aProblem } from '@samsyn/fixtures/problem';
import { aReportingPeriod } from '@samsyn/fixtures/reporting-period';
import { aSession, aSessionState } from '@samsyn/fixtures/session';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { answerWith } from '../../testing/answers.ts';
import { openApp } from '../../testing/open-app.tsx';

const followUp = aFollowUp();
const { code: period } = followUp.period;
const address = `/api/follow-ups/${period}/pdf`;
const bytes = Uint8Array.of(37, 80, 68, 70);

const realFetch = globalThis.fetch;
const { createObjectURL, revokeObjectURL } = URL;
let saved: { readonly name: string; readonly file: Blob }[];
beforeEach(() => {
  saved = [];
  // What a browser does with a file that it is given, and jsdom does not.
  const given: Blob[] = [];
  URL.createObjectURL = (file) => `blob:${given.push(file as Blob) - 1}`;
  URL.revokeObjectURL = () => undefined;
  jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(
    this: HTMLAnchorElement,
  ) {
    const file = given[Number(this.href.slice('blob:'.length))];
    if (file) saved.push({ name: this.download, file });
  });
});
afterEach(() => {
  jest.useRealTimers();
  jest.restoreAllMocks();
  globalThis.fetch = realFetch;
  Object.assign(URL, { createObjectURL, revokeObjectURL });
});

function aPdf(): Response {
  const headers = new Headers({ 'Content-Disposition': 'inline; filename="uppfoljning.pdf"' });
  return {
    ok: true,
    status: 200,
    headers,
    arrayBuffer: () => Promise.resolve(bytes.buffer),
  } as Response;
}

function aRefusal(): Response {
  const code = 'document-unfinished';
  const problem = aProblem({ status: 503, code, detail: refusalText({ code }) });
  return { ok: false, status: 503, json: () => Promise.resolve(problem) } as Response;
}

/** Opens the follow-up where the document is answered so, and gives its link. */
async function openWith(print: () => Promise<Response>) {
  answerWith({
    'GET /api/session': () => aSessionState({ session: aSession(), demoToday: '2016-07-08' }),
    'GET /api/reporting-periods': () => ({ items: [aReportingPeriod({ code: period })] }),
    [`GET /api/follow-ups/${period}`]: () => followUp,
  });
  const others = globalThis.fetch;
  const printing = jest.fn(print);
  globalThis.fetch = (to, init) => (to === address ? printing() : others(to, init));
  openApp(`/uppfoljning/${period}`);
  const link = await screen.findByRole('link', { name: 'Hämta som PDF' }, { timeout: 8000 });
  return { link, printing };
}

it('saves the document under the name that it was given', async () => {
  const { link } = await openWith(() => Promise.resolve(aPdf()));
  fireEvent.click(link);
  await waitFor(() => expect(saved).toHaveLength(1));
  expect(saved[0]?.name).toBe('uppfoljning.pdf');
  expect(saved[0]?.file).toMatchObject({ size: bytes.length, type: 'application/pdf' });
});

it('tells on the page why there came no document, and until there comes one', async () => {
  let answer = aRefusal();
  const { link } = await openWith(() => Promise.resolve(answer));
  fireEvent.click(link);
  const alert = await screen.findByRole('alert');
  expect(within(alert).getByText('Dokumentet blev inte klart. Försök igen om en stund.')).toBeTruthy();
  expect(saved).toEqual([]);
  answer = aPdf();
  fireEvent.click(link);
  await waitFor(() => expect(saved).toHaveLength(1));
  expect(screen.queryByRole('alert')).toBeNull();
});

it('says that it is on its way when that takes more than a second, and is asked for once', async () => {
  const { promise, resolve } = Promise.withResolvers<Response>();
  const { link, printing } = await openWith(() => promise);
  jest.useFakeTimers();
  const onItsWay = () => screen.queryByText(/^Dokumentet görs i ordning/);
  fireEvent.click(link);
  await act(() => jest.advanceTimersByTimeAsync(900));
  expect(onItsWay()).toBeNull();
  await act(() => jest.advanceTimersByTimeAsync(200));
  expect(onItsWay()?.getAttribute('role')).toBe('status');
  fireEvent.click(link);
  resolve(aPdf());
  await act(() => jest.advanceTimersByTimeAsync(100));
  expect(onItsWay()).toBeNull();
  expect(saved).toHaveLength(1);
  expect(printing).toHaveBeenCalledTimes(1);
});

it('is left to the browser where another tab is asked for', async () => {
  const { link, printing } = await openWith(() => Promise.resolve(aPdf()));
  // jsdom cannot follow it; what counts is that the page has not taken it over.
  let taken: boolean | undefined;
  const look = (event: Event) => {
    taken = event.defaultPrevented;
    event.preventDefault();
  };
  document.addEventListener('click', look, { once: true });
  fireEvent.click(link, { ctrlKey: true });
  expect(taken).toBe(false);
  expect(link.getAttribute('href')).toBe(address);
  expect(printing).not.toHaveBeenCalled();
});
