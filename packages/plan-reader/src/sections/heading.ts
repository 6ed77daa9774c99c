import type { PlanDoubt } from '@samsyn/contracts/plan-content';
import { itemsIn } from '../text/run-on-text.ts';
import { tidy } from '../text/tidy.ts';
import { isLabelText } from '../lists/label-words.ts';
import type { Names } from '../text/names.ts';
import type { PlacedBlock, PlanText } from '../text/plan-text.ts';
import type { Span } from '../text/span.ts';
import type { ContentsPage } from './contents-page.ts';

/** A section's heading; the span is the heading's own, the section's text follows it. */
export interface Heading extends Span {
  /** Null for a heading that only ends the section before it. */
  readonly number: string | null;
  readonly title: string;
}

export interface FoundHeadings {
  readonly headings: readonly Heading[];
  readonly doubts: readonly PlanDoubt[];
}

const LONGEST_TITLE = 160;
const LONG_TITLE_WORDS = 9;
const NUMBERED_LINE = /^(\d{1,2}(?:\.\d{1,2})*)\.?\s+(\S.*)$/u;
const NUMBER_IN_TEXT = /(?<![\d.,\p{L}–-])(\d{1,2}(?:\.\d{1,2})+|\d{1,2}(?=\.))\.?\s+(?=\p{Lu})/gu;

export function findHeadings(
  plan: PlanText,
  contents: ContentsPage | undefined,
  isGoal: (offset: number) => boolean,
  names: Names,
): FoundHeadings {
  const listed = contents?.entries.some((entry) => entry.number !== null) ? contents : undefined;
  if (!plan.flat) return { headings: laidOutHeadings(plan, listed, contents, isGoal), doubts: [] };
  return listed ? listedHeadings(plan.text, listed) : countedHeadings(plan.text, names);
}

/** Looks each heading of the contents page up in the text, in order. */
function listedHeadings(text: string, contents: ContentsPage): FoundHeadings {
  const headings: Heading[] = [];
  const missing: string[] = [];
  let from = contents.end;
  for (const { number, title } of contents.entries) {
    if (number === null || headings.some((heading) => heading.number === number)) continue;
    const pattern = new RegExp(
      String.raw`(?<![\d.])${number.replaceAll('.', String.raw`\.`)}\.?\s+${loosely(title)}`,
      'giu',
    );
    pattern.lastIndex = from;
    const match = pattern.exec(text);
    if (!match) {
      missing.push(`${number} ${title}`);
      continue;
    }
    from = match.index + match[0].length;
    headings.push({ number, title, start: match.index, end: from });
  }
  return { headings, doubts: missing.map(missingHeading) };
}

/** The title however its spaces, hyphens and capitals are written. */
function loosely(title: string): string {
  const characters = [...title.replace(/[\s\u00ad-]+/gu, '')];
  return characters
    .map((character) => character.replace(/[$()*+./?[\\\]^{|}]/, String.raw`\$&`))
    .join(String.raw`[\s-]*`);
}

/** Without a contents page: numbers that count on, each followed by a capital. */
function countedHeadings(text: string, names: Names): FoundHeadings {
  const doubts: PlanDoubt[] = [];
  const headings: Heading[] = [];
  const numbers = [...text.matchAll(NUMBER_IN_TEXT)];
  for (const [index, match] of numbers.entries()) {
    const number = match[1] ?? '';
    if (!mayFollow(number, headings.at(-1)?.number ?? null)) continue;
    const start = match.index + match[0].length;
    const titleEnd = Math.min(numbers[index + 1]?.index ?? text.length, start + LONGEST_TITLE);
    const first = itemsIn(text, { start, end: titleEnd }, names)[0];
    if (!first) continue;
    const title = tidy(text.slice(start, first.end)).replace(/\.$/, '');
    headings.push({ number, title, start: match.index, end: first.end });
    if (first.endsBy !== 'capital' || title.split(' ').length > LONG_TITLE_WORDS)
      doubts.push(uncertainTitle(number, title));
  }
  return { headings, doubts };
}

