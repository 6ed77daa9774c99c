import { describe, expect, it, jest } from '@jest/globals';
import { TooManyAttempts } from '../http/refusal.ts';
import { hashPassword, isOutdated, isPassword } from './password-hashing.ts';

// Hashing is meant to take its time, and more so on a busy machine.
jest.setTimeout(60_000);

describe('a hashed password', () => {
  it('is argon2id at the strength that is advised, salted', async () => {
    const [first, second] = await Promise.all([
      hashPassword('sju renar över fjället'),
      hashPassword('sju renar över fjället'),
    ]);
    expect(first).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(first).not.toBe(second);
    expect(isOutdated(first)).toBe(false);
    expect(isOutdated('$argon2id$v=19$m=4096,t=2,p=1$c2FsdA$aGFzaA')).toBe(true);
  });

  it('is the same password however its letters were typed', async () => {
    const hashed = await hashPassword('sju renar över fjället'.normalize('NFD'));
    expect(await isPassword('sju renar över fjället'.normalize('NFC'), hashed)).toBe(true);
    expect(await isPassword('sju renar over fjallet', hashed)).toBe(false);
  });
});

describe('hashing', () => {
  it('keeps forty waiting behind four, and sends the rest away at once', async () => {
    const outcomes = await Promise.allSettled(
      Array.from({ length: 60 }, () => hashPassword('sju renar över fjället')),
    );
    const refused = outcomes.filter((outcome) => outcome.status === 'rejected');
    expect(refused).toHaveLength(60 - 4 - 40);
    for (const { reason } of refused) expect(reason).toBeInstanceOf(TooManyAttempts);
    expect(await hashPassword('och sedan är det som vanligt')).toMatch(/^\$argon2id/);
  });
});
