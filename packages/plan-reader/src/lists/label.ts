import { blocksIn } from '../text/plan-text.ts';
import { within } from '../text/span.ts';
import { bindsOnwards } from '../text/swedish.ts';
import { labelRole } from './label-words.ts';
import type { GoalTag } from '../goals/goal-tag.ts';
import type { PlanText } from '../text/plan-text.ts';
import type { Span } from '../text/span.ts';
import type { LabelRole } from './label-words.ts';

/** The words that lead in a list, such as "Nyckelaktiviteter"; the list begins where the span ends. */
export interface Label extends Span {
  readonly role: LabelRole | 'other';
  readonly key: string;
}

const LONGEST_LABEL_WORDS = 6;
/** Without telling words, a phrase must lead in the tagged lists of so many sections to be taken for their label. */
const FEWEST_SECTIONS_WITHOUT_WORDS = 3;
const LONGEST_LABEL_LINE_WORDS = 6;

interface Candidate extends Span {
  readonly key: string;
  readonly section: number;
}

/** Finds what the plan calls its lists, by its words or by goal tags standing after it in section after section. */
export function findLabels(plan: PlanText, sections: readonly Span[], tags: readonly GoalTag[]): Label[] {
  const candidates = sections.flatMap((section, index) =>
    plan.flat
      ? flatCandidates(plan.text, section, index, tags)
      : laidOutCandidates(plan, section, index, tags),
  );
  const byKey = groupedByKey(candidates);
  const learned = labelBeforeTags(byKey, sections, tags);
  const ledByLearned = sectionsOf(byKey.get(learned ?? ''));
  const repeated = new Set([...byKey].flatMap(([key, found]) => (sectionsOf(found).size > 1 ? [key] : [])));
  const roleOf = ({ key, section, end }: Candidate): Label['role'] | undefined => {
    if (key === learned) return 'activities';
    const isChance = plan.flat && !repeated.has(key) && plan.text[end - 1] !== ':' && key.includes(' ');
    const role = isChance ? undefined : labelRole(key);
    if (role === 'activities' && ledByLearned.has(section)) return undefined;
    return role ?? (!plan.flat && repeated.has(key) ? 'other' : undefined);
  };
  const labels = candidates.flatMap((candidate) => {
    const role = roleOf(candidate);
    return role ? [{ ...candidate, role }] : [];
  });
  return plan.flat ? withoutChanceHits(labels, byKey) : labels;
}

function groupedByKey(candidates: readonly Candidate[]): Map<string, Candidate[]> {
  const byKey = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const alike = byKey.get(candidate.key);
    if (alike) alike.push(candidate);
    else byKey.set(candidate.key, [candidate]);
  }
  return byKey;
}

/** In flat text a telling word may also begin a sentence: per section, the label that the most sections share is right. */
function withoutChanceHits(
  labels: readonly (Label & Candidate)[],
  byKey: ReadonlyMap<string, readonly Candidate[]>,
): Label[] {
  const spreads = new Map([...byKey].map(([key, found]) => [key, sectionsOf(found).size]));
  const place = (label: Label & Candidate) => `${label.role} in ${label.section}`;
  const widest = new Map<string, number>();
  for (const label of labels) {
    widest.set(place(label), Math.max(widest.get(place(label)) ?? 0, spreads.get(label.key) ?? 0));
  }
  return labels.filter((label) => spreads.get(label.key) === widest.get(place(label)));
}

/** A run of one to six words from a capital, before a colon, a goal tag, a bullet or another capital. */
function flatCandidates(text: string, section: Span, index: number, tags: readonly GoalTag[]): Candidate[] {
  const tagStarts = new Set(within(tags, section).map((tag) => tag.start));
  const words = [...text.slice(section.start, section.end).matchAll(/\S+/g)].map((match) => ({
    text: match[0],
    start: section.start + match.index,
    end: section.start + match.index + match[0].length,
  }));
  return words.flatMap((first, at) => {
    const before = words[at - 1]?.text ?? '.';
    if (!/^\p{Lu}\p{Ll}/u.test(first.text) || bindsOnwards(before) || /[,(/]$/.test(before)) return [];
    const found: Candidate[] = [];
    for (let count = 1; count <= LONGEST_LABEL_WORDS; count += 1) {
      const [last, next] = [words[at + count - 1], words[at + count]];
      if (!last || (count > 1 && !/^\p{Ll}/u.test(last.text))) break;
      const key = text.slice(first.start, last.end).replace(/:$/, '');
      const leads =
        last.text.endsWith(':') ||
        (next && (/^["”]?\p{Lu}|^[•·▪–—-]$/u.test(next.text) || tagStarts.has(next.start)));
      if (leads && !/[.,;!?)]$/.test(key) && !bindsOnwards(last.text))
        found.push({ key, section: index, start: first.start, end: last.end });
      if (/[.,;:!?)]$/.test(last.text)) break;
    }
    return found;
  });
}

/** A short line of its own, or telling words before a colon. */
function laidOutCandidates(
  plan: PlanText,
  section: Span,
  index: number,
  tags: readonly GoalTag[],
): Candidate[] {
  return blocksIn(plan, section).flatMap((block) => {
    if (block.role === 'item' && !/^\p{Lu}[^.]*:$/u.test(block.text)) return [];
    const tag = within(tags, block)[0];
    const beforeTag = plan.text.slice(block.start, tag?.start ?? block.end);
    const beforeColon = /^[^:]*/.exec(beforeTag)?.[0] ?? '';
    const key = beforeColon.trim();
    const end = block.start + beforeColon.length + (beforeTag.length > beforeColon.length ? 1 : 0);
    const alone =
      plan.text
        .slice(end, block.end)
        .replace(plan.text.slice(tag?.start ?? end, tag?.end ?? end), '')
        .trim() === '';
    if (key === '' || /[.,;!?]$/.test(key) || key.split(/\s+/).length > LONGEST_LABEL_LINE_WORDS) return [];
    return (alone && (!tag || labelRole(key))) || (beforeTag.length > beforeColon.length && labelRole(key))
      ? [{ key, section: index, start: block.start, end }]
      : [];
  });
}

/** The phrase that, once per section, stands before the first goal tag in the most sections. */
function labelBeforeTags(
  byKey: ReadonlyMap<string, readonly Candidate[]>,
  sections: readonly Span[],
  tags: readonly GoalTag[],
): string | undefined {
  const firstTag = sections.map((section) => within(tags, section)[0]);
  const tagged = firstTag.filter((tag) => tag !== undefined).length;
  const scored = [...byKey].flatMap(([key, candidates]) => {
    if (labelRole(key) === 'results' || sectionsOf(candidates).size !== candidates.length) return [];
    const leads = candidates.filter(
      (candidate) => (firstTag[candidate.section]?.start ?? -1) > candidate.start,
    );
    const distance = leads.reduce(
      (sum, { section, end }) => sum + ((firstTag[section]?.start ?? 0) - end),
      0,
    );
    return leads.length >= FEWEST_SECTIONS_WITHOUT_WORDS && leads.length * 2 > tagged
      ? [{ key, leads: leads.length, distance }]
      : [];
  });
  return scored.toSorted((a, b) => b.leads - a.leads || a.distance - b.distance)[0]?.key;
}

function sectionsOf(candidates: readonly Candidate[] | undefined): Set<number> {
  return new Set(candidates?.map(({ section }) => section));
}
