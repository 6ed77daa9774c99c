import '../../shared/words/sv/plan-proposal.ts';
import type { PlanKeyActivity } from '@samsyn/contracts/plan-content';
import type { ActivityPlace } from '@samsyn/domain/plan';
import { changeKeyActivity, setActivityGoals } from '@samsyn/domain/plan-editing';
import { useEffect, useRef } from 'react';
import { GoalCheckboxes } from '../../features/plan-proposal/goal-checkboxes.tsx';
import { useFieldError, useProposalDraft } from '../../features/plan-proposal/proposal-draft.tsx';
import { WholeNumberField } from '../../features/plan-proposal/whole-number-field.tsx';
import { Actions } from '../../shared/ui/actions.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { TextArea } from '../../shared/ui/text-area.tsx';
import { fieldId } from '../../shared/ui/use-fields.ts';
import { useWords } from '../../shared/words/words.ts';
import { ActivityRearranging } from './activity-rearranging.tsx';

interface ActivityEditorProps {
  readonly activity: PlanKeyActivity;
  readonly place: ActivityPlace;
  readonly sectionIndex: number;
  /** The activity now stands elsewhere in the section, or (undefined) no longer in it. */
  readonly onMove: (index: number | undefined) => void;
  readonly onClose: () => void;
}

/** One key activity to be changed, moved, split or taken away. */
export function ActivityEditor({ activity, place, sectionIndex, onMove, onClose }: ActivityEditorProps) {
  const t = useWords('planProposal');
  const { edit } = useProposalDraft();
  const errorOf = useFieldError();
  const text = useRef<HTMLTextAreaElement>(null);
  const field = `sections.${sectionIndex}.keyActivities.${place.index}`;
  useEffect(() => text.current?.focus(), []);
  return (
    <div role="group" aria-label={t('activity', { number: place.index + 1 })}>
      <TextArea
        ref={text}
        id={fieldId(`${field}.text`)}
        label={t('activityTextFor', { number: place.index + 1 })}
        rows={3}
        value={activity.text}
        onChange={({ target }) => edit((plan) => changeKeyActivity(plan, place, { text: target.value }))}
        error={errorOf(`${field}.text`)}
      />
      <GoalCheckboxes
        id={fieldId(`${field}.goals`)}
        label={t('activityGoals')}
        codes={activity.goals}
        onChange={(codes) => edit((plan) => setActivityGoals(plan, place, codes))}
        error={errorOf(`${field}.goals`)}
      />
      <WholeNumberField
        id={fieldId(`${field}.page`)}
        label={t('activityPage')}
        optional
        value={activity.page}
        onChange={(page) => edit((plan) => changeKeyActivity(plan, place, { page }))}
        error={errorOf(`${field}.page`)}
      />
      <ActivityRearranging
        activity={activity}
        place={place}
        cursorIn={() => text.current?.selectionStart ?? 0}
        onMove={onMove}
      />
      <Actions>
        <Button look="primary" onClick={onClose}>
          {t('closeActivity')}
        </Button>
      </Actions>
    </div>
  );
}
