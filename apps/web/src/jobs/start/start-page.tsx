import { useSession } from '../../features/session/session.queries.ts';
import { Page } from '../../shared/ui/page.tsx';

export function StartPage() {
  return <Page title={useSession().person.name} />;
}
