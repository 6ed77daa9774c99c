import { findPlainDate, getPlainDate, type PlainDate } from '@samsyn/domain/time/plain-date';

/**
 * How days, times, numbers and order are written; no other file asks `Intl`.
 * The locale is named outright: for languages it does not know, `Intl` falls back to English without a word.
 */
const locale = 'sv-SE';
const timeZone = 'Europe/Stockholm';

const longDay = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
const clock = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', timeZone });
const dayOfInstant = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone });
const decimal = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
const numericDay = new Intl.DateTimeFormat(locale, { dateStyle: 'short', timeZone });
const list = new Intl.ListFormat(locale, { type: 'conjunction' });
const collator = new Intl.Collator(locale, { numeric: true });

/** The locales the formatters really got, to be tested. */
export function localesInUse(): string[] {
  return [longDay, clock, dayOfInstant, numericDay, decimal, list, collator].map(
    (format) => format.resolvedOptions().locale,
  );
}

/** `2015-04-23` as "23 april 2015". */
export function formatDay(day: string): string {
  return longDay.format(new Date(`${day}T00:00:00Z`));
}

/** From one day to another as "16–17 september 2015", with no more said twice than must be. */
export function formatDays(from: string, to: string): string {
  return longDay.formatRange(new Date(`${from}T00:00:00Z`), new Date(`${to}T00:00:00Z`));
}

/** The time of an instant in Sweden, as "14.02". */
export function formatTime(instant: string | Date): string {
  return clock.format(new Date(instant)).replace(':', '.');
}

/** An instant as "8 juli 2015 kl. 14.02". */
export function formatInstant(instant: string | Date): string {
  return `${dayOfInstant.format(new Date(instant))} kl. ${formatTime(instant)}`;
}

/** The day it is in Sweden at an instant. */
export function dayOf(instant: Date): PlainDate {
  return getPlainDate(numericDay.format(instant));
}

/** `1234567.8` as "1 234 567,8", with spaces that do not break. */
export function formatNumber(value: number): string {
  return decimal.format(value);
}

/** A file's size as "340 kB" or "2,4 MB". */
export function formatFileSize(bytes: number): string {
  const kilobytes = Math.max(1, Math.round(bytes / 1000));
  return kilobytes < 1000 ? `${formatNumber(kilobytes)} kB` : `${formatNumber(kilobytes / 1000)} MB`;
}

/** "Boden, Kiruna och Luleå". */
export function formatList(parts: readonly string[]): string {
  return list.format(parts);
}

/** What begins a line of its own, as it stands inside a sentence: "Handläggare" as "handläggare". */
export function insideSentence(words: string): string {
  return words.charAt(0).toLocaleLowerCase(locale) + words.slice(1);
}

/** What belongs to somebody or some place: "Kirunas", but "Kalix" as it is. */
export function possessive(name: string): string {
  return /[sxz]$/i.test(name) ? name : `${name}s`;
}

/** Swedish order: Å, Ä and Ö after Z, and 3.10 after 3.9. */
export function compareText(one: string, other: string): number {
  return collator.compare(one, other);
}

const monthNames = Array.from({ length: 12 }, (_, month) =>
  new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' }).format(
    new Date(Date.UTC(2015, month, 15)),
  ),
);

/** The day that a person wrote, "2015-04-23" or "23 april 2015"; undefined when it is none. */
export function parseDay(text: string): PlainDate | undefined {
  const written = text.trim().toLocaleLowerCase(locale).replace(/\s+/g, ' ');
  const numbers = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(written) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(written);
  if (numbers) return findPlainDate(numbers.slice(1).map(twoDigits).join('-'));
  const named = /^(?:den )?(\d{1,2}):?[ae]? ([a-zåäö]{3,})\.? (\d{4})$/.exec(written);
  if (!named) return undefined;
  const [, day = '', name = '', year = ''] = named;
  const month = monthNames.findIndex((monthName) => monthName.startsWith(name)) + 1;
  return findPlainDate([year, String(month), day].map(twoDigits).join('-'));
}

function twoDigits(number: string): string {
  return number.padStart(2, '0');
}

/** The number a person wrote, with spaces and decimal comma ("1 234 567,8"); undefined when it is none. */
export function parseNumber(text: string): number | undefined {
  const written = text.replace(/\s/g, '').replace(',', '.').replace('\u2212', '-');
  return /^-?\d+(\.\d+)?$/.test(written) ? Number(written) : undefined;
}
