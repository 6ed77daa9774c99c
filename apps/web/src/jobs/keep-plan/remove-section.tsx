import '../../shared/words/sv/plan-proposal.ts';
import type { PlanSection } from '@samsyn/contracts/plan-content';
import { removeSection } from '@samsyn/domain/plan-editing';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useProposalDraft } from '../../features/plan-proposal/proposal-draft.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { Dialog } from '../../shared/ui/dialog.tsx';
import { useWords } from '../../shared/words/words.ts';

/** Takes the section out of the proposal, once that is confirmed. */
export function RemoveSection({
  section: { number, title, keyActivities },
}: {
  readonly section: PlanSection;
}) {
  const t = useWords('planProposal');
  const navigate = useNavigate();
  const { proposal, edit } = useProposalDraft();
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button look="danger" onClick={() => setAsking(true)}>
        {t('removeSection')}
      </Button>
      <Dialog
        open={asking}
        title={`${t('removeSection')} ${number} ${title}?`}
        confirm={t('removeSection')}
        look="danger"
        onCancel={() => setAsking(false)}
        onConfirm={() => {
          edit((plan) => removeSection(plan, number));
          void navigate({ to: '/planforslag/$proposalId', params: { proposalId: proposal.id } });
        }}
      >
        <p>{t('removeSectionText', { count: keyActivities.length })}</p>
      </Dialog>
    </>
  );
}
