import { registrationRoutes, type Registration } from '@samsyn/contracts/registration';
import { notifyManager, useQueryClient, type InfiniteData } from '@tanstack/react-query';
import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { send } from '../../shared/api/send.ts';
import { registrationsQuery } from './registration.queries.ts';
import { TickQueue } from './tick-queue.ts';
import { tickStore } from './tick-store.ts';
import type { Tick } from './tick.ts';

interface Register {
  readonly courseId: string;
  /** Whose ticks they are: what is unkept is sent again by nobody else. */
  readonly personId: string;
  readonly onSignedOut: () => void;
}

/** The ticks of one course's register, sent as they are made and kept until they are acknowledged. */
export function useTicks({ courseId, personId, onSignedOut }: Register) {
  const client = useQueryClient();
  const queue = useMemo(() => {
    const { queryKey } = registrationsQuery(courseId);
    return new TickQueue({
      store: tickStore(courseId, personId),
      send: ({ registrationId, sessionId, present, key }) =>
        send(
          registrationRoutes.tick,
          { params: { registrationId }, input: { sessionId, present } },
          { idempotencyKey: key },
        ),
      async onKept(tick) {
        // A list that was asked for before the tick would take it back.
        await client.cancelQueries({ queryKey });
        client.setQueryData<InfiniteData<Page>>(queryKey, (list) => list && withTick(list, tick));
        // The page hears of it a moment later; a tick forgotten before that would leave its box empty meanwhile.
        await new Promise<void>((heard) => notifyManager.schedule(heard));
      },
      onSignedOut,
    });
    // oxlint-disable-next-line react/exhaustive-deps -- the way out is the same for as long as the page stands
  }, [client, courseId, personId]);

  useEffect(() => {
    queue.tryNow();
    window.addEventListener('online', queue.tryNow);
    return () => {
      window.removeEventListener('online', queue.tryNow);
      queue.stop();
    };
  }, [queue]);

  const state = useSyncExternalStore(queue.subscribe, queue.state);
  useWarningOnLeaving(state.unkept.length > 0);
  return { queue, ...state };
}

/** Lets the browser ask before the page is closed on what is not kept: it would wait until somebody opens it again. */
function useWarningOnLeaving(isUnkept: boolean): void {
  useEffect(() => {
    if (!isUnkept) return undefined;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isUnkept]);
}

interface Page {
  readonly items: readonly Registration[];
  readonly next: string | null;
}

function withTick(list: InfiniteData<Page>, tick: Tick): InfiniteData<Page> {
  return {
    ...list,
    pages: list.pages.map((page) => ({
      ...page,
      items: page.items.map((each) => (each.id === tick.registrationId ? ticked(each, tick) : each)),
    })),
  };
}

/** The registration as it is with the tick. */
export function ticked(registration: Registration, { sessionId, present }: Tick): Registration {
  const others = registration.attended.filter((id) => id !== sessionId);
  return { ...registration, attended: present ? [...others, sessionId] : others };
}
