import { hash, verify } from '@node-rs/argon2';
import { normalPassword } from '@samsyn/domain/password';
import PQueue from 'p-queue';
import { TooManyAttempts } from '../http/refusal.ts';

/** argon2id is what the library takes by default; the least that OWASP advises for it, said here so that it stays. */
const strength = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };
const strengthInHash = `$argon2id$v=19$m=${strength.memoryCost},t=${strength.timeCost},p=${strength.parallelism}$`;

const atATime = 4;
const waiting = 40;

/** Each hash costs some 20 MB and 50 ms of a core, so there are only so many at a time, and the rest are sent away. */
const turns = new PQueue({ concurrency: atATime });

function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (turns.size >= waiting) throw new TooManyAttempts(2);
  return turns.add(work);
}

export async function hashPassword(password: string): Promise<string> {
  return inTurn(() => hash(normalPassword(password), strength));
}

export async function isPassword(password: string, hashed: string): Promise<boolean> {
  return inTurn(() => verify(hashed, normalPassword(password)));
}

/** Whether the hash was made with another strength than today's. */
export function isOutdated(hashed: string): boolean {
  return !hashed.startsWith(strengthInHash);
}
