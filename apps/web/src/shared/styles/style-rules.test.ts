/** @jest-environment node */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';

const source = fileURLToPath(new URL('../../', import.meta.url));
const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).map((file) =>
  file.replaceAll('\\', '/'),
);
const styleSheets = files.filter((file) => file.endsWith('.css'));
const code = files.filter((file) => /\.tsx?$/.test(file) && !file.includes('.test.'));

const functions = /\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color)\(/i;
const hex = /#(?:[0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})\b/i;
const names =
  /:\s*[^;{]*\b(?:white|black|red|green|blue|yellow|orange|gr[ae]y|silver|navy|purple|pink|brown|gold)\b(?!-)/i;

/** What holds a colour of its own, told from one that a token gives. */
function holdsColour(text: string, isStyle: boolean): boolean {
  const plain = text
    .replace(/\/\*.*?\*\//gs, '')
    .replace(/var\(--[\w-]+\)/g, '')
    .replace(/--[\w-]+/g, '');
  return functions.test(plain) || hex.test(plain) || (isStyle && names.test(plain));
}

function textOf(file: string): string {
  return readFileSync(`${source}${file}`, 'utf8');
}

describe('the styles', () => {
  it('hold no colour outside the tokens', () => {
    const others = styleSheets.filter((file) => file !== 'shared/styles/tokens.css');
    expect(others.length).toBeGreaterThan(10);
    expect(others.filter((file) => holdsColour(textOf(file), true))).toEqual([]);
    expect(code.filter((file) => holdsColour(textOf(file), false))).toEqual([]);
  });

  it('would find a colour', () => {
    for (const rule of [
      'color: #fff;',
      'color: white;',
      'border: 1px solid rgb(0 0 0 / 50%);',
      'fill: oklch(50% 0 0);',
    ]) {
      expect(holdsColour(rule, true)).toBe(true);
    }
    expect(holdsColour('color: var(--colour-blue); background: none;', true)).toBe(false);
  });

  it('stand in a layer, all of them', () => {
    const modules = styleSheets.filter((file) => file.endsWith('.module.css'));
    const outside = modules.filter(
      (file) => !/^(?:\s*@layer (?:components|page|print) \{.*?\n\})+\s*$/s.test(textOf(file)),
    );
    expect(outside).toEqual([]);
  });

  it('have their layers put in order before any of them is fetched', () => {
    expect(textOf('../public/layers.css')).toContain('@layer reset, tokens, base, components, page, print;');
    expect(/<link rel="stylesheet" href="([^"]+)"/.exec(textOf('../index.html'))?.[1]).toBe('/layers.css');
    expect(styleSheets.filter((file) => /@layer [\w\s]+,/.test(textOf(file)))).toEqual([]);
  });

  it('use no token that does not exist', () => {
    const known = new Set(
      [...textOf('shared/styles/tokens.css').matchAll(/^\s+(--[\w-]+):/gm)].map(([, name]) => name),
    );
    const unknown = styleSheets.flatMap((file) =>
      [...textOf(file).matchAll(/var\((--[\w-]+)/g)]
        .filter(([, name]) => !known.has(name))
        .map(([, name]) => `${file}: ${name}`),
    );
    expect(unknown).toEqual([]);
  });

  it('set nothing in the markup, where the content security policy would stop it', () => {
    expect(code.filter((file) => /dangerouslySetInnerHTML|<style|<script/.test(textOf(file)))).toEqual([]);
  });
});
