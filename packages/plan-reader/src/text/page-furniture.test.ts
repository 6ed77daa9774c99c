import { describe, expect, it } from '@jest/globals';
import { plainLine } from '../document/source-document.ts';
import { withoutPageFurniture } from './page-furniture.ts';

function read(pages: readonly (readonly string[])[]): [number, string][] {
  return withoutPageFurniture(pages.map((lines) => lines.map((line) => plainLine(line)))).map(
    ({ page, lines }) => [page, lines.map((line) => line.text).join('|')],
  );
}

describe('what is printed on every page', () => {
  it('is a number glued to the last word', () => {
    expect(read([['Alfa 3'], ['Beta 4'], ['Gamma 2015 5']])).toEqual([
      [3, 'Alfa'],
      [4, 'Beta'],
      [5, 'Gamma 2015'],
    ]);
  });

  it.each([
    ['a number alone', (page: number) => `${page}`],
    ['a number of how many', (page: number) => `Sida ${page} av 3`],
    ['a number between dashes', (page: number) => `– ${page} –`],
  ])('is %s, first or last', (_, printed) => {
    const pages = ['Alfa', 'Beta', 'Gamma'];
    const expected = pages.map((text, index) => [index + 1, text]);
    expect(read(pages.map((text, index) => [printed(index + 1), text]))).toEqual(expected);
    expect(read(pages.map((text, index) => [text, printed(index + 1)]))).toEqual(expected);
  });

  it('is a running header', () => {
    expect(
      read([
        ['Plan 2026', 'Alfa'],
        ['Plan 2026', 'Beta'],
        ['Plan 2026', 'Gamma'],
      ]).map(([, text]) => text),
    ).toEqual(['Alfa', 'Beta', 'Gamma']);
  });

  it('is not a heading that begins with its number', () => {
    const pages = [
      ['1 Mål', 'a'],
      ['2 Arbete', 'b'],
      ['3 Projekt', 'c'],
    ];
    expect(read(pages).map(([, text]) => text)).toEqual(pages.map((lines) => lines.join('|')));
  });

  it('begins at 1: a cover before is read with the first page', () => {
    expect(read([['Omslag'], ['Alfa 1'], ['Beta 2'], ['Gamma 3']])).toEqual([
      [1, 'Omslag|Alfa'],
      [2, 'Beta'],
      [3, 'Gamma'],
    ]);
  });
});
