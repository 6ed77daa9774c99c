import '../../shared/words/sv/plan-proposal.ts';
import type { PlanDoubt } from '@samsyn/contracts/plan-content';
import { answerDoubt } from '@samsyn/domain/plan-editing';
import { useProposalDraft } from '../../features/plan-proposal/proposal-draft.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { useWords } from '../../shared/words/words.ts';
import classes from './keep-plan.module.css';

interface AnsweredDoubtProps {
  readonly doubt: PlanDoubt;
  readonly index: number;
}

/** A question with what was decided, which can be opened again. */
export function AnsweredDoubt({ doubt, index }: AnsweredDoubtProps) {
  const t = useWords('planProposal');
  const { edit } = useProposalDraft();
  return (
    <div className={classes.card} role="group" aria-labelledby={`doubt-${index}`}>
      <h3 id={`doubt-${index}`}>{doubt.question}</h3>
      <p>{doubt.answer}</p>
      <Button look="quiet" onClick={() => edit((plan) => answerDoubt(plan, index, ''))}>
        {t('doubtReopen')}
      </Button>
    </div>
  );
}
