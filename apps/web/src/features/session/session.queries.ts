import type { Session, SessionState } from '@samsyn/contracts/session';
import { sessionRoutes } from '@samsyn/contracts/session';
import { may } from '@samsyn/domain/access/may';
import type { Permission } from '@samsyn/domain/access/permission';
import { getPlainDate, type PlainDate } from '@samsyn/domain/time/plain-date';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import { isRefusal } from '../../shared/api/problem-error.ts';
import { asking } from '../../shared/api/queries.ts';
import { dayOf } from '../../shared/format.ts';

/** Who is signed in, if anyone, and the state of the installation. It stands for the whole visit; a refusal renews it. */
export const sessionQuery = { ...asking(sessionRoutes.read, {}), staleTime: Infinity };

export function useSessionState(): SessionState | undefined {
  return useQuery(sessionQuery).data;
}

/** The session of a page that nobody sees without one. */
export function useSession(): Session {
  const session = useSessionState()?.session;
  if (!session) throw new Error('This page is only for somebody who has signed in.');
  return session;
}

/** Whether the session's person holds the permission; pages use it to show only what can be done. */
export function sessionMay(
  session: Session | null,
  permission: Permission,
  municipalityCode?: string,
): boolean {
  return may(session && { assignments: session.roles }, permission, municipalityCode);
}

/** The day it is for the association: the demo's, or else the real one in Sweden. */
export function useToday(): PlainDate {
  const demoToday = useSessionState()?.demoToday;
  const [realToday] = useState(() => dayOf(new Date()));
  return demoToday ? getPlainDate(demoToday) : realToday;
}

/**
 * For a form that keeps in the tab what it holds: when a refusal says that the session has ended, asks for it anew, which
 * leads by the sign-in page back to the form. Other forms stay where they are with what was typed.
 */
export function useWayBackIn(): (error: unknown) => void {
  const client = useQueryClient();
  return useCallback(
    (error) => {
      if (isRefusal(error, 'not-signed-in'))
        void client.invalidateQueries({ queryKey: sessionQuery.queryKey });
    },
    [client],
  );
}
