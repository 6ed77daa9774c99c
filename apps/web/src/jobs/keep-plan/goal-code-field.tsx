import '../../shared/words/sv/plan-proposal.ts';
import type { PlanGoal } from '@samsyn/contracts/plan-content';
import { GoalCode } from '@samsyn/contracts/plan-content';
import { refusalText } from '@samsyn/contracts/refusal-text';
import { recodeGoal } from '@samsyn/domain/plan-editing';
import { useProposalDraft } from '../../features/plan-proposal/proposal-draft.tsx';
import { TextField } from '../../shared/ui/text-field.tsx';
import { useWords } from '../../shared/words/words.ts';
import { useCommitted } from './use-committed.ts';

interface GoalCodeFieldProps {
  readonly id: string;
  readonly goal: PlanGoal;
  readonly error?: string | undefined;
}

/** The goal's code. It changes wherever the plan writes it, so it is changed when the field is left and not letter by letter. */
export function GoalCodeField({ id, goal, error }: GoalCodeFieldProps) {
  const t = useWords('planProposal');
  const { content, edit } = useProposalDraft();
  const code = useCommitted({
    value: goal.code,
    refusalOf: (written) => {
      if (!GoalCode.safeParse(written).success) return refusalText({ code: 'required' });
      return content.goals.some((other) => other !== goal && other.code === written)
        ? refusalText({ code: 'goal-code-repeated', params: { code: written } })
        : undefined;
    },
    onCommit: (written) => edit((plan) => recodeGoal(plan, goal.code, written)),
  });
  return (
    <TextField
      {...code}
      id={id}
      label={t('goalCode')}
      help={t('goalCodeHelp')}
      width="short"
      error={code.error ?? error}
    />
  );
}
