import '../../shared/words/sv/plan-proposal.ts';
import { planProposalRoutes } from '@samsyn/contracts/plan-proposal';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useProposalDraft } from '../../features/plan-proposal/proposal-draft.tsx';
import { useSending } from '../../shared/api/queries.ts';
import { Actions } from '../../shared/ui/actions.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { Dialog } from '../../shared/ui/dialog.tsx';
import { Notice } from '../../shared/ui/notice.tsx';
import { useWords } from '../../shared/words/words.ts';

/** Puts the proposal aside for good, once that is confirmed. */
export function DiscardProposal() {
  const t = useWords('planProposal');
  const navigate = useNavigate();
  const { proposal, version } = useProposalDraft();
  const [asking, setAsking] = useState(false);
  const discarding = useSending(planProposalRoutes.discard);

  function discard() {
    // This page is gone as soon as the proposal is, so what comes next may not hang on it.
    discarding.mutateAsync({ params: { proposalId: proposal.id }, version }).then(
      () => navigate({ to: '/planforslag' }),
      () => setAsking(false),
    );
  }

  return (
    <>
      {discarding.error && <Notice kind="failure" live title={discarding.error.problem.detail} />}
      <Actions>
        <Button look="danger" onClick={() => setAsking(true)}>
          {t('discard')}
        </Button>
      </Actions>
      <Dialog
        open={asking}
        title={t('discardTitle')}
        confirm={t('discard')}
        look="danger"
        busy={discarding.isPending}
        onCancel={() => setAsking(false)}
        onConfirm={discard}
      >
        <p>{t('discardText')}</p>
      </Dialog>
    </>
  );
}
