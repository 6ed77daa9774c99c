import { blocksIn } from '../text/plan-text.ts';
import { itemsIn, sentencesIn } from '../text/run-on-text.ts';
import { isAcronym, pointsBack } from '../text/swedish.ts';
import { within } from '../text/span.ts';
import { tidy } from '../text/tidy.ts';
import type { GoalTag } from '../goals/goal-tag.ts';
import type { Names } from '../text/names.ts';
import type { PlacedBlock, PlanText } from '../text/plan-text.ts';
import type { Span } from '../text/span.ts';

export interface ActivityItem {
  readonly text: string;
  readonly codes: readonly string[];
  readonly start: number;
}

/** Why an item's borders, or a list's goals, may be others than those read. */
export type ActivityUncertainty =
  | 'several-before-tag'
  | 'joined-sentence'
  | 'cut-at-capitals'
  | 'tags-on-some';

export interface ActivityList {
  readonly headingCodes: readonly string[];
  readonly items: readonly ActivityItem[];
  readonly uncertain: readonly { readonly why: ActivityUncertainty; readonly text: string }[];
}

/** More sentences per tag than this, and the tags belong to single sentences instead of closing every item. */
const MOST_SENTENCES_PER_TAG = 2.5;
const SHORTEST_SUBJECT = 5;
/** What may stand between a label and its goal codes; on the next line they belong to the first item. */
const LABEL_END = /^[: ]*$/;
const BULLET = /^\s*([•·▪‣●*–—-])\s/u;

type OpenItem = { -readonly [Key in keyof ActivityItem]: ActivityItem[Key] };
type Uncertain = ActivityList['uncertain'][number];

export function readActivityList(
  plan: PlanText,
  span: Span,
  tags: readonly GoalTag[],
  names: Names,
): ActivityList {
  const inList = within(tags, span);
  const first = inList[0];
  const isAtLabel = first && LABEL_END.test(plan.text.slice(span.start, first.start));
  const heading = isAtLabel ? first : undefined;
  const tagsBefore = heading !== undefined && plan.flat && tagsStandBefore(plan.text, span, inList);
  const headingCodes = tagsBefore ? [] : (heading?.codes ?? []);
  const body = { start: tagsBefore ? span.start : (heading?.end ?? span.start), end: span.end };
  const own = tagsBefore ? inList : inList.filter((tag) => tag !== heading);
  if (!plan.flat) return laidOutList(plan, body, own, headingCodes, names);
  return { headingCodes, ...flatList(plan.text, body, own, names, tagsBefore, headingCodes.length > 0) };
}

/** The paragraphs or bullets are the items; a line in front that ends in a colon leads them in, and its codes hold for all. */
function laidOutList(
  plan: PlanText,
  span: Span,
  tags: readonly GoalTag[],
  headingCodes: readonly string[],
  names: Names,
): ActivityList {
  const blocks = blocksIn(plan, span).filter((block) => withoutTags(plan.text, block, tags) !== '');
  const bulleted = blocks.some((block) => block.role === 'item');
  const isLead = (block: PlacedBlock) =>
    block.role !== 'item' && withoutTags(plan.text, block, tags).endsWith(':');
  const tagsIn = (block: Span) => within(tags, block);
  const leadCodes = blocks.filter(isLead).flatMap((block) => tagsIn(block).flatMap((tag) => tag.codes));
  const entries = blocks.filter(
    (block) => !isLead(block) && (!bulleted || block.role === 'item' || tagsIn(block).length > 0),
  );
  const codes = [...new Set([...headingCodes, ...leadCodes])];
  const only = entries[0];
  if (entries.length === 1 && only && only.role !== 'item') {
    return { headingCodes: codes, ...flatList(plan.text, only, tags, names, false, codes.length > 0) };
  }
  const items = entries.map((block) => ({
    text: withoutTags(plan.text, block, tags),
    codes: [...new Set(tagsIn(block).flatMap((tag) => tag.codes))],
    start: block.start,
  }));
  return { headingCodes: codes, items, uncertain: [] };
}

