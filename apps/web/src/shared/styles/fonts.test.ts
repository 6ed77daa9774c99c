/** @jest-environment node */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { create, type Font } from 'fontkit';

const packages = new URL('../../../../../node_modules/', import.meta.url);
const css = readFileSync(new URL('./fonts.css', import.meta.url), 'utf8');

interface Face {
  readonly promised: ReadonlySet<number>;
  readonly font: Font;
}

const faces = [...css.matchAll(/url\('([^']+)'\)[^;]*;\s*unicode-range:\s*([^;]+);/g)].map(
  ([, file = '', ranges = '']): Face => ({
    promised: new Set(ranges.split(',').flatMap(codePointsIn)),
    font: create(readFileSync(new URL(file, packages))),
  }),
);

/** Swedish, the Sámi languages, Meänkieli and Finnish, and the signs that running text needs. */
const letters = 'abcdefghijklmnopqrstuvwxyzåäöéüàáâčđŋšŧžñïřẓæø';
const signs = '0123456789–—”’…§%&@·×−\u00a0€½';

describe('the font', () => {
  it.each([...letters, ...letters.toLocaleUpperCase('sv'), ...signs].map((sign) => [sign]))(
    'draws %s',
    (sign) => {
      const codePoint = sign.codePointAt(0) ?? 0;
      const asked = faces.filter(({ promised }) => promised.has(codePoint));
      // One face only, or the browser would fetch two for one letter.
      expect(asked).toHaveLength(1);
      expect(asked[0]?.font.hasGlyphForCodePoint(codePoint)).toBe(true);
    },
  );

  it('has figures of one width, so that columns add up by eye', () => {
    const widths = [...'0123456789'].map(
      (digit) => faces[0]?.font.glyphForCodePoint(digit.charCodeAt(0)).advanceWidth,
    );
    expect(new Set(widths).size).toBe(1);
    expect(widths[0]).toBeGreaterThan(0);
  });

  it('is one family in every weight between thin and black', () => {
    expect(faces).toHaveLength(2);
    for (const { font } of faces) expect(font.variationAxes['wght']).toMatchObject({ min: 200, max: 900 });
  });
});

function codePointsIn(range: string): number[] {
  const [first = '', last = first] = range.trim().replace('U+', '').split('-');
  const start = Number.parseInt(first, 16);
  return Array.from({ length: Number.parseInt(last, 16) - start + 1 }, (_, index) => start + index);
}
