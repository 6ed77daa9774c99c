import '../../../testing/browser.ts';
import { jest } from '@jest/globals';
import type { CommitmentProgress, Submission } from '@samsyn/contracts/submission';
import type { RoleAssignment } from '@samsyn/domain/access/role';
import { aProblem } from '@samsyn/fixtures/problem';
import { aReportingPeriod } from '@samsyn/fixtures/reporting-period';
import { aSession, aSessionState } from '@samsyn/fixtures/session';
import { aSubmission, aSubmissionStanding } from '@samsyn/fixtures/submission';
import { act, screen } from '@testing-library/react';
import { pauseMs } from '../../../shared/use-autosave.ts';
import { openApp } from '../../../testing/open-app.tsx';

type Refusal = ReturnType<typeof aProblem>;

export const reporter: RoleAssignment = { role: 'reporter', municipalityCode: '2584' };
export const approver: RoleAssignment = { role: 'approver', municipalityCode: '2584' };
export const admin: RoleAssignment = { role: 'admin', municipalityCode: null };

export const firstHalf = aReportingPeriod({ code: '2016-H1', dueOn: '2016-08-15' });

/** What each step makes of the report, as far as the pages can tell. */
const after: Readonly<Record<string, Partial<Submission>>> = {
  submission: { status: 'submitted', steps: [], submitted: { on: '2016-07-08', by: 'Emma', late: false } },
  approval: { status: 'approved', steps: ['return'], approved: { on: '2016-07-09', by: 'Tord' } },
  return: { status: 'returned', steps: [], submitted: null },
};

/** An API that holds one municipality's report and keeps it by the rules of versions. */
export function aReportApi(
  differing: Partial<Submission> = {},
  { roles = [reporter] }: { readonly roles?: RoleAssignment[] } = {},
) {
  const api = {
    submission: aSubmission(differing),
    standings: [aSubmissionStanding()],
    periods: [firstHalf],
    /** Every draft that was sent, in order, also what was refused. */
    sent: [] as { readonly progress: readonly CommitmentProgress[]; readonly version: string | null }[],
    /** The steps that were taken, with what they carried. */
    taken: [] as { readonly step: string; readonly input: unknown }[],
    signedIn: true,
    /** What the next writes are refused with; undefined lets them through. */
    refusal: undefined as Refusal | undefined,
    /** Somebody else saves a change. */
    changeElsewhere(progress: CommitmentProgress[]) {
      const { version } = api.submission;
      api.submission = { ...api.submission, progress, version: version + 1 };
    },
  };

  function keep(init: RequestInit): Submission | Refusal {
    const version = new Headers(init.headers).get('If-Match');
    const { progress } = JSON.parse(init.body as string) as { progress: CommitmentProgress[] };
    api.sent.push({ progress, version });
    if (api.refusal) return api.refusal;
    if (version !== `"${api.submission.version}"`) {
      return aProblem({ status: 412, code: 'version-stale', current: api.submission });
    }
    api.changeElsewhere(progress);
    return api.submission;
  }

  function take(step: string, init: RequestInit): Submission | Refusal {
    const input = JSON.parse(init.body as string) as { comment?: string };
    api.taken.push({ step, input });
    if (api.refusal) return api.refusal;
    const { version } = api.submission;
    const returned =
      input.comment === undefined ? null : { on: '2016-07-09', by: 'Tord', comment: input.comment };
    api.submission = { ...api.submission, ...after[step], returned, version: version + 1 };
    return api.submission;
  }

  function answerTo(question: string, init: RequestInit): unknown {
    const { period, municipalityCode } = api.submission;
    const list = `/api/reporting-periods/${period}/submissions`;
    const address = `${list}/${municipalityCode}`;
    switch (question) {
      case 'GET /api/session':
        return aSessionState({ session: api.signedIn ? aSession({ roles }) : null, demoToday: '2016-07-08' });
      case 'GET /api/reporting-periods':
        return { items: api.periods };
      case `GET ${list}`:
        return { items: api.standings };
      case `GET ${address}`:
        return api.submission;
      case `PUT ${address}`:
        return keep(init);
      default: {
        const step = question.startsWith(`POST ${address}/`) ? question.split('/').at(-1) : undefined;
        return step === undefined ? aProblem({ status: 404, code: 'not-found' }) : take(step, init);
      }
    }
  }

  globalThis.fetch = (url, init = {}) => {
    const body = answerTo(`${init.method ?? 'GET'} ${String(url).split('?')[0]}`, init);
    const status = isRefusal(body) ? body.status : 200;
    return Promise.resolve({ ok: status < 300, status, json: () => Promise.resolve(body) } as Response);
  };
  return api;
}

export function visit(address: string) {
  jest.useRealTimers();
  return openApp(address);
}

export const heading = (name: string) => screen.findByRole('heading', { level: 1, name }, { timeout: 8000 });

/** Lets a pause in the writing go by; the clock stands still from then on. */
export async function wait(ms = pauseMs + 100): Promise<void> {
  await act(() => jest.advanceTimersByTimeAsync(ms));
}

function isRefusal(body: unknown): body is Refusal {
  return typeof body === 'object' && body !== null && 'requestId' in body;
}
