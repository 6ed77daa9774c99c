import { bindsOnwards, isAcronym, isCapitalised } from './swedish.ts';

/** Tells names from words that have a capital only because they begin something; learned from the document itself. */
export interface Names {
  readonly isName: (word: string) => boolean;
  /** True for a word that the document also writes with a small letter. */
  readonly isCommon: (word: string) => boolean;
}

export function namesIn(text: string): Names {
  const boundCapitals = new Map<string, number>();
  const smallLetters = new Map<string, number>();
  let previous = '';
  for (const [written] of text.matchAll(/\S+/g)) {
    const word = bare(written);
    if (word !== '') {
      const key = word.toLowerCase();
      if (!isCapitalised(word)) add(smallLetters, key);
      else if (bindsOnwards(previous) || previous.endsWith(',')) add(boundCapitals, key);
    }
    previous = written;
  }
  const small = (word: string) => smallLetters.get(bare(word).toLowerCase()) ?? 0;
  const bound = (word: string) => boundCapitals.get(bare(word).toLowerCase()) ?? 0;
  return {
    isName: (word) => isAcronym(word) || (bound(word) > 0 && bound(word) >= small(word)),
    isCommon: (word) => small(word) > bound(word),
  };
}

function add(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function bare(word: string): string {
  return word.replace(/^[^\p{L}\d]+|[^\p{L}\d]+$/gu, '');
}
