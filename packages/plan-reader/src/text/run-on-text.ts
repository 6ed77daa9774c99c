import { bindsOnwards, endsInAbbreviation, isAcronym, isCapitalised, isDeterminer } from './swedish.ts';
import type { Names } from './names.ts';
import type { Span } from './span.ts';

/** `stop` is a full stop between sentences, `capital` a capital letter where no punctuation stands. */
export interface Piece extends Span {
  readonly endsBy: 'stop' | 'capital' | 'end';
}

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly enclosed: boolean;
}

/** Cuts the span at sentence ends only. */
export function sentencesIn(text: string, span: Span): Piece[] {
  const words = wordsIn(text, span);
  return cut(span, words, (index) => (endsSentence(words, index, text) ? 'stop' : undefined));
}

/** Cuts the span at sentence ends and where a capital letter without punctuation begins a new item. */
export function itemsIn(text: string, span: Span, names: Names): Piece[] {
  const words = wordsIn(text, span);
  let first = 0;
  return cut(span, words, (index) => {
    const ending = endsSentence(words, index, text)
      ? 'stop'
      : beginsItem(words, index, first, names)
        ? 'capital'
        : undefined;
    if (ending) first = index;
    return ending;
  });
}

function cut(
  span: Span,
  words: readonly Word[],
  ending: (index: number) => Piece['endsBy'] | undefined,
): Piece[] {
  const pieces: Piece[] = [];
  let start = words[0]?.start ?? span.start;
  for (let index = 1; index < words.length; index += 1) {
    const endsBy = ending(index);
    const [before, word] = [words[index - 1], words[index]];
    if (!endsBy || !before || !word) continue;
    pieces.push({ start, end: before.end, endsBy });
    start = word.start;
  }
  const last = words.at(-1);
  return last ? [...pieces, { start, end: last.end, endsBy: 'end' }] : [];
}

function wordsIn(text: string, span: Span): Word[] {
  const slice = text.slice(span.start, span.end);
  let depth = 0;
  let quoted = false;
  return [...slice.matchAll(/\S+/g)].map((match) => {
    const word = match[0];
    const enclosed = depth > 0 || quoted;
    depth = Math.max(0, depth + count(word, /\(/g) - count(word, /\)/g));
    if (count(word, /["”“]/g) % 2 === 1) quoted = !quoted;
    const start = span.start + match.index;
    return { text: word, start, end: start + word.length, enclosed };
  });
}

/** Whether a sentence ends right before the word at the index. */
function endsSentence(words: readonly Word[], index: number, text: string): boolean {
  const [before, word] = [words[index - 1], words[index]];
  if (!before || !word || word.enclosed) return false;
  if (!/[.!?]["”)]*$/.test(before.text) || !/^["”“(]?[\p{Lu}\d]/u.test(word.text)) return false;
  return !endsInAbbreviation(text.slice(Math.max(0, before.end - 12), before.end));
}

/** Whether the word at the index begins a new item though no punctuation stands before it. */
function beginsItem(words: readonly Word[], index: number, first: number, names: Names): boolean {
  const [before, word] = [words[index - 1], words[index]];
  if (!before || !word || word.enclosed || !/^\p{Lu}/u.test(word.text)) return false;
  if (/[,;:/&(-]$/.test(before.text) || bindsOnwards(before.text)) return false;
  if (isDeterminedAdjective(words[index - 2], before)) return false;
  if (names.isName(word.text)) return beginsWithName(words, index);
  if (!isCapitalised(before.text) || endsInSmallWord(before.text) || isFunctionWord(word.text)) return true;
  // Between two capitalised words: `LOU Marknader` begins anew after the abbreviation, `Nätverksmöten Regional` after
  // an item of one common word, but `Norrvik Tekniska` is one name.
  if (index - 1 > first) return isAcronym(before.text) || before.text.endsWith(')');
  return !names.isName(before.text) && (names.isCommon(before.text) || names.isCommon(word.text));
}

/** A name may also be an object or an apposition (`stödja VIDA`, `rådet VIDA`): then nothing begins. */
function beginsWithName(words: readonly Word[], index: number): boolean {
  const before = words[index - 1];
  if (!before || (isCapitalised(before.text) && !endsInSmallWord(before.text))) return false;
  return !/(?:en|et|a|s|ig|igt|isk|ell)$/.test(before.text);
}

/** `den framtida` needs its noun, whatever letter that begins with. */
function isDeterminedAdjective(determiner: Word | undefined, adjective: Word): boolean {
  return determiner !== undefined && isDeterminer(determiner.text) && adjective.text.endsWith('a');
}

/** `KOM-kurser` ends like a common word though it begins with a capital. */
function endsInSmallWord(word: string): boolean {
  return /-\p{Ll}+$/u.test(word);
}

/** Prepositions and articles are no part of a name that another word has begun. */
function isFunctionWord(word: string): boolean {
  return bindsOnwards(word);
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
