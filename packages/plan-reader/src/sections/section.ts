import type { PlanDoubt, PlanSection } from '@samsyn/contracts/plan-content';
import { readActivityList } from '../lists/activity-list.ts';
import { labelledResults, unlabelledResults } from '../lists/expected-results.ts';
import { within } from '../text/span.ts';
import { tidy } from '../text/tidy.ts';
import { blocksIn } from '../text/plan-text.ts';
import type { GoalTag } from '../goals/goal-tag.ts';
import type { ActivityList, ActivityUncertainty } from '../lists/activity-list.ts';
import type { Label } from '../lists/label.ts';
import type { Names } from '../text/names.ts';
import type { PlanText } from '../text/plan-text.ts';
import type { Span } from '../text/span.ts';

/** A section's place: its heading, and its text up to the next heading. */
export interface SectionPlace extends Span {
  readonly number: string;
  readonly title: string;
  readonly parent: string | null;
  readonly headingStart: number;
}

export interface ReadSection {
  readonly section: PlanSection;
  readonly doubts: readonly PlanDoubt[];
  /** True when no label told where the results begin. */
  readonly resultsUnlabelled: boolean;
}

/** What every section is read with. */
export interface Reading {
  readonly plan: PlanText;
  readonly tags: readonly GoalTag[];
  readonly labels: readonly Label[];
  readonly names: Names;
  /** The plan's goal codes in its own order. */
  readonly codes: readonly string[];
}

export function readSection(place: SectionPlace, reading: Reading): ReadSection {
  const { plan, tags, names } = reading;
  const labels = within(reading.labels, place);
  const spanOf = (label: Label): Span => {
    const next = labels.find((other) => other.start > label.start);
    return { start: label.end, end: next?.start ?? place.end };
  };
  const lists = labels.some((label) => label.role === 'activities')
    ? labels
        .filter((label) => label.role === 'activities')
        .map((label) => readActivityList(plan, spanOf(label), tags, names))
    : unlabelledLists(place, reading);

  const resultLabels = labels.filter((label) => label.role === 'results');
  const firstList = labels[0];
  const resultsUnlabelled = resultLabels.length === 0 && firstList?.role === 'activities';
  const expectedResults = resultsUnlabelled
    ? unlabelledResults(plan, { start: place.start, end: firstList.start }, names)
    : resultLabels.flatMap((label) => labelledResults(plan, spanOf(label), names));

  const known = (codes: readonly string[]) => reading.codes.filter((code) => codes.includes(code));
  const titleTags = within(tags, { start: place.headingStart, end: place.start });
  const titleCodes = titleTags.flatMap((tag) => tag.codes);
  const keyActivities = lists.flatMap((list) =>
    list.items.map((item) => ({
      text: item.text,
      ownGoals: item.codes.filter((code) => reading.codes.includes(code)),
      goals: known([...item.codes, ...list.headingCodes, ...titleCodes]),
      page: plan.pageAt(item.start),
    })),
  );
  return {
    section: {
      number: place.number,
      title: titleWithoutTags(place, titleTags, plan),
      parent: place.parent,
      page: plan.pageAt(place.headingStart),
      headingGoals: known([...titleCodes, ...lists.flatMap((list) => list.headingCodes)]),
      expectedResults: expectedResults.filter((text) => text !== ''),
      keyActivities,
    },
    doubts: [
      ...lists.flatMap((list) =>
        list.uncertain.map(({ why, text }) => ({ section: place.number, text, question: QUESTIONS[why] })),
      ),
      ...unknownCodes(place.number, lists, reading.codes),
      ...(lists.length === 0 ? strayTags(place, reading) : []),
    ],
    resultsUnlabelled: resultsUnlabelled && expectedResults.length > 0,
  };
}

const QUESTIONS: Readonly<Record<ActivityUncertainty, string>> = {
  'several-before-tag': 'Är detta en eller flera nyckelaktiviteter? Målkoden står först efter det sista.',
  'joined-sentence': 'Hör den sista meningen till samma nyckelaktivitet, eller är den en egen?',
  'cut-at-capitals': 'Listan saknar skiljetecken och är delad vid stor bokstav. Är den rätt delad?',
  'tags-on-some':
    'Bara vissa nyckelaktiviteter i listan har målkod. Gäller koden fler än den aktivitet som den står vid?',
};

/** Where the plan has no label for its lists, bullets with goal tags are activities by themselves. */
function unlabelledLists(
  { start, end }: SectionPlace,
  { plan, tags, labels, names }: Reading,
): ActivityList[] {
  if (plan.flat || labels.some((label) => label.role === 'activities')) return [];
  const tagged = blocksIn(plan, { start, end }).filter(
    (block) => block.role === 'item' && within(tags, block).length > 0,
  );
  const [first, last] = [tagged[0], tagged.at(-1)];
  if (!first || !last) return [];
  const fromLineBreak = { start: first.start - 1, end: last.end };
  return [readActivityList(plan, fromLineBreak, tags, names)];
}

function unknownCodes(
  section: string,
  lists: readonly ActivityList[],
  codes: readonly string[],
): PlanDoubt[] {
  const questions = (written: readonly string[], text: string) =>
    written
      .filter((code) => !codes.includes(code))
      .map((code) => ({
        section,
        text,
        question: `Målkoden ${code} finns inte bland planens mål. Vilket mål menas?`,
      }));
  return lists.flatMap((list) => [
    ...questions(list.headingCodes, list.items[0]?.text ?? ''),
    ...list.items.flatMap((item) => questions(item.codes, item.text)),
  ]);
}

function strayTags(place: SectionPlace, { plan, tags }: Reading): PlanDoubt[] {
  const tag = within(tags, place)[0];
  if (!tag) return [];
  const text = tidy(plan.text.slice(Math.max(place.start, tag.start - 300), tag.end));
  return [
    {
      section: place.number,
      text,
      question:
        'Här står målkoder, men ingen lista med nyckelaktiviteter hittades. Finns det nyckelaktiviteter i avsnittet?',
    },
  ];
}

function titleWithoutTags(place: SectionPlace, tags: readonly GoalTag[], plan: PlanText): string {
  return tags.reduce(
    (title, tag) => tidy(title.replace(plan.text.slice(tag.start, tag.end), '')),
    place.title,
  );
}
