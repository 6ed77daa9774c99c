/** @jest-environment node */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';

type Theme = Readonly<Record<string, string>>;

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');
const dark = blockAfter('(prefers-color-scheme: dark)');
const forced = blockAfter('(forced-colors: active)');
const light = coloursIn(css.slice(0, css.indexOf('@media')));
const themes: readonly (readonly [string, Theme])[] = [
  ['light', light],
  ['dark', { ...light, ...coloursIn(dark) }],
];

/** Text on what it stands on, beside those whose names say it (`green-text` on `green-fill`). */
const readOn: readonly (readonly [text: string, ...grounds: string[]])[] = [
  ['text', 'surface', 'surface-quiet', 'blue-wash', 'error-wash'],
  ['text-muted', 'surface', 'surface-quiet', 'blue-wash'],
  ['blue', 'surface', 'surface-quiet', 'blue-wash'],
  ['blue-deep', 'surface', 'surface-quiet', 'blue-wash'],
  ['on-blue', 'blue', 'blue-deep'],
  ['error', 'surface', 'error-wash'],
  ['error-deep', 'surface', 'error-wash'],
];

/** Lines and signs that tell something by themselves: the edge of a field, where one stands. */
const seenOn: readonly (readonly [sign: string, ...grounds: string[]])[] = [
  ['line-strong', 'surface', 'surface-quiet'],
  ['blue', 'surface'],
  ['error', 'surface'],
  ['focus-line', 'focus-fill'],
];

describe.each(themes)('the %s theme', (_, theme) => {
  it('can be read: every text stands 4.5 or more from its ground', () => {
    const named = Object.keys(theme).filter((name) => name.endsWith('-fill') || name === 'focus-fill');
    const pairs = [
      ...pairsOf(readOn),
      ...named.map((fill) => [fill.replace('-fill', '-text'), fill] as const),
    ];
    expect(pairs.length).toBeGreaterThan(20);
    expect(pairs.map(measure(theme)).filter(({ contrast }) => contrast < 4.5)).toEqual([]);
  });

  it('can be made out: every telling line stands 3 or more from its ground', () => {
    expect(
      pairsOf(seenOn)
        .map(measure(theme))
        .filter(({ contrast }) => contrast < 3),
    ).toEqual([]);
  });

  it('shows where one stands, by the yellow field or by the dark line', () => {
    const contrasts = ['focus-fill', 'focus-line'].map(
      (sign) => measure(theme)([sign, 'surface'] as const).contrast,
    );
    expect(Math.max(...contrasts)).toBeGreaterThanOrEqual(3);
  });
});

describe('the tokens', () => {
  it('measure contrast as WCAG does', () => {
    expect(contrast('#ffffff', '#000000')).toBeCloseTo(21);
    expect(contrast('#0b4f8a', '#ffffff')).toBeCloseTo(8.4, 1);
    expect(contrast('#777777', '#ffffff')).toBeLessThan(4.5);
  });

  it('answer for every colour in every theme', () => {
    const known = Object.keys(light);
    const sameInTheDark = ['focus-fill', 'focus-text', 'focus-line'];
    expect(Object.keys(coloursIn(dark))).toEqual(known.filter((name) => !sameInTheDark.includes(name)));
    expect([...forced.matchAll(/--colour-([\w-]+):/g)].map(([, name]) => name)).toEqual(
      [...known, 'shade'].toSorted(inOrderOfFile),
    );
  });

  it('leave the choice of colours to the person where that has been made', () => {
    expect(forced).not.toMatch(/#|rgb/);
  });
});

function inOrderOfFile(one: string, other: string): number {
  return css.indexOf(`--colour-${one}:`) - css.indexOf(`--colour-${other}:`);
}

function blockAfter(condition: string): string {
  const start = css.indexOf(condition);
  return css.slice(start, css.indexOf('\n}', start));
}

function coloursIn(block: string): Theme {
  return Object.fromEntries(
    [...block.matchAll(/--colour-([\w-]+): (#[0-9a-f]{6});/g)].map(([, name = '', colour = '']) => [
      name,
      colour,
    ]),
  );
}

function pairsOf(list: readonly (readonly [string, ...string[]])[]): (readonly [string, string])[] {
  return list.flatMap(([text, ...grounds]) => grounds.map((ground) => [text, ground] as const));
}

function measure(theme: Theme) {
  return ([text, ground]: readonly [string, string]) => ({
    text,
    ground,
    contrast: contrast(colourOf(theme, text), colourOf(theme, ground)),
  });
}

function colourOf(theme: Theme, name: string): string {
  const colour = theme[name];
  if (!colour) throw new Error(`There is no colour called ${name}.`);
  return colour;
}

/** WCAG 2.2, "contrast ratio". */
function contrast(one: string, other: string): number {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

/** WCAG 2.2, "relative luminance". */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
