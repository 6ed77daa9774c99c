import { Outlet, useMatches } from '@tanstack/react-router';
import { sessionMay, useSessionState } from '../features/session/session.queries.ts';
import { ForbiddenState } from '../shared/ui/forbidden-state.tsx';

/** Shows the page to those who hold its permission. The API decides; this only spares the others a page without content. */
export function Allowed() {
  const session = useSessionState()?.session;
  const permission = useMatches({ select: (matches) => matches.at(-1)?.staticData.permission });
  // The session has just ended; the way in is already being asked for.
  if (!session) return null;
  return permission === undefined || sessionMay(session, permission) ? <Outlet /> : <ForbiddenState />;
}
