import '../../shared/words/sv/plan-proposal.ts';
import type { PlanKeyActivity } from '@samsyn/contracts/plan-content';
import type { ActivityPlace } from '@samsyn/domain/plan';
import {
  joinWithNext,
  moveKeyActivity,
  removeKeyActivity,
  splitKeyActivity,
} from '@samsyn/domain/plan-editing';
import { useState } from 'react';
import { useProposalDraft } from '../../features/plan-proposal/proposal-draft.tsx';
import { Actions } from '../../shared/ui/actions.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { Dialog } from '../../shared/ui/dialog.tsx';
import { useWords } from '../../shared/words/words.ts';
import { MoveToSection } from './move-to-section.tsx';

interface ActivityRearrangingProps {
  readonly activity: PlanKeyActivity;
  readonly place: ActivityPlace;
  /** Where in the text the cursor stands. */
  readonly cursorIn: () => number;
  readonly onMove: (index: number | undefined) => void;
}

/** What can be done with where an activity stands and how much is one activity. */
export function ActivityRearranging({ activity, place, cursorIn, onMove }: ActivityRearrangingProps) {
  const t = useWords('planProposal');
  const { content, edit } = useProposalDraft();
  const [removing, setRemoving] = useState(false);
  const [told, setTold] = useState('');
  const last =
    (content.sections.find(({ number }) => number === place.section)?.keyActivities.length ?? 0) - 1;

  function move(index: number) {
    edit((plan) => moveKeyActivity(plan, place, { ...place, index }));
    onMove(index);
    setTold(t('moved'));
  }

  function split() {
    const parts = [
      activity.text.slice(0, cursorIn()).trim(),
      activity.text.slice(cursorIn()).trim(),
    ] as const;
    if (parts[0] === '' || parts[1] === '') return setTold(t('splitWhere'));
    setTold('');
    edit((plan) => splitKeyActivity(plan, place, parts));
  }

  return (
    <>
      <Actions>
        {place.index > 0 && <Button onClick={() => move(place.index - 1)}>{t('moveUp')}</Button>}
        {place.index < last && <Button onClick={() => move(place.index + 1)}>{t('moveDown')}</Button>}
        <Button onClick={split}>{t('split')}</Button>
        {place.index < last && (
          <Button onClick={() => edit((plan) => joinWithNext(plan, place))}>{t('joinNext')}</Button>
        )}
        <Button look="danger" onClick={() => setRemoving(true)}>
          {t('removeActivity')}
        </Button>
      </Actions>
      <p role="status">{told}</p>
      <MoveToSection
        place={place}
        onMove={(section) => {
          edit((plan) => moveKeyActivity(plan, place, { section, index: Number.MAX_SAFE_INTEGER }));
          onMove(undefined);
        }}
      />
      <Dialog
        open={removing}
        title={t('removeActivityTitle')}
        confirm={t('removeActivity')}
        look="danger"
        onCancel={() => setRemoving(false)}
        onConfirm={() => {
          edit((plan) => removeKeyActivity(plan, place));
          onMove(undefined);
        }}
      >
        <p>{activity.text}</p>
      </Dialog>
    </>
  );
}
