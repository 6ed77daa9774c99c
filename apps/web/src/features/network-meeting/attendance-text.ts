import { addHeadcounts } from '@samsyn/domain/headcount';
import { headcountText } from '../../shared/headcount-text.ts';
import { wordsOf } from '../../shared/words/words.ts';
import { municipalitiesIn } from './attendance.ts';
import type { AttendanceWritten } from './meeting-written.ts';

/** "23 deltagare: 14 kvinnor, 9 män och 0 annat eller ej angivet, från 11 kommuner". */
export function attendanceText(attendance: readonly AttendanceWritten[]): string {
  const from = wordsOf('headcount')('municipalitiesCounted', { count: municipalitiesIn(attendance) });
  return `${headcountText(addHeadcounts(attendance))}, ${from}`;
}
