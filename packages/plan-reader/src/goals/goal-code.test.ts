import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { goalCode, goalCodes } from './goal-code.ts';

const codesIn = (written: string) => goalCodes(written)?.map(({ code }) => code);

describe('goal codes', () => {
  it.each([
    ['Ö1', ['Ö1']],
    ['ö 5', ['Ö5']],
    ['3A', ['3a']],
    ['Mål 2', ['MÅL2']],
    ['Ö1, Ö2', ['Ö1', 'Ö2']],
    ['M1 och M3', ['M1', 'M3']],
    ['M1 och 3', ['M1', 'M3']],
    ['M1/M2;M3', ['M1', 'M2', 'M3']],
    ['M2–M4', ['M2', 'M3', 'M4']],
    ['mål: 1b, 3a', ['1b', '3a']],
  ])('in "%s" are %j', (written, codes) => {
    expect(codesIn(written)).toEqual(codes);
  });

  it.each([
    '',
    'se avsnitt 3',
    '2015-2021',
    'LSO 1 kap 6',
    'artikel 8-30',
    'LoU',
    'SIP',
    'Ö1 är viktigt',
    'januari 14',
  ])('are not "%s"', (written) => {
    expect(goalCodes(written)).toBeUndefined();
  });

  it('have one written form, which is read as itself', () => {
    const prefix = fc.constantFrom('ö', 'Ö', 'm', 'K', 'mål ');
    fc.assert(
      fc.property(prefix, fc.integer({ min: 1, max: 99 }), (letters, number) => {
        const code = goalCode(`${letters}${number}`)?.code ?? '';
        expect(code).toBe(`${letters.trim().toUpperCase()}${number}`);
        expect(goalCode(code)?.code).toBe(code);
      }),
    );
  });
});
