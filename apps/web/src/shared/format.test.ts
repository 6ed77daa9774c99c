import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  compareText,
  dayOf,
  formatDay,
  formatDays,
  formatFileSize,
  formatInstant,
  formatList,
  formatNumber,
  formatTime,
  insideSentence,
  localesInUse,
  parseDay,
  parseNumber,
  possessive,
} from './format.ts';

const aDay = fc
  .date({ min: new Date('1900-01-01T00:00:00Z'), max: new Date('2100-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('format', () => {
  it('is written by Swedish rules and not by what Intl falls back to', () => {
    for (const locale of localesInUse()) expect(locale).toMatch(/^sv/);
  });

  it('writes days, times and numbers as people do', () => {
    expect(formatDay('2015-04-23')).toBe('23 april 2015');
    expect(formatDays('2015-09-16', '2015-09-17')).toBe('16–17 september 2015');
    expect(formatDays('2015-09-16', '2015-09-16')).toBe('16 september 2015');
    expect(formatTime('2015-07-08T12:02:00Z')).toBe('14.02');
    expect(formatInstant('2015-07-08T23:30:00Z')).toBe('9 juli 2015 kl. 01.30');
    expect(formatNumber(1234567.8)).toBe('1\u00a0234\u00a0567,8');
    expect(formatList(['Boden', 'Kiruna', 'Luleå'])).toBe('Boden, Kiruna och Luleå');
    expect(formatFileSize(340_200)).toBe('340 kB');
    expect(formatFileSize(2_400_000)).toBe('2,4 MB');
  });

  it('says whose something is, without one s too many', () => {
    expect(['Kiruna', 'Kalix', 'Grums'].map(possessive)).toEqual(['Kirunas', 'Kalix', 'Grums']);
  });

  it('puts Å, Ä and Ö last, and numbers by their size', () => {
    const municipalities = ['Övertorneå', 'Älvsbyn', 'Arjeplog', 'Åre', 'Piteå'];
    expect(municipalities.toSorted(compareText)).toEqual([
      'Arjeplog',
      'Piteå',
      'Åre',
      'Älvsbyn',
      'Övertorneå',
    ]);
    expect(['3.10', '3.9'].toSorted(compareText)).toEqual(['3.9', '3.10']);
  });

  it('reads a day however it was written', () => {
    for (const written of [
      '2015-04-23',
      '20150423',
      ' 23 april 2015',
      '23 Apr 2015',
      'den 23:e april 2015',
      '2015-4-23',
    ]) {
      expect(parseDay(written)).toBe('2015-04-23');
    }
  });

  it('reads back every day it writes', () => {
    fc.assert(fc.property(aDay, (day) => parseDay(formatDay(day)) === day && parseDay(day) === day));
  });

  it('lowers the first letter of what stands inside a sentence, and no other', () => {
    expect(insideSentence('Kommunens rapportör i Ånge')).toBe('kommunens rapportör i Ånge');
    expect(insideSentence('')).toBe('');
  });

  it('guesses no day that does not exist', () => {
    for (const written of ['', '2015-02-29', '31 april 2015', '23 avril 2015', '23/4 2015', '2015']) {
      expect(parseDay(written)).toBeUndefined();
    }
  });

  it('reads back every number it writes', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1e9, max: 1e9 }),
        (tenths) => parseNumber(formatNumber(tenths / 10)) === tenths / 10,
      ),
    );
    expect(parseNumber('1 234 567,8')).toBe(1234567.8);
    expect(parseNumber('tre')).toBeUndefined();
  });
});

describe('the day of an instant', () => {
  it('is the one it is in Sweden', () => {
    expect(dayOf(new Date('2015-06-30T22:30:00Z'))).toBe('2015-07-01');
    expect(dayOf(new Date('2015-12-31T22:30:00Z'))).toBe('2015-12-31');
  });
});
