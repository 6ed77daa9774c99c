import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { normalPassword, passwordViolations } from './password.ts';

const context = { field: 'next', words: [], isCommon: () => false };
const codesOf = (password: string, changes: Partial<Parameters<typeof passwordViolations>[1]> = {}) =>
  passwordViolations(password, { ...context, ...changes }).map(({ code }) => code);

describe('a password', () => {
  it('has at least twelve characters, of any kind', () => {
    expect(passwordViolations('fjorton ren', context)).toEqual([
      { field: 'next', code: 'too-short', params: { minimum: 12 } },
    ]);
    expect(codesOf('femton renar')).toEqual([]);
  });

  it('is counted in characters as people see them, however they were typed', () => {
    const eleven = 'åäöåäö-renå';
    const twelve = 'åäöåäö-renåä';
    for (const form of ['NFC', 'NFD'] as const) {
      expect(codesOf(eleven.normalize(form))).toEqual(['too-short']);
      expect(codesOf(twelve.normalize(form))).toEqual([]);
    }
    expect(normalPassword(twelve.normalize('NFD'))).toBe(normalPassword(twelve.normalize('NFC')));
  });

  it('may be a long sentence', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 64, maxLength: 256, unit: 'grapheme' }), (sentence) => {
        fc.pre(new Set(sentence.normalize('NFC')).size >= 5);
        expect(codesOf(sentence)).toEqual([]);
      }),
    );
  });

  it('is not one that many use, nor a few characters over and over', () => {
    expect(codesOf('password1234', { isCommon: (password) => password === 'password1234' })).toEqual([
      'password-common',
    ]);
    expect(codesOf('abababababababab')).toEqual(['password-common']);
    expect(codesOf('ååååååååååååååå'.normalize('NFD'))).toEqual(['password-common']);
  });

  it('holds no name that somebody guessing would try first', () => {
    const words = ['Kommunförbundet Norrbotten', 'Luleå', 'Bo Åkerström', 'bo.akerstrom', 'Samsyn'];
    for (const password of [
      'norrbotten är vackert',
      'heja LULEÅ i finalen',
      'heja lulea i finalen',
      'åkerström-2015!',
      'minSAMSYN-inloggning',
    ]) {
      for (const form of ['NFC', 'NFD'] as const) {
        expect(codesOf(password.normalize(form), { words })).toEqual(['password-contains-context']);
      }
    }
  });

  it('may hold a short word by chance', () => {
    expect(codesOf('en bok om tre bönder', { words: ['Bo Ek'] })).toEqual([]);
  });

  it('is told everything that is wrong with it at once', () => {
    expect(codesOf('Luleå', { words: ['Luleå'], isCommon: () => true })).toEqual([
      'too-short',
      'password-common',
      'password-contains-context',
    ]);
  });
});
