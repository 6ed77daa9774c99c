import { describe, expect, it } from '@jest/globals';
import { loadLeakedPasswords } from './leaked-passwords.ts';

describe('the passwords that many use', () => {
  it('are known in capitals or not, and no others are', async () => {
    const isLeaked = await loadLeakedPasswords();
    for (const password of ['password1234', 'PASSWORD1234', '123456789012', 'qwertyqwerty', 'q1w2e3r4t5y6']) {
      expect(isLeaked(password)).toBe(true);
    }
    expect(isLeaked('sju renar över fjället')).toBe(false);
  });
});
