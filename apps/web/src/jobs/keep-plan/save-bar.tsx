import { Link } from '@tanstack/react-router';
import { useProposalDraft } from '../../features/plan-proposal/proposal-draft.tsx';
import { Actions } from '../../shared/ui/actions.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { Notice } from '../../shared/ui/notice.tsx';
import { SavedStatus } from '../../shared/ui/saved-status.tsx';
import { useWords } from '../../shared/words/words.ts';
import classes from './save-bar.module.css';
import { SignInAgain } from './sign-in-again.tsx';
import { StaleProposal } from './stale-proposal.tsx';
import { ViolationList } from './violation-list.tsx';

/** Where one is, whether it is saved, and what to do when it is not. Stays in sight. */
export function SaveBar() {
  const t = useWords('planProposal');
  const { proposal, saving, violations, failure, differing, retry } = useProposalDraft();
  return (
    <>
      <div className={classes.bar} data-print="no">
        <nav className={classes.ways} aria-label={t('proposal')}>
          <Link to="/planforslag" activeOptions={{ exact: true }}>
            {t('proposals')}
          </Link>
          <Link
            to="/planforslag/$proposalId"
            params={{ proposalId: proposal.id }}
            activeOptions={{ exact: true }}
          >
            {t('toOverview')}
          </Link>
        </nav>
        <SavedStatus saving={saving} />
      </div>
      {differing.length > 0 && <StaleProposal />}
      {violations.length > 0 && (
        <Notice kind="warning" live title={t('notSavedYet', { count: violations.length })}>
          <p>{t('notSavedYetText')}</p>
          <ViolationList violations={violations} />
        </Notice>
      )}
      {failure?.code === 'not-signed-in' ? (
        <Notice kind="failure" live title={t('signedOut')}>
          <p>{t('signedOutText')}</p>
          <SignInAgain />
        </Notice>
      ) : (
        failure && (
          <Notice kind="failure" live title={t('saveFailed')}>
            <p>{failure.problem.detail}</p>
            <p>{t('saveFailedText')}</p>
            <Retry onRetry={retry} />
          </Notice>
        )
      )}
    </>
  );
}

function Retry({ onRetry }: { readonly onRetry: () => void }) {
  const t = useWords('ui');
  return (
    <Actions>
      <Button onClick={onRetry}>{t('retry')}</Button>
    </Actions>
  );
}
