import '../../shared/words/sv/plan-proposal.ts';
import type { ActivityPlace } from '@samsyn/domain/plan';
import { useState } from 'react';
import { useProposalDraft } from '../../features/plan-proposal/proposal-draft.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { Select } from '../../shared/ui/select.tsx';
import { useWords } from '../../shared/words/words.ts';
import classes from './activities-editor.module.css';

interface MoveToSectionProps {
  readonly place: ActivityPlace;
  readonly onMove: (section: string) => void;
}

/** Moves an activity to the end of another section's list. */
export function MoveToSection({ place, onMove }: MoveToSectionProps) {
  const t = useWords('planProposal');
  const { sections } = useProposalDraft().content;
  const [chosen, setChosen] = useState('');
  return (
    <div className={classes.moving}>
      <Select
        id={`move-activity-${place.index}`}
        label={t('moveTo')}
        value={chosen}
        onChange={({ target }) => setChosen(target.value)}
        choices={sections
          .filter(({ number }) => number !== place.section)
          .map(({ number, title }) => ({ value: number, label: `${number} ${title}` }))}
      />
      <Button onClick={() => chosen !== '' && onMove(chosen)}>{t('moveToSave')}</Button>
    </div>
  );
}
