declare const plainDate: unique symbol;

/** A day without a clock or a time zone, as text: `2015-07-08`. Texts of this form sort in the order of time. */
export type PlainDate = string & { readonly [plainDate]: true };

const form = /^(\d{4})-(\d{2})-(\d{2})$/;

export function findPlainDate(text: string): PlainDate | undefined {
  const parts = form.exec(text);
  if (!parts) return undefined;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  const exists = month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
  return exists ? (text as PlainDate) : undefined;
}

export function getPlainDate(text: string): PlainDate {
  const day = findPlainDate(text);
  if (day === undefined) throw new RangeError(`Not a day that exists: ${JSON.stringify(text)}`);
  return day;
}

export function yearOf(date: PlainDate): number {
  return Number(date.slice(0, 4));
}

/** Negative when `one` comes first, zero when they are the same day. */
export function compareDates(one: PlainDate, other: PlainDate): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

export function addDays(date: PlainDate, days: number): PlainDate {
  return fromDayNumber(toDayNumber(date) + days);
}

/** How many days from `start` to `end`; negative when `end` is the earlier. */
export function daysBetween(start: PlainDate, end: PlainDate): number {
  return toDayNumber(end) - toDayNumber(start);
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

const daysIn400Years = 146_097;

// The calendar is counted in years that begin on 1 March, so that the leap day comes last and each month has a
// fixed offset; 400 such years always have the same number of days.
function toDayNumber(date: PlainDate): number {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  const marchYear = month <= 2 ? year - 1 : year;
  const monthFromMarch = (month + 9) % 12;
  const dayOfYear = Math.floor((153 * monthFromMarch + 2) / 5) + day - 1;
  return (
    marchYear * 365 +
    Math.floor(marchYear / 4) -
    Math.floor(marchYear / 100) +
    Math.floor(marchYear / 400) +
    dayOfYear
  );
}

function fromDayNumber(dayNumber: number): PlainDate {
  const era = Math.floor(dayNumber / daysIn400Years);
  const dayOfEra = dayNumber - era * daysIn400Years;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  const year = era * 400 + yearOfEra + (month <= 2 ? 1 : 0);
  return getPlainDate([padded(year, 4), padded(month, 2), padded(day, 2)].join('-'));
}

function padded(number: number, length: number): string {
  return String(number).padStart(length, '0');
}
