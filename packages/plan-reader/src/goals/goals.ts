import type { PlanDoubt, PlanGoal } from '@samsyn/contracts/plan-content';
import { pointsBack } from '../text/swedish.ts';
import { tidy } from '../text/tidy.ts';
import { itemsIn } from '../text/run-on-text.ts';
import { blocksIn } from '../text/plan-text.ts';
import type { Names } from '../text/names.ts';
import type { PlanText } from '../text/plan-text.ts';
import type { Span } from '../text/span.ts';
import type { GoalDefinition } from './goal-definition.ts';

const LONGEST_LEAD_WORDS = 14;
const MOST_LEADS = 20;
/** An item longer than this, without punctuation, may be several whose borders were lost. */
const LONG_ITEM_WORDS = 35;

const MUNICIPALITIES = /(?<!\p{L})(?:kommunern|medlem|ägark)/iu;
const ASSOCIATION = /förbund|(?<!\p{L})(?:region|vi|vårt?|vår[at]?|styrelse|kansli|organisation)/iu;

interface Lead extends Span {
  readonly text: string;
}

export interface ReadGoals {
  readonly goals: PlanGoal[];
  readonly doubts: PlanDoubt[];
}

/** Reads each goal's title and commitments from the stretch between its code and the next code or heading. */
export function readGoals(
  plan: PlanText,
  definitions: readonly GoalDefinition[],
  headingStarts: readonly number[],
  names: Names,
): ReadGoals {
  const spans = definitions.map((definition) => {
    const stops = [...definitions.map((other) => other.start), ...headingStarts, plan.text.length];
    return { start: definition.end, end: Math.min(...stops.filter((stop) => stop > definition.start)) };
  });
  const region = spans.map((span) => plan.text.slice(span.start, span.end)).join('\n');
  const doubts: PlanDoubt[] = [];
  const goals = definitions.map(({ code }, index): PlanGoal => {
    const span = spans[index] ?? { start: 0, end: 0 };
    const leads = plan.flat ? flatLeads(plan.text, span, region) : laidOutLeads(plan, span);
    const titleEnd = leads[0]?.start ?? titleEndWithoutLeads(plan, span, names);
    const goal: PlanGoal = {
      code,
      title: tidy(plan.text.slice(span.start, titleEnd)),
      commitments: { association: [], municipalities: [] },
    };
    leads.forEach((lead, at) => {
      const items = listItems(plan, { start: lead.end, end: leads[at + 1]?.start ?? span.end }, names);
      const whose = MUNICIPALITIES.test(lead.text)
        ? 'municipalities'
        : ASSOCIATION.test(lead.text)
          ? 'association'
          : undefined;
      if (whose === undefined) {
        if (items.length > 0) doubts.push(unknownLead(code, lead.text, items));
        return;
      }
      goal.commitments[whose].push(...items);
      for (const item of items) if (mayBeSeveral(item)) doubts.push(runTogether(code, item));
    });
    return goal;
  });
  return { goals, doubts };
}

function flatLeads(text: string, span: Span, region: string): Lead[] {
  const colons = [...text.slice(span.start, span.end).matchAll(/:(?=\s)/g)].slice(0, MOST_LEADS);
  return colons.flatMap((colon) => {
    const end = span.start + colon.index;
    const phrase = leadPhrase(text.slice(span.start, end), region);
    return phrase === undefined ? [] : [{ text: phrase, start: end - phrase.length, end: end + 1 }];
  });
}

/** The longest phrase before the colon that leads in lists at other goals too, or else the nearest that begins with a capital. */
function leadPhrase(before: string, region: string): string | undefined {
  const words = [...before.matchAll(/\S+/g)].slice(-LONGEST_LEAD_WORDS);
  const phrases = words.filter(([word]) => /^\p{Lu}/u.test(word)).map((word) => before.slice(word.index));
  return phrases.find((phrase) => isRepeated(`${phrase}:`, region)) ?? phrases.at(-1);
}

function isRepeated(phrase: string, text: string): boolean {
  const first = text.indexOf(phrase);
  return first >= 0 && text.includes(phrase, first + 1);
}

function laidOutLeads(plan: PlanText, span: Span): Lead[] {
  return blocksIn(plan, span)
    .filter((block) => block.start > span.start && block.role !== 'item' && block.text.trim().endsWith(':'))
    .map((block) => ({ text: block.text, start: block.start, end: block.end }));
}

function titleEndWithoutLeads(plan: PlanText, span: Span, names: Names): number {
  if (plan.flat) return itemsIn(plan.text, span, names)[0]?.end ?? span.end;
  return blocksIn(plan, span)[0]?.end ?? span.end;
}

function listItems(plan: PlanText, span: Span, names: Names): string[] {
  const blocks = blocksIn(plan, span);
  const items = blocks.filter((block) => block.role === 'item');
  if (items.length > 0) return items.map((block) => tidy(block.text));
  const spans = blocks.length > 1 ? blocks : itemsIn(plan.text, span, names);
  const written = spans
    .map((each) => tidy(plan.text.slice(each.start, each.end)))
    .filter((text) => text !== '');
  return withPointersJoined(written);
}

/** A sentence that points back belongs to the commitment before it. */
function withPointersJoined(items: readonly string[]): string[] {
  const joined: string[] = [];
  for (const item of items) {
    const before = joined.pop();
    if (before === undefined) joined.push(item);
    else if (pointsBack(item)) joined.push(`${before} ${item}`);
    else joined.push(before, item);
  }
  return joined;
}

function mayBeSeveral(item: string): boolean {
  return /^\p{Ll}/u.test(item) && item.split(' ').length > LONG_ITEM_WORDS;
}

function runTogether(code: string, text: string): PlanDoubt {
  return {
    section: null,
    text,
    question: `Är detta ett eller flera åtaganden under mål ${code}? Texten saknar skiljetecken.`,
  };
}

function unknownLead(code: string, lead: string, items: readonly string[]): PlanDoubt {
  const text = `${tidy(lead)} ${items.join(' ')}`.slice(0, 4000);
  return {
    section: null,
    text,
    question: `Vem åtar sig detta under mål ${code}: förbundet eller kommunerna?`,
  };
}
