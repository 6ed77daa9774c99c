const CONJUNCTION_AFTER_HYPHEN = /^(?:och|eller|samt|respektive|till|som|men)(?![\p{L}])/u;

/** Joins two stretches of running text that a line or page break parted, mending a word that was hyphenated there. */
export function joined(before: string, after: string): string {
  if (/\p{L}\/$/u.test(before) && /^\p{L}/u.test(after)) return before + after;
  if (!/\p{L}-$/u.test(before) || !/^\p{L}/u.test(after)) return `${before} ${after}`;
  if (CONJUNCTION_AFTER_HYPHEN.test(after)) return `${before} ${after}`;
  const keepsHyphen = /\p{Lu}{2,}-$/u.test(before) || /^\p{Lu}/u.test(after);
  return keepsHyphen ? before + after : before.slice(0, -1) + after;
}

/** Mends the gap that a lost line break left after the hyphen of a compound with an abbreviation: `EU- nivå`. */
export function withoutGapsInCompounds(text: string): string {
  return text.replace(/(\p{Lu}{2,}-) (?=\p{Ll})(?!(?:och|eller|samt|respektive)\b)/gu, '$1');
}
