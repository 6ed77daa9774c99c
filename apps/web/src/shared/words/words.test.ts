import { describe, expect, it } from '@jest/globals';
import { course } from './sv/course.ts';
import { networkMeeting } from './sv/network-meeting.ts';
import { organisation } from './sv/organisation.ts';
import { planProposal } from './sv/plan-proposal.ts';
import { registration } from './sv/registration.ts';
import { submission } from './sv/submission.ts';
import { sv } from './sv.ts';
import { wordsOf } from './words.ts';

describe('words', () => {
  it('fills in what the sentence is about', () => {
    expect(wordsOf('ui')('savedAt', { time: '14.02' })).toBe('Sparat 14.02');
  });

  it('refuses a key that has no words when it is compiled', () => {
    // @ts-expect-error: if this line compiled, a forgotten word would too.
    expect(wordsOf('ui')('there-is-no-such-key')).toBe('there-is-no-such-key');
  });

  it('holds no empty words and no doubled spaces', () => {
    for (const [name, words] of Object.entries({
      ...sv,
      planProposal,
      networkMeeting,
      organisation,
      submission,
      course,
      registration,
    })) {
      for (const [key, text] of Object.entries<string>(words)) {
        expect({ name, key, fine: text.trim() === text && text !== '' && !text.includes('  ') }).toEqual({
          name,
          key,
          fine: true,
        });
      }
    }
  });
});
