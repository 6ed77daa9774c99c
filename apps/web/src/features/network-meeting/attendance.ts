import { nobody, totalOf, type Headcount } from '@samsyn/domain/headcount';
import type { HeadcountColumn } from '../../shared/headcount-text.ts';
import type { AttendanceWritten } from './meeting-written.ts';

/** Where somebody comes from: exactly one of the two is named. */
export type Place = Pick<AttendanceWritten, 'municipalityCode' | 'organisationId'>;

export function municipalityPlace(municipalityCode: string): Place {
  return { municipalityCode, organisationId: null };
}

export function organisationPlace(organisationId: string): Place {
  return { municipalityCode: null, organisationId };
}

export function isFrom(place: Place): (attendance: Place) => boolean {
  return ({ municipalityCode, organisationId }) =>
    municipalityCode === place.municipalityCode && organisationId === place.organisationId;
}

export function headcountFrom(place: Place, attendance: readonly AttendanceWritten[]): Headcount {
  return attendance.find(isFrom(place)) ?? nobody;
}

/**
 * The attendance with another count. A municipality that nobody came from is not in it; an organisation is, since
 * somebody put it there.
 */
export function withCount(
  attendance: readonly AttendanceWritten[],
  place: Place,
  column: HeadcountColumn,
  count: number,
): AttendanceWritten[] {
  const changed = { ...nobody, ...place, ...attendance.find(isFrom(place)), [column]: Math.max(0, count) };
  const stands = place.municipalityCode === null || totalOf(changed) > 0;
  const index = attendance.findIndex(isFrom(place));
  if (index < 0) return stands ? [...attendance, changed] : [...attendance];
  return stands ? attendance.with(index, changed) : attendance.toSpliced(index, 1);
}

/** One more, or one less, from each of the places. */
export function withOneFromEach(
  attendance: readonly AttendanceWritten[],
  places: readonly Place[],
  column: HeadcountColumn,
  step: 1 | -1,
): AttendanceWritten[] {
  return places.reduce<AttendanceWritten[]>(
    (changed, place) => withCount(changed, place, column, headcountFrom(place, changed)[column] + step),
    [...attendance],
  );
}

/** How many municipalities anyone came from. */
export function municipalitiesIn(attendance: readonly AttendanceWritten[]): number {
  return attendance.filter((each) => each.municipalityCode !== null && totalOf(each) > 0).length;
}
