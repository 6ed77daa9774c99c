import { describe, expect, it } from '@jest/globals';
import { effectLevels, effectViolations, progressStatuses, tellsEnough } from './progress.ts';

describe('telling how far something has come', () => {
  it('takes words for everything that has begun', () => {
    expect(progressStatuses.filter((status) => tellsEnough(status, ''))).toEqual(['not-started']);
    expect(progressStatuses.filter((status) => tellsEnough(status, ' \n'))).toEqual(['not-started']);
    expect(progressStatuses.filter((status) => !tellsEnough(status, 'Två träffar.'))).toEqual([]);
  });
});

describe('an assessed effect', () => {
  it('says what it rests on, unless there is none', () => {
    const missing = [{ field: 'effect.text', code: 'effect-text-missing' }];
    expect(effectLevels.map((level) => effectViolations({ level, text: ' ' }))).toEqual([
      [],
      missing,
      missing,
      missing,
    ]);
    expect(effectLevels.flatMap((level) => effectViolations({ level, text: 'Enkät.' }))).toEqual([]);
  });

  it('need not be assessed', () => {
    expect(effectViolations(null)).toEqual([]);
  });
});
