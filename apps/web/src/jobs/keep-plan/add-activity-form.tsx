import '../../shared/words/sv/plan-proposal.ts';
import { PlanKeyActivity, type PlanSection } from '@samsyn/contracts/plan-content';
import { addKeyActivity } from '@samsyn/domain/plan-editing';
import { useProposalDraft } from '../../features/plan-proposal/proposal-draft.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { Details } from '../../shared/ui/details.tsx';
import { Form } from '../../shared/ui/form.tsx';
import { TextArea } from '../../shared/ui/text-area.tsx';
import { useDraft } from '../../shared/ui/use-draft.ts';
import { useFields } from '../../shared/ui/use-fields.ts';
import { useWords } from '../../shared/words/words.ts';

const shape = PlanKeyActivity.pick({ text: true });

/** Adds an activity that the reader missed; it gets the goals that hold for the whole section. */
export function AddActivityForm({ section }: { readonly section: PlanSection }) {
  const t = useWords('planProposal');
  const { edit } = useProposalDraft();
  const form = useDraft(shape, { start: { text: '' } });
  const field = useFields(form);
  return (
    <Details summary={t('addActivity')}>
      <Form
        form={form}
        onSubmit={({ text }) => {
          const { headingGoals, page } = section;
          edit((plan) =>
            addKeyActivity(plan, section.number, { text, ownGoals: [], goals: headingGoals, page }),
          );
          form.reset();
        }}
      >
        <TextArea label={t('activityText')} rows={3} {...field('text')} />
        <Button type="submit">{t('addActivitySave')}</Button>
      </Form>
    </Details>
  );
}
