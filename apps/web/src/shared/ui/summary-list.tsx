import type { ReactNode } from 'react';
import { useWords } from '../words/words.ts';
import classes from './summary-list.module.css';

interface SummaryItem {
  readonly label: string;
  readonly value: ReactNode;
  /** A link or button that leads to where the value is changed. */
  readonly action?: ReactNode;
}

/** What is known about one thing; with actions it is the list of answers to check before they are sent. */
export function SummaryList({ items }: { readonly items: readonly SummaryItem[] }) {
  const t = useWords('ui');
  return (
    <dl>
      {items.map(({ label, value, action }) => (
        <div key={label} className={classes.row}>
          <dt>{label}</dt>
          <dd>
            {value === '' || value === null || value === undefined ? (
              <span className={classes.none}>{t('notStated')}</span>
            ) : (
              value
            )}
          </dd>
          {action !== undefined && <dd className={classes.action}>{action}</dd>}
        </div>
      ))}
    </dl>
  );
}
