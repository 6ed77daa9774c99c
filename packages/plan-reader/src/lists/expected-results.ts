import { blocksIn } from '../text/plan-text.ts';
import { itemsIn, sentencesIn } from '../text/run-on-text.ts';
import { pointsBack } from '../text/swedish.ts';
import { tidy } from '../text/tidy.ts';
import type { Names } from '../text/names.ts';
import type { PlanText } from '../text/plan-text.ts';
import type { Span } from '../text/span.ts';

/** Results under a label of their own. */
export function labelledResults(plan: PlanText, span: Span, names: Names): string[] {
  const blocks = blocksIn(plan, span);
  const items = blocks.filter((block) => block.role === 'item');
  if (items.length > 0) return items.map((block) => tidy(block.text)).filter(isFilled);
  const spans: readonly Span[] =
    blocks.length > 1 ? blocks : blocks.flatMap((block) => itemsIn(plan.text, block, names));
  return spans.map((each) => tidy(plan.text.slice(each.start, each.end))).filter(isFilled);
}

/**
 * Results that stand as the last sentences before the activities, without any label: those that tell of a state that
 * has been reached, back to the nearest sentence that tells of the present, of plans or of reasons.
 */
export function unlabelledResults(plan: PlanText, span: Span, names: Names): string[] {
  const blocks = blocksIn(plan, span);
  const trailing = blocks.slice(blocks.findLastIndex((block) => block.role !== 'item') + 1);
  if (!plan.flat && trailing.length > 1) return trailing.map((block) => tidy(block.text));
  const last = plan.flat ? span : blocks.at(-1);
  if (!last) return [];

  const pieces = sentencesIn(plan.text, last).flatMap((sentence) =>
    unpunctuatedParts(plan.text, sentence, names),
  );
  const sentences = pieces.map((piece) => ({
    text: tidy(plan.text.slice(piece.start, piece.end)),
    open: !/[.!?]["”)]*$/.test(plan.text.slice(piece.start, piece.end)),
  }));
  let from = sentences.length;
  while (from > 0 && !isReasoning(sentences[from - 1]?.text ?? '')) from -= 1;
  while (
    from < sentences.length &&
    !mayBeginResults(sentences[from]?.text ?? '', sentences[from]?.open ?? false)
  )
    from += 1;
  const results = sentences.slice(from);
  const told = results.filter((sentence) => sentence.open || isReached(sentence.text)).length;
  const isList = results.length > 1 || results.every((sentence) => sentence.open);
  return told > 0 && isList ? results.map((sentence) => sentence.text) : [];
}

const FEWEST_WORDS = 4;
const MOST_WORDS_OF_FIRST = 25;

/** A list item whose full stop is missing stands in one sentence with the next. */
function unpunctuatedParts(text: string, sentence: Span, names: Names): Span[] {
  const parts = itemsIn(text, sentence, names);
  const open = !/[.!?]["”)]*$/.test(text.slice(sentence.start, sentence.end));
  if (open) return parts;
  const wordy = parts.every((part) => text.slice(part.start, part.end).split(/\s+/).length >= FEWEST_WORDS);
  return wordy ? parts : [sentence];
}

const REASONING =
  /(?<!\p{L})(?:ska|skall|måste|behöver|bör|vill|kommer|kan|viktigt|viktig roll|är (?:\p{L}+ )?viktiga|avsikten|syftar|syfte|målet|startade?|pågår|\d{4}-\d{2}-\d{2})(?!\p{L})/iu;
const BEGINS_REASONING =
  /^(?:Vi|Inte|För att|Förutom|Sedan|Under|Inom|I|Inför|Från|Vid|Om|När|Därför|Tillika|Många|Ytterligare|Detsamma)(?!\p{L})/u;
const SUBORDINATE = /(?<!\p{L})(?:som|så|där|då|vilket|vilka|när)(?!\p{L})/iu;

function isReasoning(sentence: string): boolean {
  if (REACHED_FIRST_WORD.test(sentence)) return false;
  const main = sentence.split(SUBORDINATE)[0] ?? sentence;
  return BEGINS_REASONING.test(sentence) || pointsBack(sentence) || REASONING.test(main);
}

const REACHED_FIRST_WORD =
  /^\p{Lu}\p{Ll}*(?:ad|at|ade|it|jd|jt|jort|kt|rd|rt|rda)(?!\p{L})|^(?:Fler|Färre|Bättre|Högre|Lägre|Större|Mindre|Mer)(?!\p{L})/u;
const PERFECT = /(?<!\p{L})(?:har|är)(?!\p{L}).*\p{L}{3}(?:ts|at|it|ad|da|ta|tt|dd|lt)(?!\p{L})/iu;

function isReached(sentence: string): boolean {
  return REACHED_FIRST_WORD.test(sentence) || PERFECT.test(sentence);
}

function mayBeginResults(sentence: string, open: boolean): boolean {
  if (open || isReached(sentence)) return true;
  return !/(?<!\p{L})är(?!\p{L})/u.test(sentence) && sentence.split(' ').length <= MOST_WORDS_OF_FIRST;
}

function isFilled(text: string): boolean {
  return text !== '';
}
