/** A stretch of a text, from the first character to the one after the last. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

const longestTried = 80;
const shortestTried = 16;

/**
 * Where a page says what the text says. Documents break lines and glue words in their own ways, so only letters and
 * digits are compared; where the whole is not found, its beginning is looked for.
 */
export function findInSource(page: string, text: string): Stretch | undefined {
  const hay = lettersOf(page);
  const needle = lettersOf(text).letters;
  for (let length = needle.length; length >= Math.min(shortestTried, needle.length) && length > 0;) {
    const at = hay.letters.indexOf(needle.slice(0, length));
    const [start, last] = [hay.places[at], hay.places[at + length - 1]];
    if (start !== undefined && last !== undefined) return { start, end: last + 1 };
    length = length > longestTried ? longestTried : length - shortestTried;
  }
  return undefined;
}

function lettersOf(text: string): { readonly letters: string; readonly places: readonly number[] } {
  const places: number[] = [];
  let letters = '';
  for (let index = 0; index < text.length; index += 1) {
    const letter = text[index] ?? '';
    if (!/[\p{L}\p{N}]/u.test(letter)) continue;
    letters += letter.toLowerCase()[0] ?? '';
    places.push(index);
  }
  return { letters, places };
}
