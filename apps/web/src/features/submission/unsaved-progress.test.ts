import { describe, expect, it } from '@jest/globals';
import { aCommitmentProgress } from '@samsyn/fixtures/submission';
import { unsavedProgress } from './unsaved-progress.ts';

const one = aCommitmentProgress({ commitmentId: 'one' });
const other = aCommitmentProgress({ commitmentId: 'other' });
const changed = { ...one, done: 'Tre träffar.' };

describe('what is not saved', () => {
  it('is what was written since, of the commitments it was written of', () => {
    expect(unsavedProgress({ base: [one, other], content: [changed, other] }, [one, other])).toEqual([
      changed,
    ]);
  });

  it('is nothing that the report says by now', () => {
    expect(unsavedProgress({ base: [one, other], content: [changed, other] }, [changed, other])).toEqual([]);
  });

  it('is nothing that only somebody else has changed', () => {
    expect(unsavedProgress({ base: [one, other], content: [one, other] }, [one, changed])).toEqual([]);
  });
});
