import { CODE_PATTERN, goalCode } from './goal-code.ts';
import { bracketedCodes } from './goal-tag.ts';
import type { GoalCodeMatch } from './goal-code.ts';
import type { PlanText } from '../text/plan-text.ts';
import type { Span } from '../text/span.ts';

/** The place where the plan says what a code means; the span is the code with its colon or dash. */
export interface GoalDefinition extends Span {
  readonly code: string;
  readonly family: string;
}

/** With a separator a definition may stand anywhere; without one only where a line begins, or as a last resort in flat text. */
const SEPARATED = new RegExp(
  String.raw`(?<![\p{L}\d(\[{,/])(${CODE_PATTERN})\s*(?::|[–—-](?=\s)|\.(?=\s))\s*(?=["”]?\p{Lu})`,
  'giu',
);
const AT_LINE = new RegExp(String.raw`^(${CODE_PATTERN})\s*[:.–—-]?\s+(?=["”]?\p{Lu})`, 'gimu');
const BARE = new RegExp(String.raw`(?<![\p{L}\d(\[{,/])(${CODE_PATTERN})\s+(?=\p{Lu})`, 'gu');

/** Finds the codes that the plan defines as its goals: those it also tags with, or else the family that counts up from its start. */
export function goalDefinitions(plan: PlanText, outside: readonly Span[]): GoalDefinition[] {
  const used = new Set(bracketedCodes(plan.text).flatMap(({ codes }) => codes.map((code) => code.family)));
  const strong = [
    ...definitionsBy(SEPARATED, plan.text, outside),
    ...definitionsBy(AT_LINE, plan.text, outside),
  ];
  const candidates = [strong, definitionsBy(BARE, plan.text, outside)].map(firstOfEachCode);
  for (const definitions of candidates) {
    const tagged = definitions.filter(({ family }) => used.has(family));
    if (tagged.length > 0) return tagged;
  }
  return candidates[0]?.filter((definition) => countsUp(definition.family, candidates[0] ?? [])) ?? [];
}

function definitionsBy(pattern: RegExp, text: string, outside: readonly Span[]): GoalDefinition[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const [start, end] = [match.index, match.index + match[0].length];
    const code: GoalCodeMatch | undefined = goalCode(match[1] ?? '');
    if (!code || outside.some((span) => span.start <= start && start < span.end)) return [];
    return [{ ...code, start, end }];
  });
}

function firstOfEachCode(definitions: readonly GoalDefinition[]): GoalDefinition[] {
  const byPlace = definitions.toSorted((a, b) => a.start - b.start);
  const seen = new Set<string>();
  return byPlace.filter(({ code }) => !seen.has(code) && seen.add(code));
}

function countsUp(family: string, definitions: readonly GoalDefinition[]): boolean {
  const codes = definitions.filter((definition) => definition.family === family).map(({ code }) => code);
  if (codes.length < 2) return false;
  return family === '' ? codes[0] === '1a' : codes.every((code, index) => code === family + (index + 1));
}
