import '../../shared/words/sv/plan-proposal.ts';
import { PlanSection } from '@samsyn/contracts/plan-content';
import { addSection } from '@samsyn/domain/plan-editing';
import { useNavigate } from '@tanstack/react-router';
import { useProposalDraft } from '../../features/plan-proposal/proposal-draft.tsx';
import { parentOf, placeOf } from '../../features/plan-proposal/section-order.ts';
import { Button } from '../../shared/ui/button.tsx';
import { Details } from '../../shared/ui/details.tsx';
import { Form } from '../../shared/ui/form.tsx';
import { TextField } from '../../shared/ui/text-field.tsx';
import { useDraft } from '../../shared/ui/use-draft.ts';
import { useFields } from '../../shared/ui/use-fields.ts';
import { useWords } from '../../shared/words/words.ts';

const shape = PlanSection.pick({ number: true, title: true });

/** Adds a section that the reader missed, where its number says, and opens it. */
export function AddSectionForm() {
  const t = useWords('planProposal');
  const navigate = useNavigate();
  const { proposal, content, edit } = useProposalDraft();
  const form = useDraft(shape, {
    start: { number: '', title: '' },
    rules: ({ number }) =>
      content.sections.some((section) => section.number === number)
        ? [{ field: 'number', code: 'section-number-repeated', params: { number } }]
        : [],
  });
  const field = useFields(form);
  return (
    <Details summary={t('addSection')}>
      <Form
        form={form}
        onSubmit={({ number, title }) => {
          const empty = { page: null, headingGoals: [], expectedResults: [], keyActivities: [] };
          edit((plan) =>
            addSection(
              plan,
              { number, title, parent: parentOf(plan, number), ...empty },
              placeOf(plan, number),
            ),
          );
          void navigate({
            to: '/planforslag/$proposalId/avsnitt/$number',
            params: { proposalId: proposal.id, number },
          });
        }}
      >
        <TextField label={t('sectionNumber')} width="short" {...field('number')} />
        <TextField label={t('sectionName')} {...field('title')} />
        <Button type="submit">{t('addSectionSave')}</Button>
      </Form>
    </Details>
  );
}