function laidOutHeadings(
  plan: PlanText,
  listed: ContentsPage | undefined,
  contents: ContentsPage | undefined,
  isGoal: (offset: number) => boolean,
): Heading[] {
  const candidates = plan.blocks.filter(
    (block) =>
      !(contents && block.start < contents.end && block.end > contents.start) &&
      block.text.length <= LONGEST_TITLE &&
      !isGoal(block.start),
  );
  const numbered = numberedHeadings(candidates, listed);
  const styled = candidates.filter(
    (block) => block.role === 'heading' && !numbered.some((heading) => heading.start === block.start),
  );
  if (numbered.length > 0) {
    const boundaries = styled.filter((block) => !isLabelText(block.text));
    const plain = boundaries.map((block): Heading => ({
      number: null,
      title: block.text,
      start: block.start,
      end: block.end,
    }));
    return [...numbered, ...plain].toSorted((a, b) => a.start - b.start);
  }
  return withNumbers(titledHeadings(styled));
}

function numberedHeadings(blocks: readonly PlacedBlock[], listed: ContentsPage | undefined): Heading[] {
  const known = new Set(listed?.entries.map((entry) => entry.number));
  const headings: Heading[] = [];
  for (const block of blocks) {
    const [, number, title] = NUMBERED_LINE.exec(block.text) ?? [];
    if (number === undefined || title === undefined || !/^["”]?\p{Lu}/u.test(title)) continue;
    const isHeading = block.role === 'heading' || (block.role === 'text' && !/[.;,:]$/.test(title));
    const fits = listed
      ? known.has(number) && !headings.some((heading) => heading.number === number)
      : mayFollow(number, headings.at(-1)?.number ?? null);
    if (isHeading && fits) headings.push({ number, title, start: block.start, end: block.end });
  }
  return headings;
}

/** Headings by style alone. One that comes again and again names a kind of list, not a section. */
function titledHeadings(styled: readonly PlacedBlock[]): PlacedBlock[] {
  const times = (text: string) => styled.filter((block) => block.text === text).length;
  const titles = styled.filter((block) => times(block.text) === 1 && !isLabelText(block.text));
  const top = Math.min(...titles.map((block) => block.level));
  const onTop = titles.filter((block) => block.level === top);
  return onTop.length === 1 && onTop[0] === titles[0] && titles.length > 1 ? titles.slice(1) : titles;
}

/** Numbers headings as Word does when the numbers are not part of the text. */
function withNumbers(blocks: readonly PlacedBlock[]): Heading[] {
  const levels = [...new Set(blocks.map((block) => block.level))].toSorted((a, b) => a - b);
  const counters: number[] = [];
  return blocks.map((block) => {
    const depth = Math.min(levels.indexOf(block.level), counters.length);
    counters.splice(depth + 1);
    counters[depth] = (counters[depth] ?? 0) + 1;
    return { number: counters.join('.'), title: block.text, start: block.start, end: block.end };
  });
}

/** Whether the number can come next: a first subsection, or the next (at most two skipped) on some level above. */
function mayFollow(number: string, last: string | null): boolean {
  const next = number.split('.').map(Number);
  if (last === null) return next.every((part) => part <= 1);
  const before = last.split('.').map(Number);
  const differs = next.findIndex((part, index) => part !== before[index]);
  if (differs === -1 || differs !== next.length - 1) return false;
  const step = (next[differs] ?? 0) - (before[differs] ?? 0);
  return step >= 1 && step <= (differs === before.length ? 1 : 2);
}

function missingHeading(title: string): PlanDoubt {
  return {
    section: null,
    text: title,
    question: 'Rubriken står i innehållsförteckningen men hittades inte i texten. Vad hör till den?',
  };
}

function uncertainTitle(number: string, title: string): PlanDoubt {
  return { section: number, text: title, question: 'Var slutar rubriken och var börjar texten?' };
}
