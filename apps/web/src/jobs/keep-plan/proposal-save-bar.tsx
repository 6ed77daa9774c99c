import '../../shared/words/sv/plan-proposal.ts';
import { Link } from '@tanstack/react-router';
import { useProposalDraft } from '../../features/plan-proposal/proposal-draft.tsx';
import { SaveFailure } from '../../features/session/save-failure.tsx';
import { Notice } from '../../shared/ui/notice.tsx';
import { SaveBar } from '../../shared/ui/save-bar.tsx';
import { useWords } from '../../shared/words/words.ts';
import { StaleProposal } from './stale-proposal.tsx';
import { ViolationList } from './violation-list.tsx';

/** Where one is, whether it is saved, and what to do when it is not. */
export function ProposalSaveBar() {
  const t = useWords('planProposal');
  const { proposal, saving, violations, failure, differing, retry } = useProposalDraft();
  return (
    <>
      <SaveBar label={t('proposal')} saving={saving}>
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
      </SaveBar>
      {differing.length > 0 && <StaleProposal />}
      {violations.length > 0 && (
        <Notice kind="warning" live title={t('notSavedYet', { count: violations.length })}>
          <p>{t('notSavedYetText')}</p>
          <ViolationList violations={violations} />
        </Notice>
      )}
      {failure && <SaveFailure failure={failure} onRetry={retry} />}
    </>
  );
}
