import { describe, expect, it } from '@jest/globals';
import { refusalCodes } from '@samsyn/domain/violation';
import { refusalText } from './refusal-text.ts';
import { refusalWords } from './refusal-words.ts';

describe('what a person is told of a refusal', () => {
  it('says what it is about', () => {
    expect(refusalText({ code: 'too-short', params: { minimum: 12 } })).toBe('Skriv minst 12 tecken.');
  });

  it('tells days and periods the way people do', () => {
    expect(refusalText({ code: 'period-not-over', params: { on: '2015-12-31' } })).toBe(
      'Perioden pågår till och med 31 december 2015 och kan inte stängas före dess.',
    );
    expect(refusalText({ code: 'period-taken', params: { period: '2015-H1' } })).toMatch(
      /^Perioden januari–juni 2015 finns redan\./,
    );
    expect(refusalText({ code: 'period-taken', params: { period: '2015' } })).toMatch(/^Perioden 2015 /);
  });

  it('is a whole sentence for every code', () => {
    for (const code of refusalCodes) {
      expect(refusalWords[code]).toMatch(/^[A-ZÅÄÖ].+\.$/);
      expect(refusalWords[code]).not.toContain('  ');
    }
  });
});
