/** A stretch of a text, from the first character to the one after the last. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A shorter beginning than this says too little to be sure of. */
const shortestTold = 16;

/**
 * Where a page says what the text says. Documents break lines and glue words in their own ways, so only letters and
 * digits are compared; where the whole is not found, its beginning is looked for.
 */
export function findInSource(page: string, text: string): Stretch | undefined {
  const { letters, places } = lettersOf(page);
  const sought = lettersOf(text).letters;
  const length = lengthFound(letters, sought);
  if (length === 0 || length < Math.min(shortestTold, sought.length)) return undefined;
  const at = letters.indexOf(sought.slice(0, length));
  const [start, last] = [places[at], places[at + length - 1]];
  return start === undefined || last === undefined ? undefined : { start, end: last + 1 };
}

/** How much of what is sought stands somewhere, counted from its beginning. */
function lengthFound(letters: string, sought: string): number {
  let [found, tooLong] = [0, sought.length + 1];
  while (tooLong - found > 1) {
    const tried = Math.floor((found + tooLong) / 2);
    if (letters.includes(sought.slice(0, tried))) found = tried;
    else tooLong = tried;
  }
  return found;
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
