import '../testing/browser.ts';
import { afterEach, describe, expect, it } from '@jest/globals';
import type { SessionState } from '@samsyn/contracts/session';
import type { Role } from '@samsyn/domain/access/role';
import { aProblem } from '@samsyn/fixtures/problem';
import { aSession, aSessionState } from '@samsyn/fixtures/session';
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { answerWith, Refused, type Answers } from '../testing/answers.ts';
import { openApp } from '../testing/open-app.tsx';
import { createQueryClient } from './query-client.ts';
import { createAppRouter } from './router.tsx';
import { wayIn } from './way-in.ts';

const realFetch = globalThis.fetch;
afterEach(() => {
  globalThis.fetch = realFetch;
});

function signedIn(...roles: Role[]): SessionState {
  return aSessionState({
    session: aSession({ roles: roles.map((role) => ({ role, municipalityCode: null })) }),
  });
}

const anonymous = aSessionState({ session: null });

function visit(address: string, answers: Answers) {
  const asked = answerWith(answers);
  return { asked, ...openApp(address) };
}

const heading = (name: string) => screen.findByRole('heading', { level: 1, name }, { timeout: 5000 });

describe('the way in', () => {
  it('leads somebody unknown to the sign-in page, with the address to come back to', async () => {
    const { router } = visit('/plan/2015?mal=M2', { 'GET /api/session': () => anonymous });
    await heading('Logga in');
    expect(router.state.location.search).toEqual({ tillbaka: '/plan/2015?mal=M2' });
    expect(screen.queryByRole('navigation')).toBeNull();
  });

  it('leads to the first run while the installation is empty', async () => {
    visit('/plan', { 'GET /api/session': () => aSessionState({ installed: false, session: null }) });
    expect(await heading('Kom i gång med Samsyn')).toBeTruthy();
  });

  it('opens the page that was asked for once one has signed in', async () => {
    let state = anonymous;
    const { router } = visit('/logga-in?tillbaka=%2Fbyt-losenord', {
      'GET /api/session': () => state,
      'POST /api/session': () => (state = signedIn('board-member')),
    });
    await heading('Logga in');
    await userEvent.type(screen.getByLabelText('E-postadress'), 'styrelse@demo.example');
    await userEvent.type(screen.getByLabelText('Lösenord'), 'samsyn-demo-2015');
    await userEvent.click(screen.getByRole('button', { name: 'Logga in' }));
    await heading('Byt lösenord');
    expect(router.state.location.pathname).toBe('/byt-losenord');
  });

  it('says what happened when the API does not answer, and tries again', async () => {
    let reachable = false;
    visit('/logga-in', {
      'GET /api/session': () =>
        reachable ? anonymous : new Refused(400, aProblem({ status: 400, code: 'malformed' })),
    });
    await heading('Sidan kunde inte hämtas');
    expect(within(screen.getByRole('main')).getByRole('alert')).toBeTruthy();
    reachable = true;
    await userEvent.click(screen.getByRole('button', { name: 'Försök igen' }));
    expect(await heading('Logga in')).toBeTruthy();
  });
});

describe('around the pages', () => {
  const menu = async () =>
    within(await screen.findByRole('navigation', { name: 'Huvudmeny' })).getAllByRole('link');

  it('the menu holds the jobs of the person, and nobody else’s', async () => {
    visit('/byt-losenord', { 'GET /api/session': () => signedIn('board-member') });
    expect((await menu()).map((link) => link.textContent)).toEqual([
      'Start',
      'Verksamhetsplan',
      'Uppföljning',
      'Kommunrapporter',
    ]);
  });

  it('the menu of an admin holds what an admin keeps', async () => {
    visit('/byt-losenord', { 'GET /api/session': () => signedIn('admin') });
    expect((await menu()).map((link) => link.textContent)).toEqual(
      expect.arrayContaining(['Start', 'Verksamhetsplan', 'Personer', 'Kommuner', 'Förbundet']),
    );
  });

  it('stand the association, the skip link, the demo’s day and where one is', async () => {
    const state = { ...signedIn('board-member'), demoToday: '2015-07-08' };
    visit('/byt-losenord', { 'GET /api/session': () => state });
    await heading('Byt lösenord');
    expect(
      within(screen.getByRole('banner')).getByRole('link', { name: state.session?.association.name ?? '' }),
    ).toBeTruthy();
    expect(screen.getByText('Demo: i dag är 8 juli 2015')).toBeTruthy();
    const target = screen.getByRole('link', { name: 'Hoppa till innehållet' }).getAttribute('href');
    expect(`#${screen.getByRole('main').id}`).toBe(target);
  });

  it('the account stands open as long as one is in it', async () => {
    visit('/byt-losenord', { 'GET /api/session': () => signedIn('board-member') });
    await heading('Byt lösenord');
    const account = screen.getByRole('button', { name: /Ditt konto/ });
    const stepsToSignOut = 2;
    await userEvent.click(account);
    for (let step = 1; step <= stepsToSignOut; step += 1) await userEvent.tab();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Logga ut' }));
    expect(account.getAttribute('aria-expanded')).toBe('true');
    await userEvent.tab();
    expect(account.getAttribute('aria-expanded')).toBe('false');
  });

  it('a page for others is not shown, nor asked for', async () => {
    const { asked } = visit('/personer', { 'GET /api/session': () => signedIn('board-member') });
    await heading('Du har inte behörighet till sidan');
    expect(asked.filter((question) => question !== 'GET /api/session')).toEqual([]);
  });

  it('an address that is none says so', async () => {
    visit('/finns/inte', { 'GET /api/session': () => signedIn('board-member') });
    expect(await heading('Sidan finns inte')).toBeTruthy();
  });

  it('signing out leaves nothing behind', async () => {
    let state = signedIn('admin');
    const { queryClient, router } = visit('/byt-losenord', {
      'GET /api/session': () => state,
      'DELETE /api/session': () => {
        state = anonymous;
      },
    });
    await heading('Byt lösenord');
    queryClient.setQueryData(['seen'], 'by this person only');
    await userEvent.click(screen.getByRole('button', { name: /Ditt konto/ }));
    await userEvent.click(screen.getByRole('button', { name: 'Logga ut' }));
    await heading('Logga in');
    expect(queryClient.getQueryData(['seen'])).toBeUndefined();
    expect(router.state.location.search).toEqual({});
  });

  it('a session that ended elsewhere leads to the sign-in page and back', async () => {
    let state = signedIn('board-member');
    const { router } = visit('/plan/2015', {
      'GET /api/session': () => state,
      'GET /api/plans/2015': () => {
        state = anonymous;
        return new Refused(401, aProblem({ status: 401, code: 'not-signed-in' }));
      },
    });
    await heading('Logga in');
    expect(router.state.location.search).toEqual({ tillbaka: '/plan/2015' });
  });
});

describe('every address', () => {
  it('names who it is for, but the two one comes to without a session', () => {
    const { routesByPath } = createAppRouter(createQueryClient());
    const open = Object.entries(routesByPath).filter(([, route]) => !route.options.staticData?.permission);
    expect(open.map(([path]) => path).toSorted()).toEqual([wayIn.install, wayIn.signIn].toSorted());
  });
});
