import { sessionMay, useSession } from '../../features/session/session.queries.ts';
import { EmptyState } from '../../shared/ui/empty-state.tsx';
import { LinkButton } from '../../shared/ui/link-button.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { useWords } from '../../shared/words/words.ts';

/** What stands where the plan will, until one is adopted. */
export function NoPlan() {
  const t = useWords('plan');
  const mayUpload = sessionMay(useSession(), 'plan-proposal:upload');
  return (
    <Page title={t('title')}>
      <EmptyState
        title={t('noPlanTitle')}
        action={
          mayUpload && (
            <LinkButton to="/planforslag" look="primary">
              {t('readProposals')}
            </LinkButton>
          )
        }
      >
        <p>{t('noPlanText')}</p>
      </EmptyState>
    </Page>
  );
}
