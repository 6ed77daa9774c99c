import type { PlanContent, PlanDoubt, PlanGoal, PlanSection } from '@samsyn/contracts/plan-content';

const LONGEST_TEXT = 4000;
const LONGEST_TITLE = 500;
const MOST_AREAS = 100;
const MOST_PROJECTS = 100;
const MOST_PAIRS = 1000;
const MOST_DOUBTS = 1000;

const TOO_LONG = 'Texten är för lång för att vara en punkt i en lista. Vad ska stå här?';

export interface Limited<Kind> {
  readonly kept: Kind[];
  readonly doubts: PlanDoubt[];
}

/** A stretch too long to be an activity, a result or a commitment was misread: it becomes a question instead. */
export function limitedSections(sections: readonly PlanSection[]): Limited<PlanSection> {
  const doubts: PlanDoubt[] = [];
  const kept = sections.map((section) => ({
    ...section,
    expectedResults: shortOnes(section.expectedResults, (text) => text, section.number, doubts),
    keyActivities: shortOnes(section.keyActivities, (activity) => activity.text, section.number, doubts),
  }));
  return { kept, doubts };
}

export function limitedGoals(goals: readonly PlanGoal[]): Limited<PlanGoal> {
  const doubts: PlanDoubt[] = [];
  const kept = goals.map((goal) => ({
    code: goal.code,
    title: limitedTitle(goal, doubts),
    commitments: {
      association: shortOnes(goal.commitments.association, (text) => text, null, doubts),
      municipalities: shortOnes(goal.commitments.municipalities, (text) => text, null, doubts),
    },
  }));
  return { kept, doubts };
}

function limitedTitle({ code, title }: PlanGoal, doubts: PlanDoubt[]): string {
  if (title !== '' && title.length <= LONGEST_TITLE) return title;
  doubts.push({ section: null, text: clipped(title, LONGEST_TEXT), question: `Hur lyder mål ${code}?` });
  return title === '' ? code : clipped(title, LONGEST_TITLE);
}

/** No more of anything than a proposal may hold; what a person can answer for ends long before. */
export function limitedContent(content: PlanContent): PlanContent {
  return {
    ...content,
    title: clipped(content.title, LONGEST_TITLE),
    areas: content.areas.filter((area) => area.length <= LONGEST_TITLE).slice(0, MOST_AREAS),
    projects: content.projects.slice(0, MOST_PROJECTS),
    sameAs: content.sameAs.slice(0, MOST_PAIRS),
    doubts: content.doubts
      .slice(0, MOST_DOUBTS)
      .map((doubt) => ({ ...doubt, text: clipped(doubt.text, LONGEST_TEXT) })),
  };
}

function shortOnes<Item>(
  items: readonly Item[],
  textOf: (item: Item) => string,
  section: string | null,
  doubts: PlanDoubt[],
): Item[] {
  return items.filter((item) => {
    const isShort = textOf(item).length <= LONGEST_TEXT;
    if (!isShort) doubts.push({ section, text: clipped(textOf(item), LONGEST_TEXT), question: TOO_LONG });
    return isShort;
  });
}

function clipped(text: string, length: number): string {
  return text.slice(0, length).trim();
}
