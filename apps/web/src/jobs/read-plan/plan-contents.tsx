import { useWords } from '../../shared/words/words.ts';
import classes from './plan-contents.module.css';

interface Entry {
  readonly anchor: string;
  readonly title: string;
  readonly note?: string;
  /** 0 for a chapter. */
  readonly depth?: number;
}

/** The parts of the page, each a link to where it begins. */
export function PlanContents({ entries }: { readonly entries: readonly Entry[] }) {
  const t = useWords('plan');
  return (
    <nav aria-label={t('contents')} className={classes.contents}>
      <ul role="list">
        {entries.map(({ anchor, title, note, depth = 0 }) => (
          <li key={anchor} className={classes.entry} data-depth={Math.min(depth, 2)}>
            <a href={`#${anchor}`}>{title}</a>
            {note !== undefined && <span className={classes.note}>{note}</span>}
          </li>
        ))}
      </ul>
    </nav>
  );
}
