import type { Goal } from '@samsyn/contracts/plan';
import { useWords } from '../../shared/words/words.ts';
import classes from './commitments.module.css';

/** The two sides of a goal: what the association and what the municipalities have promised. */
export function Commitments({ commitments }: Pick<Goal, 'commitments'>) {
  const t = useWords('plan');
  return (
    <div className={classes.sides}>
      {(['association', 'municipalities'] as const).map((side) => (
        <div key={side}>
          <h3 className={classes.side}>{t(side)}</h3>
          {commitments[side].length === 0 && <p className={classes.none}>{t('noCommitments')}</p>}
          <ul>
            {commitments[side].map(({ id, text }) => (
              <li key={id}>{text}</li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}
