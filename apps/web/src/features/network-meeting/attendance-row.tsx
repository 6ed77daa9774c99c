import '../../shared/words/sv/network-meeting.ts';
import { totalOf } from '@samsyn/domain/headcount';
import { Fragment } from 'react';
import { formatNumber } from '../../shared/format.ts';
import type { HeadcountColumn } from '../../shared/headcount-text.ts';
import { Button } from '../../shared/ui/button.tsx';
import { useWords } from '../../shared/words/words.ts';
import classes from './attendance-fields.module.css';
import { headcountFrom, isFrom, withCount, type Place } from './attendance.ts';
import { ColumnName } from './column-name.tsx';
import { CountField } from './count-field.tsx';
import type { AttendanceWritten } from './meeting-written.ts';

interface AttendanceRowProps {
  /** The id of the whole attendance; an error of one row leads to that id and the row's place in it. */
  readonly id: string;
  readonly rowErrors: readonly (string | undefined)[];
  readonly columns: readonly HeadcountColumn[];
  readonly name: string;
  readonly place: Place;
  readonly attendance: readonly AttendanceWritten[];
  readonly onChange: (attendance: AttendanceWritten[]) => void;
  readonly onRemove?: () => void;
}

/** How many came from one municipality or organisation. */
export function AttendanceRow({
  id,
  rowErrors,
  columns,
  name,
  place,
  attendance,
  onChange,
  onRemove,
}: AttendanceRowProps) {
  const t = useWords('networkMeeting');
  const ui = useWords('ui');
  const sexWords = useWords('headcount');
  const index = attendance.findIndex(isFrom(place));
  const error = rowErrors[index];
  const count = headcountFrom(place, attendance);
  const total = totalOf(count);
  const rowId = index < 0 ? undefined : `${id}-${index}`;
  const errorId = error === undefined ? undefined : `${rowId}-error`;
  return (
    <div
      role="group"
      aria-label={name}
      aria-describedby={errorId}
      id={rowId}
      tabIndex={-1}
      className={classes.row}
      data-some={total > 0}
    >
      <p className={classes.name}>
        <span>{name}</span>
        {onRemove ? (
          <Button look="quiet" aria-label={t('removeOrganisation', { name })} onClick={onRemove}>
            {t('remove')}
          </Button>
        ) : (
          total > 0 && <span aria-hidden="true">{formatNumber(total)}</span>
        )}
      </p>
      {columns.map((column) => (
        <Fragment key={column}>
          <ColumnName column={column} />
          <CountField
            label={t('countOf', { place: name, what: sexWords(column).toLocaleLowerCase('sv') })}
            value={count[column]}
            errorId={errorId}
            onChange={(value) => onChange(withCount(attendance, place, column, value))}
          />
        </Fragment>
      ))}
      {error !== undefined && (
        <p className={classes.error} id={errorId}>
          <span className="visually-hidden">{ui('errorLabel')} </span>
          {error}
        </p>
      )}
    </div>
  );
}
