import '../../shared/words/sv/plan-proposal.ts';
import { planRoutes } from '@samsyn/contracts/plan';
import { useState } from 'react';
import { useProposalDraft } from '../../features/plan-proposal/proposal-draft.tsx';
import { useSending } from '../../shared/api/queries.ts';
import { Actions } from '../../shared/ui/actions.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { Dialog } from '../../shared/ui/dialog.tsx';
import { Notice } from '../../shared/ui/notice.tsx';
import { useWords } from '../../shared/words/words.ts';
import { ViolationList } from './violation-list.tsx';

/** Adopts the plan as it is saved, once that is confirmed. The workspace then finds the proposal adopted, and says so. */
export function AdoptPlan() {
  const t = useWords('planProposal');
  const { proposal, content, version, isSaved } = useProposalDraft();
  const [asking, setAsking] = useState(false);
  const adopting = useSending(planRoutes.adopt);
  const year = String(content.year);
  return (
    <>
      {adopting.error && (
        <Notice kind="failure" live title={adopting.error.problem.detail}>
          <ViolationList violations={adopting.error.violations} />
        </Notice>
      )}
      <Actions>
        <Button look="primary" aria-disabled={!isSaved} onClick={() => isSaved && setAsking(true)}>
          {t('adopt', { year })}
        </Button>
      </Actions>
      {!isSaved && <p role="status">{t('saveFirst')}</p>}
      <Dialog
        open={asking}
        title={t('adoptTitle', { year })}
        confirm={t('adopt', { year })}
        busy={adopting.isPending}
        onCancel={() => setAsking(false)}
        onConfirm={() =>
          adopting.mutate(
            { input: { proposalId: proposal.id, version } },
            { onSettled: () => setAsking(false) },
          )
        }
      >
        <p>{t('adoptText')}</p>
      </Dialog>
    </>
  );
}
