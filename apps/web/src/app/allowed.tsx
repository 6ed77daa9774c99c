import { Outlet, useMatches } from '@tanstack/react-router';
import { sessionMay, useSession } from '../features/session/session.queries.ts';
import { ForbiddenState } from '../shared/ui/forbidden-state.tsx';

/** Shows the page to those who hold its permission. The API decides; this only spares the others a page without content. */
export function Allowed() {
  const session = useSession();
  const permission = useMatches({ select: (matches) => matches.at(-1)?.staticData.permission });
  return permission === undefined || sessionMay(session, permission) ? <Outlet /> : <ForbiddenState />;
}