function flatList(
  text: string,
  span: Span,
  tags: readonly GoalTag[],
  names: Names,
  tagsBefore: boolean,
  hasHeadingCodes: boolean,
): Pick<ActivityList, 'items' | 'uncertain'> {
  const bullet = BULLET.exec(text.slice(span.start, span.end))?.[1];
  if (bullet) return { items: bulletedItems(text, span, tags, bullet), uncertain: [] };
  if (tagsBefore) return { items: itemsAfterTags(text, span, tags), uncertain: [] };
  if (tagsCloseItems(text, span, tags)) return itemsClosedByTags(text, span, tags, names);
  return itemsBySentence(text, span, tags, names, hasHeadingCodes);
}

/** Whether each item begins with its tag: the list starts with one and does not end with one, and each is followed by a capital. */
function tagsStandBefore(text: string, span: Span, tags: readonly GoalTag[]): boolean {
  const stretches = tags.map((tag, index) => text.slice(tag.end, tags[index + 1]?.start ?? span.end).trim());
  return (
    tags.length > 1 &&
    stretches.every((stretch) => /^[:–-]?\s*\p{Lu}/u.test(stretch) && /[.!?]$/.test(stretch))
  );
}

function tagsCloseItems(text: string, span: Span, tags: readonly GoalTag[]): boolean {
  const last = tags.at(-1);
  if (!last || /\p{L}/u.test(text.slice(last.end, span.end))) return false;
  const sentences = tags.reduce(
    (sum, tag, index) =>
      sum + sentencesIn(text, { start: tags[index - 1]?.end ?? span.start, end: tag.start }).length,
    0,
  );
  return sentences <= tags.length * MOST_SENTENCES_PER_TAG;
}

function bulletedItems(text: string, span: Span, tags: readonly GoalTag[], bullet: string): ActivityItem[] {
  const starts = [
    ...text.slice(span.start, span.end).matchAll(new RegExp(String.raw`(?<=^|\s)[${bullet}]\s+`, 'gu')),
  ];
  return starts.map((match, index) => {
    const start = span.start + match.index + match[0].length;
    const end = span.start + (starts[index + 1]?.index ?? span.end - span.start);
    const own = within(tags, { start, end });
    return {
      text: withoutTags(text, { start, end }, tags),
      codes: [...new Set(own.flatMap((tag) => tag.codes))],
      start,
    };
  });
}

function itemsAfterTags(text: string, span: Span, tags: readonly GoalTag[]): ActivityItem[] {
  return tags.map((tag, index) => ({
    text: tidy(text.slice(tag.end, tags[index + 1]?.start ?? span.end)),
    codes: tag.codes,
    start: tag.start,
  }));
}

function itemsClosedByTags(
  text: string,
  span: Span,
  tags: readonly GoalTag[],
  names: Names,
): Pick<ActivityList, 'items' | 'uncertain'> {
  const items: OpenItem[] = [];
  const uncertain: Uncertain[] = [];
  let from = span.start;
  for (const tag of tags) {
    const last = items.at(-1);
    const tail = last ? tailOfItem(text, { start: from, end: tag.start }, names) : from;
    if (last && tail > from) last.text = tidy(`${last.text}${glue(text, from)}${text.slice(from, tail)}`);
    const item = { text: tidy(text.slice(tail, tag.start)), codes: tag.codes, start: skipSpace(text, tail) };
    if (item.text !== '') items.push(item);
    if (mayBeSeveral(text, { start: tail, end: tag.start }, names))
      uncertain.push({ why: 'several-before-tag', text: item.text });
    from = tag.end;
  }
  const rest = /^[.;]/.exec(text.slice(from, span.end));
  const final = items.at(-1);
  if (rest && final) final.text += rest[0];
  return { items, uncertain };
}

