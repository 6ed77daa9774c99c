import '../../shared/words/sv/plan-proposal.ts';
import { PlanGoal } from '@samsyn/contracts/plan-content';
import { useProposalDraft } from '../../features/plan-proposal/proposal-draft.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { Details } from '../../shared/ui/details.tsx';
import { Form } from '../../shared/ui/form.tsx';
import { TextField } from '../../shared/ui/text-field.tsx';
import { useDraft } from '../../shared/ui/use-draft.ts';
import { useFields } from '../../shared/ui/use-fields.ts';
import { useWords } from '../../shared/words/words.ts';

const shape = PlanGoal.pick({ code: true, title: true });

/** Adds a goal that the reader missed. */
export function AddGoalForm() {
  const t = useWords('planProposal');
  const { content, edit } = useProposalDraft();
  const form = useDraft(shape, {
    start: { code: '', title: '' },
    rules: ({ code }) =>
      content.goals.some((goal) => goal.code === code)
        ? [{ field: 'code', code: 'goal-code-repeated', params: { code } }]
        : [],
  });
  const field = useFields(form);
  return (
    <Details summary={t('addGoal')}>
      <Form
        form={form}
        onSubmit={(goal) => {
          edit((plan) => ({
            ...plan,
            goals: [...plan.goals, { ...goal, commitments: { association: [], municipalities: [] } }],
          }));
          form.reset();
        }}
      >
        <TextField label={t('goalCode')} help={t('goalCodeHelp')} width="short" {...field('code')} />
        <TextField label={t('goalTitle')} {...field('title')} />
        <Button type="submit">{t('addGoalSave')}</Button>
      </Form>
    </Details>
  );
}
