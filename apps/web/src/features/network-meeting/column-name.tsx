import { useWords } from '../../shared/words/words.ts';
import classes from './attendance-fields.module.css';
import type { Counted } from './attendance.ts';

/** What stands beside the third column's counts on a phone, where they are below and not under their head. */
export function ColumnName({ column }: { readonly column: Counted }) {
  const t = useWords('headcount');
  if (column !== 'otherOrNotStated') return null;
  return (
    <span aria-hidden="true" className={classes.columnName}>
      {t('otherOrNotStatedShort')}
    </span>
  );
}
