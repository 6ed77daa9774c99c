import type { KeyActivity } from '@samsyn/contracts/plan';
import { useState } from 'react';
import { Button } from '../../shared/ui/button.tsx';
import { useWords } from '../../shared/words/words.ts';
import { ChooseResponsible } from './choose-responsible.tsx';
import classes from './responsible.module.css';

interface ResponsibleProps {
  readonly activity: KeyActivity;
  readonly mayAssign: boolean;
}

/** Who answers for the activity; for somebody who may assign, with a way to choose another. */
export function Responsible({ activity, mayAssign }: ResponsibleProps) {
  const t = useWords('plan');
  const tUi = useWords('ui');
  const [choosing, setChoosing] = useState(false);
  const [kept, setKept] = useState<KeyActivity>();
  if (choosing) {
    return (
      <ChooseResponsible
        activity={activity}
        onCancel={() => setChoosing(false)}
        onKept={(changed) => {
          setKept(changed);
          setChoosing(false);
        }}
      />
    );
  }
  const name = activity.responsible?.name;
  return (
    <span className={classes.responsible}>
      {name === undefined ? t('noResponsible') : t('responsibleOf', { name })}
      {mayAssign && (
        <Button
          look="quiet"
          className={classes.change}
          aria-label={t('changeResponsible', { text: activity.text })}
          onClick={() => setChoosing(true)}
        >
          {tUi('change')}
        </Button>
      )}
      <span className="visually-hidden" role="status">
        {kept && (kept.responsible ? t('responsibleKept', kept.responsible) : t('nobodyKept'))}
      </span>
    </span>
  );
}
