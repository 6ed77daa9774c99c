import type { Gap } from '@samsyn/contracts/follow-up';
import { figureWords, nounFor } from '@samsyn/contracts/follow-up-words';
import { FigureLink } from '../../features/follow-up/figure-link.tsx';
import { formatList } from '../../shared/format.ts';
import classes from './gap-list.module.css';

/** What is missing or needs a second look: how many, what, and whose. */
export function GapList({ gaps }: { readonly gaps: readonly Gap[] }) {
  return (
    <ul role="list" className={classes.gaps}>
      {gaps.map(({ kind, figure, names }) => (
        <li key={kind} className={classes.gap}>
          <span className={classes.count}>
            <FigureLink figure={figure} />
          </span>
          <div>
            {nounFor(figure.value, figureWords[kind])}
            {names.length > 0 && <div className={classes.names}>{formatList(names)}</div>}
          </div>
        </li>
      ))}
    </ul>
  );
}
