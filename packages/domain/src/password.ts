import type { Violation } from './violation.ts';

export interface PasswordContext {
  /** The field that the password was written in. */
  readonly field: string;
  /** Names that somebody guessing would try first: the person's, the association's, the municipalities', the product's. */
  readonly words: readonly string[];
  /** Whether the password is among those that are known to be used by many. */
  readonly isCommon: (password: string) => boolean;
}

export const shortestPassword = 12;
/** A shorter word would refuse good passwords that merely happen to hold it. */
const shortestWord = 4;
const fewestDifferentCharacters = 5;

/** A password as it is measured and hashed: however å is typed, it is one character and the same one. */
export function normalPassword(password: string): string {
  return password.normalize('NFC');
}

/** Length is what makes a password strong, so there is no rule about which kinds of characters it must hold. */
export function passwordViolations(
  password: string,
  { field, words, isCommon }: PasswordContext,
): Violation[] {
  const characters = Array.from(normalPassword(password));
  const violations: Violation[] = [];
  if (characters.length < shortestPassword) {
    violations.push({ field, code: 'too-short', params: { minimum: shortestPassword } });
  }
  if (new Set(characters).size < fewestDifferentCharacters || isCommon(normalPassword(password))) {
    violations.push({ field, code: 'password-common' });
  }
  const plain = plainLetters(password);
  if (words.flatMap(guessesFrom).some((guess) => plain.includes(guess))) {
    violations.push({ field, code: 'password-contains-context' });
  }
  return violations;
}

/** Each word of a name or an address: somebody guessing tries them one by one. */
function guessesFrom(name: string): string[] {
  return plainLetters(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length >= shortestWord);
}

/** Without capitals, dots, rings and accents, so that "LULEA" is seen to hold "Luleå". */
function plainLetters(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}
