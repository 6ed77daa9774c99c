import '../../shared/words/sv/plan-proposal.ts';
import { PlanSection } from '@samsyn/contracts/plan-content';
import { refusalText } from '@samsyn/contracts/refusal-text';
import { renumberSection, setHeadingGoals } from '@samsyn/domain/plan-editing';
import { useNavigate } from '@tanstack/react-router';
import { GoalCheckboxes } from '../../features/plan-proposal/goal-checkboxes.tsx';
import { useFieldError, useProposalDraft } from '../../features/plan-proposal/proposal-draft.tsx';
import { WholeNumberField } from '../../features/plan-proposal/whole-number-field.tsx';
import { Details } from '../../shared/ui/details.tsx';
import { Select } from '../../shared/ui/select.tsx';
import { TextField } from '../../shared/ui/text-field.tsx';
import { fieldId } from '../../shared/ui/use-fields.ts';
import { useWords } from '../../shared/words/words.ts';
import { useCommitted } from './use-committed.ts';

interface SectionHeadingProps {
  readonly section: PlanSection;
  readonly index: number;
}

/** The section's number, title, place and the goals that hold for all of it. Seldom wrong, so folded until it is. */
export function SectionHeading({ section, index }: SectionHeadingProps) {
  const t = useWords('planProposal');
  const navigate = useNavigate();
  const { proposal, content, edit } = useProposalDraft();
  const errorOf = useFieldError();
  const field = `sections.${index}`;
  const isWrong = ['number', 'title', 'parent', 'page', 'headingGoals'].some((name) =>
    errorOf(`${field}.${name}`),
  );

  function change(changed: Partial<PlanSection>) {
    edit((plan) => ({
      ...plan,
      sections: plan.sections.map((each, at) => (at === index ? { ...each, ...changed } : each)),
    }));
  }

  const number = useCommitted({
    value: section.number,
    refusalOf: (written) => {
      if (!PlanSection.shape.number.safeParse(written).success) return refusalText({ code: 'wrong-format' });
      return content.sections.some((other) => other !== section && other.number === written)
        ? refusalText({ code: 'section-number-repeated', params: { number: written } })
        : undefined;
    },
    onCommit: (written) => {
      edit((plan) => renumberSection(plan, section.number, written));
      void navigate({
        to: '/planforslag/$proposalId/avsnitt/$number',
        params: { proposalId: proposal.id, number: written },
        replace: true,
      });
    },
  });

  return (
    <Details summary={t('sectionHeading')} open={isWrong}>
      <TextField
        {...number}
        id={fieldId(`${field}.number`)}
        label={t('sectionNumber')}
        width="short"
        error={number.error ?? errorOf(`${field}.number`)}
      />
      <TextField
        id={fieldId(`${field}.title`)}
        label={t('sectionName')}
        value={section.title}
        onChange={({ target }) => change({ title: target.value })}
        error={errorOf(`${field}.title`)}
      />
      <Select
        id={fieldId(`${field}.parent`)}
        label={t('sectionParent')}
        none={t('sectionNoParent')}
        value={section.parent ?? ''}
        onChange={({ target }) => change({ parent: target.value || null })}
        choices={content.sections
          .filter((other) => other !== section)
          .map((other) => ({ value: other.number, label: `${other.number} ${other.title}` }))}
        error={errorOf(`${field}.parent`)}
      />
      <WholeNumberField
        id={fieldId(`${field}.page`)}
        label={t('sectionPage')}
        value={section.page}
        onChange={(page) => change({ page })}
        optional
        error={errorOf(`${field}.page`)}
      />
      <GoalCheckboxes
        id={fieldId(`${field}.headingGoals`)}
        label={t('headingGoals')}
        help={t('headingGoalsHelp')}
        codes={section.headingGoals}
        onChange={(codes) => edit((plan) => setHeadingGoals(plan, section.number, codes))}
        error={errorOf(`${field}.headingGoals`)}
      />
    </Details>
  );
}
