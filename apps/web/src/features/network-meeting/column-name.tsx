import { headcountHead, type HeadcountColumn } from '../../shared/headcount-text.ts';
import classes from './attendance-fields.module.css';

/** What stands beside the third column's counts on a phone, where they are below and not under their head. */
export function ColumnName({ column }: { readonly column: HeadcountColumn }) {
  if (column !== 'otherOrNotStated') return null;
  return (
    <span aria-hidden="true" className={classes.columnName}>
      {headcountHead(column)}
    </span>
  );
}
