import '../../shared/words/sv/plan-proposal.ts';
import type { PlanSection } from '@samsyn/contracts/plan-content';
import { assignKeyActivity, assignSection } from '@samsyn/domain/plan-editing';
import { useState } from 'react';
import { useProposalDraft } from '../../features/plan-proposal/proposal-draft.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { Select, type Choice } from '../../shared/ui/select.tsx';
import { useWords } from '../../shared/words/words.ts';
import classes from './keep-plan.module.css';

interface SectionCoordinatorProps {
  readonly section: PlanSection;
  readonly people: readonly Choice[];
}

const several = 'several';

/** Who answers for a section's activities; the single ones are drawn only when they are asked for. */
export function SectionCoordinator({
  section: { number, title, keyActivities },
  people,
}: SectionCoordinatorProps) {
  const t = useWords('planProposal');
  const { edit } = useProposalDraft();
  const [open, setOpen] = useState(false);
  const chosen = new Set(keyActivities.map(({ responsiblePersonId }) => responsiblePersonId ?? ''));
  const [only = ''] = chosen;
  return (
    <div className={classes.card}>
      <h2>
        {number} {title}
      </h2>
      <p className={classes.note}>{t('activities', { count: keyActivities.length })}</p>
      <Select
        id={`section-coordinator-${number}`}
        label={t('sectionCoordinator', { section: number })}
        none={t('nobody')}
        width="medium"
        choices={chosen.size > 1 ? [{ value: several, label: t('severalCoordinators') }, ...people] : people}
        value={chosen.size > 1 ? several : only}
        onChange={({ target }) => {
          if (target.value !== several)
            edit((plan) => assignSection(plan, number, target.value || undefined));
        }}
      />
      <Button look="quiet" aria-expanded={open} onClick={() => setOpen(!open)}>
        {t('eachActivity')}
      </Button>
      {open &&
        keyActivities.map(({ text, responsiblePersonId }, index) => (
          <Select
            // oxlint-disable-next-line react/no-array-index-key -- an activity has no name but its place
            key={index}
            id={`coordinator-${number}-${index}`}
            label={text}
            none={t('nobody')}
            width="medium"
            choices={people}
            value={responsiblePersonId ?? ''}
            onChange={({ target }) =>
              edit((plan) => assignKeyActivity(plan, { section: number, index }, target.value || undefined))
            }
          />
        ))}
    </div>
  );
}
