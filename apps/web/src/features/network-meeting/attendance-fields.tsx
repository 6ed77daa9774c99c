import '../../shared/words/sv/network-meeting.ts';
import type { Municipality } from '@samsyn/contracts/municipality';
import type { Organisation } from '@samsyn/contracts/organisation';
import { addHeadcounts, type Headcount } from '@samsyn/domain/headcount';
import { useState, type ReactNode } from 'react';
import { formatNumber } from '../../shared/format.ts';
import { headcountColumns, headcountHead, type HeadcountColumn } from '../../shared/headcount-text.ts';
import { Checkbox } from '../../shared/ui/checkbox.tsx';
import { FieldGroup } from '../../shared/ui/form-field.tsx';
import { useWords } from '../../shared/words/words.ts';
import classes from './attendance-fields.module.css';
import { isFrom, municipalityPlace, organisationPlace } from './attendance.ts';
import { AttendanceRow } from './attendance-row.tsx';
import { attendanceText } from './attendance-text.ts';
import { EveryMunicipality } from './every-municipality.tsx';
import type { AttendanceWritten } from './meeting-written.ts';

interface AttendanceFieldsProps {
  /** Where the error summary leads. */
  readonly id: string;
  readonly error?: string | undefined;
  /** What is wrong with each row of the attendance, in its order. */
  readonly rowErrors: readonly (string | undefined)[];
  readonly municipalities: readonly Municipality[];
  readonly organisations: readonly Organisation[];
  readonly attendance: readonly AttendanceWritten[];
  readonly onChange: (attendance: AttendanceWritten[]) => void;
  /** What fills many rows at once, above them. */
  readonly above?: ReactNode;
  /** What adds a row, below them. */
  readonly below?: ReactNode;
}

/**
 * How many came from where. Every municipality has its row, and one that stays at zero did not take part; extern
 * organisations have one once they are added. The heads stay in sight with the sums. Two columns leave room on a phone for
 * targets as large as a thumb and for typing from field to field, so the third comes when it is asked for or counted in.
 */
export function AttendanceFields({
  id,
  error,
  rowErrors,
  municipalities,
  organisations,
  attendance,
  onChange,
  above,
  below,
}: AttendanceFieldsProps) {
  const t = useWords('networkMeeting');
  const sum = addHeadcounts(attendance);
  const [withOther, setWithOther] = useState(false);
  if (sum.otherOrNotStated > 0 && !withOther) setWithOther(true);
  const columns = withOther
    ? headcountColumns
    : headcountColumns.filter((column) => column !== 'otherOrNotStated');
  const present = organisations.filter((each) => attendance.some(isFrom(organisationPlace(each.id))));
  const row = { id, rowErrors, columns, attendance, onChange };
  return (
    <FieldGroup id={id} label={t('attendance')} error={error}>
      <div id={id} tabIndex={-1} className={classes.attendance}>
        {above}
        <Checkbox
          id={`${id}-with-other`}
          label={t('withOther')}
          checked={withOther}
          disabled={sum.otherOrNotStated > 0}
          onChange={({ target }) => setWithOther(target.checked)}
        />
        <Heads columns={columns} sum={sum} />
        {municipalities.length > 1 && (
          <EveryMunicipality
            columns={columns}
            attendance={attendance}
            onChange={onChange}
            places={municipalities.map(({ code }) => municipalityPlace(code))}
          />
        )}
        {municipalities.map(({ code, name }) => (
          <AttendanceRow key={code} {...row} name={name} place={municipalityPlace(code)} />
        ))}
        {present.map((organisation) => {
          const place = organisationPlace(organisation.id);
          return (
            <AttendanceRow
              key={organisation.id}
              {...row}
              name={organisation.name}
              place={place}
              onRemove={() => onChange(attendance.filter((each) => !isFrom(place)(each)))}
            />
          );
        })}
        {below}
        <p role="status" className={classes.sum}>
          {attendanceText(attendance)}
        </p>
      </div>
    </FieldGroup>
  );
}

/** The columns with their sums; each field tells its own column to those who listen. */
function Heads({ columns, sum }: { readonly columns: readonly HeadcountColumn[]; readonly sum: Headcount }) {
  return (
    <div className={classes.heads} aria-hidden="true">
      {columns.map((column) => (
        <p key={column} className={classes.head} data-column={column}>
          <span>{headcountHead(column)}</span>
          <span className={classes.columnSum}>{formatNumber(sum[column])}</span>
        </p>
      ))}
    </div>
  );
}
