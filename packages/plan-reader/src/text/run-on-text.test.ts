import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { namesIn } from './names.ts';
import { itemsIn, sentencesIn } from './run-on-text.ts';

/** What the rest of the document teaches about names and common words. */
const ELSEWHERE =
  'Vi verkar i Norrvik och för Norrvik. Det regionala arbetet i Luleå är viktigt, och en regional samverkan finns. ' +
  'Stöd ges av Förbundet i Norrvik, men nätverksmöten hålls i Norrvik. Medel från Förbundet.';

function itemsOf(text: string): string[] {
  const names = namesIn(`${ELSEWHERE} ${text}`);
  return itemsIn(text, { start: 0, end: text.length }, names).map(({ start, end }) => text.slice(start, end));
}

function sentencesOf(text: string): string[] {
  return sentencesIn(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));
}

describe('a list that lost its line breaks', () => {
  it.each([
    [['Stödja kommuner i arbetet', 'Införa mobila tjänster', 'Ett nära samarbete med skolan']],
    [['Nätverksmöten', 'Regional samverkan mellan kommuner']],
    [['Upphandling enligt LOU', 'Driftstart i två kommuner']],
    [['Finansiera kurser i KOM-kurser', 'Förbundet stödjer rådet']],
    [['Dela erfarenheter (t ex Öppna jämförelser)', 'Utveckla dialogen']],
    [['Ordna träffar.', 'Skriva rapport']],
  ])('is cut into %j', (items) => {
    expect(itemsOf(items.join(' '))).toEqual(items);
  });

  it.each([
    'Samverkan med Region Norrvik och Norrvik Tekniska Universitet',
    'Stödja rådet VIDA i länet',
    'Verka med den framtida Region Norrvik',
    'Kurser genom Kurs och konferens',
    'Delta i "Skola På Vetenskaplig Grund" varje år',
    'Besök hos skolor, Luleå och företag',
    'bl.a. Luleå',
  ])('keeps "%s" whole', (item) => {
    expect(itemsOf(item)).toEqual([item]);
  });

  it('loses nothing but the space between its items', () => {
    const words = fc.array(
      fc.constantFrom('Gör', 'med', 'Norrvik', 'LOU', 'arbetet.', '(Se', 'här)', '"Ja"', 'bl.a.'),
      { minLength: 1 },
    );
    fc.assert(
      fc.property(words, (chosen) => {
        const text = chosen.join(' ');
        expect(itemsOf(text).join(' ')).toBe(text);
        expect(sentencesOf(text).join(' ')).toBe(text);
      }),
    );
  });
});

describe('sentences', () => {
  it('end at a full stop before a capital, but not after an abbreviation or in brackets', () => {
    expect(sentencesOf('Vi gör det. Sedan bl.a. Luleå. (Se mer. Här.) Slut!')).toEqual([
      'Vi gör det.',
      'Sedan bl.a. Luleå.',
      '(Se mer. Här.)',
      'Slut!',
    ]);
  });
});
