import { tidy } from './text/tidy.ts';
import type { PlanText } from './text/plan-text.ts';
import type { Span } from './text/span.ts';

export interface TitleAndYear {
  readonly title: string | null;
  readonly year: number | null;
}

const LONGEST_TITLE_WORDS = 12;
/** A year by itself: neither in a date nor at either end of a period. */
const YEAR = /(?<![\d–-])(?:199\d|20\d{2})(?![\d–/-])/g;
/** A stray bullet or rule is no title. */
const SAYS_SOMETHING = /[\p{L}\p{N}]/u;
const CONTENTS_WORD = /^(?:innehåll|innehållsförteckning)$/iu;

/** The title is what stands first; a year is the plan's when the title, or else the beginning, names one only. */
export function readTitle(plan: PlanText, before: number, contents: Span | undefined): TitleAndYear {
  const beginning = plan.text.slice(0, Math.max(before, 0));
  const written = plan.flat ? flatTitle(plan.text) : laidOutTitle(plan, before, contents);
  const title = written !== null && SAYS_SOMETHING.test(written) ? written : null;
  return { title, year: onlyYear(title ?? '') ?? onlyYear(beginning) };
}

function laidOutTitle(plan: PlanText, before: number, contents: Span | undefined): string | null {
  const blocks = plan.blocks.filter(
    (block) =>
      block.start < before &&
      !(contents && block.start < contents.end && block.end > contents.start) &&
      !CONTENTS_WORD.test(block.text),
  );
  const styled = blocks.filter((block) => block.role === 'heading').toSorted((a, b) => a.level - b.level)[0];
  const title = styled ?? blocks[0];
  return title && title.text.split(' ').length <= LONGEST_TITLE_WORDS ? tidy(title.text) : null;
}

/** In text without line breaks a title can be told by its capitals, up to its year, or by being said twice. */
function flatTitle(text: string): string | null {
  const words = text.split(' ', LONGEST_TITLE_WORDS + 1);
  const yearAt = words.findIndex((word) => /^(?:19|20)\d{2}(?:[-–/]\d{2,4})?$/.test(word));
  const loud = words.findIndex((word) => /\p{Ll}/u.test(word));
  const length = yearAt >= 0 ? yearAt + 1 : loud;
  if (length <= 0) return null;
  const written = words.slice(0, length).join(' ');
  return tidy(inSmallLetters(written, text) ?? written);
}

/** A title in capitals only, as the text writes it elsewhere. */
function inSmallLetters(title: string, text: string): string | undefined {
  if (/\p{Ll}/u.test(title)) return undefined;
  const at = text.toLowerCase().indexOf(title.toLowerCase(), title.length);
  return at < 0 ? undefined : text.slice(at, at + title.length);
}

function onlyYear(text: string): number | null {
  const years = [...new Set(text.match(YEAR))];
  return years.length === 1 ? Number(years[0]) : null;
}
