/**
 * A goal code is a short letter prefix with a number (`Ö1`, `M2`, `Mål 3`) or a number with a letter (`3a`). Codes
 * with the same prefix, or of the second shape, are a family.
 */
export interface GoalCodeMatch {
  readonly code: string;
  readonly family: string;
}

export const CODE_PATTERN = String.raw`(?:\p{L}{1,4}\s?\d{1,2}|\d{1,2}\p{L})(?![\p{L}\d])`;

const SEPARATOR = String.raw`\s*(?:,|;|/|&|\+|och|samt|[-–—])\s*|\s+`;
const CODE_LIST = new RegExp(
  String.raw`^(?:mål(?:en|et|kod(?:er)?)?\s*:?\s*)?(${CODE_PATTERN}(?:(?:${SEPARATOR})(?:${CODE_PATTERN}|\d{1,2}(?![\p{L}\d])))*)$`,
  'iu',
);
const CONJUNCTION = /(?<!\p{L})(?:och|samt)(?!\p{L})/giu;
const PART = new RegExp(
  String.raw`(\p{L}{1,4})\s?(\d{1,2})(?![\p{L}\d])|(\d{1,2})(\p{L})(?![\p{L}\d])|(\d{1,2})(?![\p{L}\d])|([-–—])`,
  'giu',
);

/** The code in its one written form, spaces gone: `ö 5` is `Ö5`, `3A` is `3a`. */
export function goalCode(written: string): GoalCodeMatch | undefined {
  return goalCodes(written)?.[0];
}

/** The codes in a list such as `Ö1, Ö2`, `M1 och 3` or `M1–M3`; undefined when it is anything else, like `LSO 1 kap 6`. */
export function goalCodes(written: string): GoalCodeMatch[] | undefined {
  const list = CODE_LIST.exec(written.trim())?.[1];
  if (list === undefined) return undefined;
  const codes: GoalCodeMatch[] = [];
  let range = false;
  for (const [, prefix, number, figure, letter, bare, dash] of list
    .replace(CONJUNCTION, ',')
    .matchAll(PART)) {
    if (dash !== undefined) {
      range = true;
      continue;
    }
    const last = codes.at(-1);
    const next =
      match(prefix, number, figure, letter) ??
      (last && bare !== undefined ? inFamily(last.family, bare) : undefined);
    if (next === undefined) continue;
    if (range && last) codes.push(...between(last, next));
    codes.push(next);
    range = false;
  }
  return codes.every(({ family }) => family === codes[0]?.family) ? codes : undefined;
}

function match(
  prefix?: string,
  number?: string,
  figure?: string,
  letter?: string,
): GoalCodeMatch | undefined {
  if (prefix !== undefined && number !== undefined) return inFamily(prefix.toUpperCase(), number);
  if (figure !== undefined && letter !== undefined)
    return { code: figure + letter.toLowerCase(), family: '' };
  return undefined;
}

function inFamily(family: string, number: string): GoalCodeMatch | undefined {
  return family === '' ? undefined : { code: family + Number(number), family };
}

function between(first: GoalCodeMatch, last: GoalCodeMatch): GoalCodeMatch[] {
  if (first.family === '' || first.family !== last.family) return [];
  const number = (match: GoalCodeMatch) => Number(match.code.slice(match.family.length));
  const count = Math.max(0, number(last) - number(first) - 1);
  return Array.from({ length: count }, (_, index) => ({
    code: first.family + (number(first) + index + 1),
    family: first.family,
  }));
}
