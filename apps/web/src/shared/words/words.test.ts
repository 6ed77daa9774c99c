/** @jest-environment node */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { effectWords, progressWords, submissionWords } from '@samsyn/contracts/follow-up-words';
import { effectLevels, progressStatuses } from '@samsyn/domain/progress';
import { effect } from './sv/effect.ts';
import { status } from './sv/status.ts';
import { wordsOf } from './words.ts';

const here = import.meta.dirname;

describe('words', () => {
  it('fills in what the sentence is about', () => {
    expect(wordsOf('ui')('savedAt', { time: '14.02' })).toBe('Sparat 14.02');
  });

  it('refuses a key that has no words when it is compiled', () => {
    // @ts-expect-error: if this line compiled, a forgotten word would too.
    expect(wordsOf('ui')('there-is-no-such-key')).toBe('there-is-no-such-key');
  });

  it('says of a report and a commitment what the follow-up says', () => {
    for (const told of progressStatuses) expect(status[told]).toBe(progressWords[told]);
    expect(status).toMatchObject(submissionWords);
    for (const level of effectLevels) expect(effect[`level${level}`]).toBe(effectWords[level]);
  });

  it('are fetched by every file that speaks them', () => {
    const fileOf = new Map<string, string>();
    for (const file of readdirSync(join(here, 'sv'))) {
      const [, name] = /^addWords\('(\w+)'/m.exec(readFileSync(join(here, 'sv', file), 'utf8')) ?? [];
      if (name) fileOf.set(name, file);
    }
    const speechless = readdirSync(join(here, '../..'), { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.tsx?$/.test(path) && !path.includes('.test.'))
      .filter((path) => {
        const source = readFileSync(join(here, '../..', path), 'utf8');
        return [...source.matchAll(/\b(?:useWords|wordsOf)\('(\w+)'\)/g)].some(([, name = '']) => {
          const file = fileOf.get(name);
          return file !== undefined && !source.includes(`words/sv/${file}'`);
        });
      });
    expect(fileOf.size).toBeGreaterThan(5);
    expect(speechless).toEqual([]);
  });

  describe.each(readdirSync(new URL('sv', import.meta.url)))('in %s', (file) => {
    it('none is empty, and none holds a doubled space', async () => {
      const catalogues = Object.values(
        (await import(`./sv/${file}`)) as Record<string, Record<string, string>>,
      );
      expect(catalogues).toHaveLength(1);
      for (const [key, text] of catalogues.flatMap(Object.entries<string>)) {
        const fine = text.trim() === text && text !== '' && !text.includes('  ');
        expect({ key, fine }).toEqual({ key, fine: true });
      }
    });
  });
});