/** What after a tag still belongs to the item before it: a full stop, or a list of dashes that the item leads in. */
function tailOfItem(text: string, span: Span, names: Names): number {
  const stop = /^\s?[.;](?=\s)/.exec(text.slice(span.start, span.end));
  if (stop) return span.start + stop[0].length;
  if (!/^\s*[-–—]\s/.test(text.slice(span.start, span.end))) return span.start;
  const lastDash = [...text.slice(span.start, span.end).matchAll(/(?<=\s)[-–—]\s+/g)].at(-1);
  if (!lastDash) return span.start;
  const lastItem = { start: span.start + lastDash.index + lastDash[0].length, end: span.end };
  const [first, second] = itemsIn(text, lastItem, names);
  return first && second ? first.end : span.start;
}

/** Several sentences before one tag are one item when the later ones point back, and else one item with a question. */
function mayBeSeveral(text: string, span: Span, names: Names): boolean {
  const sentences = sentencesIn(text, span);
  const stands = sentences
    .slice(1)
    .some((each, index) => !refersBack(textOf(text, each), textOf(text, sentences[index])));
  const cut = itemsIn(text, span, names).some(
    (piece) => piece.endsBy === 'capital' && isAcronym(lastWord(textOf(text, piece))),
  );
  return stands || cut;
}

function itemsBySentence(
  text: string,
  span: Span,
  tags: readonly GoalTag[],
  names: Names,
  hasHeadingCodes: boolean,
): Pick<ActivityList, 'items' | 'uncertain'> {
  const items: OpenItem[] = [];
  const uncertain: Uncertain[] = [];
  const punctuated = /[.!?]\s*$/.test(withoutTags(text, span, tags));
  let cutAtCapitals = false;
  let from = span.start;
  for (const tag of [...tags, undefined]) {
    const stretch = { start: from, end: tag?.start ?? span.end };
    const pieces = punctuated ? sentencesIn(text, stretch) : itemsIn(text, stretch, names);
    pieces.forEach((piece, index) => {
      const written = tidy(textOf(text, piece));
      const [last, before] = [items.at(-1), pieces[index - 1]];
      if (last && before?.endsBy === 'stop' && refersBack(written, textOf(text, before))) {
        last.text += ` ${written}`;
        uncertain.push({ why: 'joined-sentence', text: last.text });
      } else if (/\p{L}/u.test(written)) items.push({ text: written, codes: [], start: piece.start });
      cutAtCapitals ||= piece.endsBy === 'capital';
    });
    const last = items.at(-1);
    if (tag && last) last.codes = [...new Set([...last.codes, ...tag.codes])];
    from = tag?.end ?? span.end;
  }
  if (cutAtCapitals)
    uncertain.push({ why: 'cut-at-capitals', text: items.map((item) => `– ${item.text}`).join('\n') });
  if (tags.length > 0 && !hasHeadingCodes)
    uncertain.push({ why: 'tags-on-some', text: items.map(listed).join('\n') });
  return { items, uncertain };
}

function listed(item: ActivityItem): string {
  return item.codes.length > 0 ? `– ${item.text} (${item.codes.join(', ')})` : `– ${item.text}`;
}

/** Whether a sentence only makes sense after the one before: it points back, or takes up what that one has just named. */
function refersBack(sentence: string, before: string): boolean {
  if (pointsBack(sentence)) return true;
  const subject = /^\p{L}+/u.exec(sentence)?.[0] ?? '';
  if (subject.length < SHORTEST_SUBJECT) return false;
  const named = before.split(/[^\p{L}-]+/u).slice(1);
  return named.includes(subject[0]?.toLowerCase() + subject.slice(1));
}

function withoutTags(text: string, span: Span, tags: readonly GoalTag[]): string {
  let [rest, from] = ['', span.start];
  for (const tag of within(tags, span)) {
    rest += `${text.slice(from, tag.start)} `;
    from = tag.end;
  }
  return tidy(rest + text.slice(from, span.end));
}

function glue(text: string, at: number): string {
  return /[.;]/.test(text[at] ?? '') ? '' : ' ';
}

function skipSpace(text: string, at: number): number {
  return at + (/^\s*/.exec(text.slice(at))?.[0].length ?? 0);
}

function textOf(text: string, span: Span | undefined): string {
  return span ? text.slice(span.start, span.end) : '';
}

function lastWord(text: string): string {
  return text.split(/\s+/).at(-1) ?? '';
}
