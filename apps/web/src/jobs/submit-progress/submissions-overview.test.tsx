import '../../testing/browser.ts';
import { afterEach, describe, expect, it } from '@jest/globals';
import { aReportingPeriod } from '@samsyn/fixtures/reporting-period';
import { aSession, aSessionState } from '@samsyn/fixtures/session';
import { screen } from '@testing-library/react';
import { answerWith } from '../../testing/answers.ts';
import { openApp } from '../../testing/open-app.tsx';

const realFetch = globalThis.fetch;
afterEach(() => {
  globalThis.fetch = realFetch;
});

describe('the reports of an association without municipalities', () => {
  it('say what is missing, and lead who may add it there', async () => {
    const session = aSession({ roles: [{ role: 'admin', municipalityCode: null }] });
    answerWith({
      'GET /api/session': () => aSessionState({ session }),
      'GET /api/reporting-periods': () => ({ items: [aReportingPeriod()] }),
      'GET /api/reporting-periods/2015-H1/submissions': () => ({ items: [] }),
    });
    openApp('/rapport');
    await screen.findByText('Förbundet har inga kommuner än', undefined, { timeout: 8000 });
    expect(screen.queryByText('Ingen rapport står så')).toBeNull();
    expect(screen.getByRole('link', { name: 'Till kommunerna' }).getAttribute('href')).toBe('/kommuner');
  });
});
