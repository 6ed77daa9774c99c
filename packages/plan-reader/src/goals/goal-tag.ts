import { CODE_PATTERN, goalCodes } from './goal-code.ts';
import type { PlanText } from '../text/plan-text.ts';
import type { Span } from '../text/span.ts';

/** Goal codes written at an item or a heading, with the place they take up in the text. */
export interface GoalTag extends Span {
  readonly codes: readonly string[];
}

const BRACKETED = /[([{]\s*([^()[\]{}\n]{2,60}?)\s*[)\]}]/gu;
const LIST = String.raw`${CODE_PATTERN}(?:\s*(?:,|;|/|&|\+|och|samt)?\s*${CODE_PATTERN})*`;
const LED = new RegExp(
  String.raw`(?:→|=>|(?<!\p{L})mål(?:en|kod(?:er)?)?\s*:)\s*(${LIST})(?=[.\s]|$)`,
  'giu',
);
const CLOSING = new RegExp(String.raw`(?<=[.!?\s])(?:[-–—|]\s*)?(${LIST})\.?$`, 'iu');
const OPENING = new RegExp(String.raw`^(${LIST})\s*[:.–—-]?\s+(?=\p{Lu})`, 'iu');
const AFTER_SENTENCE = new RegExp(String.raw`(?<=[.!?]\s*)(${LIST})(?=\s+\p{Lu}|\s*$)`, 'giu');

/** Every stretch in brackets that holds codes and nothing else, whatever family they are of. */
export function bracketedCodes(text: string) {
  return [...text.matchAll(BRACKETED)].flatMap((match) => {
    const codes = goalCodes(match[1] ?? '');
    return codes ? [{ start: match.index, end: match.index + match[0].length, codes }] : [];
  });
}

/** The goal tags of the given families, in reading order; tags that stand together are one. */
export function goalTags(plan: PlanText, families: ReadonlySet<string>, outside: readonly Span[]): GoalTag[] {
  const found: GoalTag[] = [];
  const taken = new Uint8Array(plan.text.length);
  for (const span of outside) taken.fill(1, span.start, span.end);
  const add = (start: number, end: number, written: string) => {
    const codes = goalCodes(written);
    if (!codes?.every((code) => families.has(code.family))) return;
    if (taken[start] || taken[end - 1]) return;
    taken.fill(1, start, end);
    found.push({ start, end, codes: codes.map((code) => code.code) });
  };
  for (const match of plan.text.matchAll(BRACKETED))
    add(match.index, match.index + match[0].length, match[1] ?? '');
  for (const match of plan.text.matchAll(LED))
    add(match.index, match.index + match[0].length, match[1] ?? '');
  if (plan.flat) {
    for (const match of plan.text.matchAll(AFTER_SENTENCE))
      add(match.index, match.index + match[0].length, match[1] ?? '');
  } else {
    for (const block of plan.blocks) {
      for (const pattern of [CLOSING, OPENING]) {
        const match = pattern.exec(block.text);
        if (match)
          add(
            block.start + match.index,
            block.start + match.index + match[0].trimEnd().length,
            match[1] ?? '',
          );
      }
    }
  }
  return together(
    found.toSorted((a, b) => a.start - b.start),
    plan.text,
  );
}

function together(tags: readonly GoalTag[], text: string): GoalTag[] {
  const runs: GoalTag[] = [];
  for (const tag of tags) {
    const last = runs.at(-1);
    if (last && /^[ ,;]*$/.test(text.slice(last.end, tag.start))) {
      runs[runs.length - 1] = {
        start: last.start,
        end: tag.end,
        codes: [...new Set([...last.codes, ...tag.codes])],
      };
    } else runs.push({ ...tag, codes: [...new Set(tag.codes)] });
  }
  return runs;
}
