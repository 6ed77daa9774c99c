import '../../testing/browser.ts';
import { afterEach, describe, expect, it } from '@jest/globals';
import { aProblem } from '@samsyn/fixtures/problem';
import { aSessionState } from '@samsyn/fixtures/session';
import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { answerWith, Refused, type Answers } from '../../testing/answers.ts';
import { openApp } from '../../testing/open-app.tsx';

const realFetch = globalThis.fetch;
afterEach(() => {
  globalThis.fetch = realFetch;
});

function signInPage(answers: Answers, address = '/logga-in') {
  const asked = answerWith(answers);
  openApp(address);
  return asked;
}

const demo = aSessionState({ session: null, demoToday: '2015-07-08' });

describe('whom the demo can be tried as', () => {
  it('is chosen with one press, and a refusal is told above the form', async () => {
    const asked = signInPage({
      'GET /api/session': () => demo,
      'POST /api/session': () =>
        new Refused(
          401,
          aProblem({ status: 401, code: 'wrong-credentials', detail: 'Det stämmer inte.', violations: [] }),
        ),
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Styrelseledamot' }, { timeout: 8000 }));
    expect((await screen.findByRole('alert')).textContent).toContain('Det stämmer inte.');
    expect(asked).toContain('POST /api/session');
  });

  // After the one above has fetched the accounts, so that here they would stand at once.
  it('is told in the demo only', async () => {
    signInPage({ 'GET /api/session': () => aSessionState({ session: null }) });
    await screen.findByRole('button', { name: 'Logga in' }, { timeout: 8000 });
    expect(screen.queryByRole('heading', { name: 'Prova demot' })).toBeNull();
  });
});

it('says that one comes back to where the session ended', async () => {
  const back = 'Logga in för att fortsätta. Du kommer tillbaka till sidan du var på.';
  signInPage({ 'GET /api/session': () => demo }, '/logga-in?tillbaka=%2Ftraffar');
  expect(await screen.findByText(back, {}, { timeout: 8000 })).toBeTruthy();
});
