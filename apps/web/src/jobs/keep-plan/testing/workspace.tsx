import '../../../testing/browser.ts';
import { jest } from '@jest/globals';
import type { PlanContent } from '@samsyn/contracts/plan-content';
import type { PlanProposal } from '@samsyn/contracts/plan-proposal';
import { aPerson } from '@samsyn/fixtures/person';
import { aPlanProposal, aPlanSource } from '@samsyn/fixtures/plan-proposal';
import { aProblem } from '@samsyn/fixtures/problem';
import { aSession, aSessionState } from '@samsyn/fixtures/session';
import { act, screen } from '@testing-library/react';
import { pauseMs } from '../../../shared/use-autosave.ts';
import { openApp } from '../../../testing/open-app.tsx';

export interface Kept {
  readonly content: PlanContent;
  readonly version: string | null;
}

type Refusal = ReturnType<typeof aProblem>;

export const coordinator = aPerson({ name: 'Sanna Rautajärvi' });

/** An API that holds one proposal and keeps it by the rules of versions. */
export function aProposalApi(content: PlanContent) {
  const api = {
    proposal: aPlanProposal({ content }),
    /** Every content that was sent, in order, also what was refused. */
    sent: [] as Kept[],
    adopted: [] as unknown[],
    signedIn: true,
    /** What the next saves are refused with; undefined saves them. */
    refusal: undefined as Refusal | undefined,
    /** Somebody else saves a change. */
    changeElsewhere(changed: Partial<PlanContent>) {
      const { proposal } = api;
      api.proposal = {
        ...proposal,
        content: { ...proposal.content, ...changed },
        version: proposal.version + 1,
      };
    },
  };

  function save(init: RequestInit): PlanProposal | Refusal {
    const version = new Headers(init.headers).get('If-Match');
    const sent = JSON.parse(init.body as string) as PlanContent;
    api.sent.push({ content: sent, version });
    if (api.refusal) return api.refusal;
    if (version !== `"${api.proposal.version}"`) {
      return aProblem({ status: 412, code: 'version-stale', current: api.proposal });
    }
    api.proposal = { ...api.proposal, content: sent, version: api.proposal.version + 1 };
    return api.proposal;
  }

  function answerTo(question: string, init: RequestInit): unknown {
    const address = `/api/plan-proposals/${api.proposal.id}`;
    switch (question) {
      case 'GET /api/session':
        return aSessionState({
          session: api.signedIn ? aSession({ roles: [{ role: 'admin', municipalityCode: null }] }) : null,
        });
      case 'GET /api/plans':
        return { items: [] };
      case 'GET /api/coordinators':
        return { items: [{ personId: coordinator.id, name: coordinator.name }] };
      case `GET ${address}`:
        return api.proposal;
      case `GET ${address}/source`:
        return aPlanSource();
      case `PUT ${address}`:
        return save(init);
      case `DELETE ${address}`:
        api.proposal = { ...api.proposal, status: 'discarded' };
        return undefined;
      case 'GET /api/plan-proposals':
        return { items: [], next: null };
      case 'POST /api/plans':
        api.adopted.push(JSON.parse(init.body as string));
        api.proposal = { ...api.proposal, status: 'adopted' };
        return { year: api.proposal.content.year };
      default:
        return aProblem({ status: 404, code: 'not-found' });
    }
  }

  globalThis.fetch = (url, init = {}) => {
    const body = answerTo(`${init.method ?? 'GET'} ${String(url).split('?')[0]}`, init);
    const status = isRefusal(body) ? body.status : body === undefined ? 204 : 200;
    return Promise.resolve({ ok: status < 300, status, json: () => Promise.resolve(body) } as Response);
  };
  return api;
}

/** Opens a page of the proposal's workspace and then stops the clock, so that each pause is the test's. */
export async function openWorkspace(page: string, heading: string) {
  jest.useRealTimers();
  const address = `/planforslag/${aPlanProposal().id}${page}`;
  const { router, unmount } = openApp(address);
  await screen.findByRole('heading', { level: 1, name: heading }, { timeout: 8000 });
  jest.useFakeTimers();
  return { unmount, router };
}

export async function wait(ms = pauseMs + 100): Promise<void> {
  await act(() => jest.advanceTimersByTimeAsync(ms));
}

function isRefusal(body: unknown): body is Refusal {
  return typeof body === 'object' && body !== null && 'requestId' in body;
}
