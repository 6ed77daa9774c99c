import { describe, expect, it } from '@jest/globals';
import { plainLine } from '../document/source-document.ts';
import { planText } from '../text/plan-text.ts';
import { findContentsPage } from './contents-page.ts';

function entriesOf(lines: readonly string[], layout: 'wrapped' | 'lost') {
  const plan = planText([{ page: 1, lines: lines.map((line) => plainLine(line)) }], { paged: true, layout });
  return findContentsPage(plan)?.entries.map(({ number, title }) => `${number ?? '-'} ${title}`);
}

describe('a contents page', () => {
  it('is found in text without line breaks', () => {
    const text =
      'Förord... 3 1. Uppdraget... 4 1.1 Mål (2026, nya )... 5 3.10 Övrigt... 27 Förord Det här är planen.';
    expect(entriesOf([text], 'lost')).toEqual([
      '- Förord',
      '1 Uppdraget',
      '1.1 Mål (2026, nya)',
      '3.10 Övrigt',
    ]);
  });

  it('is found by dots or by page numbers at the line ends', () => {
    expect(entriesOf(['1 Mål ........ 2', '2 Arbete …… 3', '3 Slut . . . . 4', 'Text'], 'wrapped')).toEqual([
      '1 Mål',
      '2 Arbete',
      '3 Slut',
    ]);
    expect(entriesOf(['1 Mål\t2', '2 Arbete\t3', '2.1 Skola\t3', 'Text'], 'wrapped')).toEqual([
      '1 Mål',
      '2 Arbete',
      '2.1 Skola',
    ]);
  });

  it('is not a text with dots', () => {
    expect(entriesOf(['Vänta... 3 dagar går. Sedan kommer svaret.'], 'lost')).toBeUndefined();
  });
});
