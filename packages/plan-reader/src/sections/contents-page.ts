import { tidy } from '../text/tidy.ts';
import type { PlanText } from '../text/plan-text.ts';
import type { Span } from '../text/span.ts';

export interface ContentsEntry {
  /** Null for a heading without a number, such as a foreword. */
  readonly number: string | null;
  readonly title: string;
}

/** The list of headings with their pages, which repeats every heading of the plan and is no part of its text. */
export interface ContentsPage extends Span {
  readonly entries: readonly ContentsEntry[];
}

const LED_ENTRY = /(\S.{0,220}?)\s*(?:(?<!\.)\.{3,200}|…{1,50}|(?:\. ){3,100})\s?(\d{1,4})(?=\s|$)/g;
const NUMBERED_ENTRY = /^(\d{1,2}(?:\.\d{1,2})*)\.?\s+(\S.*)$/u;
const TRAILING_PAGE = /^(.*\S)\s+(\d{1,4})$/u;
const LONGEST_ENTRY = 220;
const FEWEST_ENTRIES = 3;

export function findContentsPage(plan: PlanText): ContentsPage | undefined {
  return byLeaders(plan.text) ?? (plan.flat ? undefined : byTrailingPages(plan));
}

function byLeaders(text: string): ContentsPage | undefined {
  const matches = [...text.matchAll(LED_ENTRY)];
  const last = matches.findLastIndex((match, index) => index === 0 || match[0].length <= LONGEST_ENTRY);
  const used = matches.slice(0, last + 1);
  const [first, final] = [used[0], used.at(-1)];
  if (!first || !final || used.length < FEWEST_ENTRIES) return undefined;
  return {
    start: first.index + Math.max(0, first[0].length - LONGEST_ENTRY),
    end: final.index + final[0].length,
    entries: used.map((match) => entry(match[1] ?? '')),
  };
}

function byTrailingPages(plan: PlanText): ContentsPage | undefined {
  const pageOf = (text: string) => (NUMBERED_ENTRY.test(text) ? TRAILING_PAGE.exec(text)?.[2] : undefined);
  const rows = plan.blocks.flatMap((block) => (pageOf(block.text) === undefined ? [] : [block]));
  const run = rows.filter(
    (row, index) => Number(pageOf(row.text)) >= Number(pageOf(rows[index - 1]?.text ?? '') ?? 0),
  );
  const [first, last] = [run[0], run.at(-1)];
  if (!first || !last || run.length < FEWEST_ENTRIES) return undefined;
  const between = plan.blocks.filter((block) => block.start >= first.start && block.end <= last.end);
  if (between.length > run.length * 2) return undefined;
  return {
    start: first.start,
    end: last.end,
    entries: run.map((row) => entry(TRAILING_PAGE.exec(row.text)?.[1] ?? '')),
  };
}

function entry(written: string): ContentsEntry {
  const [, number = null, title = written] = NUMBERED_ENTRY.exec(written) ?? [];
  return { number, title: tidy(title) };
}
