import { useWords } from '../../shared/words/words.ts';
import classes from './attendance-fields.module.css';
import { counted, withOneFromEach, type Place } from './attendance.ts';
import type { AttendanceWritten } from './meeting-written.ts';

interface EveryMunicipalityProps {
  readonly places: readonly Place[];
  readonly attendance: readonly AttendanceWritten[];
  readonly onChange: (attendance: AttendanceWritten[]) => void;
}

/** One more, or one less, from every municipality at once: most send about as many. */
export function EveryMunicipality({ places, attendance, onChange }: EveryMunicipalityProps) {
  const t = useWords('networkMeeting');
  const sexWords = useWords('headcount');
  return (
    <div role="group" aria-label={t('everyMunicipality')} className={classes.row}>
      <p className={classes.name}>{t('everyMunicipality')}</p>
      {counted.map((column) => {
        const what = sexWords(column).toLocaleLowerCase('sv');
        return (
          <div key={column} className={classes.every}>
            <button
              type="button"
              aria-label={t('oneLessFromEach', { what })}
              onClick={() => onChange(withOneFromEach(attendance, places, column, -1))}
            >
              −1
            </button>
            <button
              type="button"
              aria-label={t('oneMoreFromEach', { what })}
              onClick={() => onChange(withOneFromEach(attendance, places, column, 1))}
            >
              +1
            </button>
          </div>
        );
      })}
    </div>
  );
}
