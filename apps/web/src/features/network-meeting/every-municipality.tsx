import '../../shared/words/sv/network-meeting.ts';
import { totalOf } from '@samsyn/domain/headcount';
import { Fragment } from 'react';
import type { HeadcountColumn } from '../../shared/headcount-text.ts';
import { useWords } from '../../shared/words/words.ts';
import classes from './attendance-fields.module.css';
import { headcountFrom, withOneFromEach, type Place } from './attendance.ts';
import { ColumnName } from './column-name.tsx';
import type { AttendanceWritten } from './meeting-written.ts';

interface EveryMunicipalityProps {
  readonly columns: readonly HeadcountColumn[];
  readonly places: readonly Place[];
  readonly attendance: readonly AttendanceWritten[];
  readonly onChange: (attendance: AttendanceWritten[]) => void;
}

/**
 * One more, or one less, from many at once, since most send about as many: from every municipality while none is
 * counted, and from then on from those that are.
 */
export function EveryMunicipality({ columns, places, attendance, onChange }: EveryMunicipalityProps) {
  const t = useWords('networkMeeting');
  const sexWords = useWords('headcount');
  const present = places.filter((place) => totalOf(headcountFrom(place, attendance)) > 0);
  const meant = present.length > 0 ? present : places;
  const name = present.length > 0 ? t('everyPresent') : t('everyMunicipality');
  return (
    <div role="group" aria-label={name} className={classes.row}>
      <p className={classes.name}>{name}</p>
      {columns.map((column) => {
        const what = sexWords(column).toLocaleLowerCase('sv');
        return (
          <Fragment key={column}>
            <ColumnName column={column} />
            <div className={classes.every}>
              <button
                type="button"
                aria-label={t('oneLessFromEach', { what })}
                onClick={() => onChange(withOneFromEach(attendance, meant, column, -1))}
              >
                −1
              </button>
              <button
                type="button"
                aria-label={t('oneMoreFromEach', { what })}
                onClick={() => onChange(withOneFromEach(attendance, meant, column, 1))}
              >
                +1
              </button>
            </div>
          </Fragment>
        );
      })}
    </div>
  );
}
