import { describe, expect, it } from '@jest/globals';
import { aCommitmentProgress } from '@samsyn/fixtures/submission';
import { anId } from '@samsyn/fixtures/an-id';
import { mergeProgress } from './merge-progress.ts';

const first = aCommitmentProgress();
const second = aCommitmentProgress({ commitmentId: anId('municipal commitment Ö2'), status: null, done: '' });
const told = (progress: typeof first, done: string) => ({ ...progress, status: 'done' as const, done });

describe('two who tell in the same report', () => {
  it('have what they tell of different commitments put together', () => {
    const mine = [told(first, 'Mitt'), second];
    const theirs = [first, told(second, 'Deras')];
    expect(mergeProgress([first, second], mine, theirs)).toEqual({
      content: [told(first, 'Mitt'), told(second, 'Deras')],
      differing: [],
    });
  });

  it('keep what they both tell of one commitment apart until one of them is chosen', () => {
    const mine = [told(first, 'Mitt'), second];
    const theirs = [told(first, 'Deras'), second];
    const { differing } = mergeProgress([first, second], mine, theirs);
    expect(differing).toEqual([
      { key: first.commitmentId, mine: told(first, 'Mitt'), theirs: told(first, 'Deras') },
    ]);
    const after = (side: 'mine' | 'theirs') =>
      mergeProgress([first, second], mine, theirs, { [first.commitmentId]: side }).content[0]?.done;
    expect([after('mine'), after('theirs')]).toEqual(['Mitt', 'Deras']);
  });

  it('agree where both tell the same', () => {
    const both = [told(first, 'Samma'), second];
    expect(mergeProgress([first, second], both, both)).toEqual({ content: both, differing: [] });
  });
});
