import '../../shared/words/sv/plan-proposal.ts';
import type { PlanGoal } from '@samsyn/contracts/plan-content';
import { removeGoal } from '@samsyn/domain/plan-editing';
import { useState } from 'react';
import { LinesField } from '../../features/plan-proposal/lines-field.tsx';
import { useFieldError, useProposalDraft } from '../../features/plan-proposal/proposal-draft.tsx';
import { Actions } from '../../shared/ui/actions.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { Dialog } from '../../shared/ui/dialog.tsx';
import { Section } from '../../shared/ui/section.tsx';
import { TextField } from '../../shared/ui/text-field.tsx';
import { fieldId } from '../../shared/ui/use-fields.ts';
import { useWords } from '../../shared/words/words.ts';
import { GoalCodeField } from './goal-code-field.tsx';
import classes from './keep-plan.module.css';

interface GoalEditorProps {
  readonly goal: PlanGoal;
  readonly index: number;
}

/** One goal: its code, what it says, and what each side has promised. */
export function GoalEditor({ goal, index }: GoalEditorProps) {
  const t = useWords('planProposal');
  const { edit } = useProposalDraft();
  const errorOf = useFieldError();
  const [removing, setRemoving] = useState(false);
  const field = `goals.${index}`;

  function change(changed: Partial<PlanGoal>) {
    edit((plan) => ({
      ...plan,
      goals: plan.goals.map((each, at) => (at === index ? { ...each, ...changed } : each)),
    }));
  }

  return (
    <Section title={goal.code}>
      <div className={classes.form}>
        <GoalCodeField goal={goal} id={fieldId(`${field}.code`)} error={errorOf(`${field}.code`)} />
        <TextField
          id={fieldId(`${field}.title`)}
          label={t('goalTitle')}
          value={goal.title}
          onChange={({ target }) => change({ title: target.value })}
          error={errorOf(`${field}.title`)}
        />
        {(['association', 'municipalities'] as const).map((side) => (
          <LinesField
            key={side}
            id={fieldId(`${field}.commitments.${side}`)}
            label={t(side === 'association' ? 'associationCommitments' : 'municipalCommitments')}
            lines={goal.commitments[side]}
            onChange={(lines) => change({ commitments: { ...goal.commitments, [side]: lines } })}
            error={errorOf(`${field}.commitments.${side}`)}
          />
        ))}
        <Actions>
          <Button look="danger" onClick={() => setRemoving(true)}>
            {t('removeGoal', { code: goal.code })}
          </Button>
        </Actions>
      </div>
      <Dialog
        open={removing}
        title={`${t('removeGoal', { code: goal.code })}?`}
        confirm={t('removeGoal', { code: goal.code })}
        look="danger"
        onCancel={() => setRemoving(false)}
        onConfirm={() => {
          setRemoving(false);
          edit((plan) => removeGoal(plan, goal.code));
        }}
      >
        <p>{t('removeGoalText')}</p>
      </Dialog>
    </Section>
  );
}
