import type { PlanContent, PlanDoubt } from '@samsyn/contracts/plan-content';
import { readAreas } from './areas.ts';
import { goalDefinitions } from './goals/goal-definition.ts';
import { bracketedCodes, goalTags } from './goals/goal-tag.ts';
import { readGoals } from './goals/goals.ts';
import { findLabels } from './lists/label.ts';
import { readProjects } from './projects.ts';
import { findSameActivities } from './same-as.ts';
import { findContentsPage } from './sections/contents-page.ts';
import { findHeadings } from './sections/heading.ts';
import { readSection } from './sections/section.ts';
import { sectionPlaces } from './sections/section-place.ts';
import { limitedContent, limitedGoals, limitedSections } from './shape-limits.ts';
import { namesIn } from './text/names.ts';
import { readTitle } from './title.ts';
import { UnreadableDocument } from './unreadable-document.ts';
import type { ReadSection } from './sections/section.ts';
import type { PlanText } from './text/plan-text.ts';

const MOST_GOALS = 100;
const MOST_SECTIONS = 500;

/** Goals first, since a definition may look like a heading; then headings, and within each section its lists. */
export function readContent(plan: PlanText): PlanContent {
  const names = namesIn(plan.text);
  const contents = findContentsPage(plan);
  const definitions = goalDefinitions(plan, contents ? [contents] : []);
  refuseBeyond(MOST_GOALS, definitions.length);
  const isGoal = (offset: number) => definitions.some((definition) => definition.start === offset);
  const { headings, doubts: headingDoubts } = findHeadings(plan, contents, isGoal, names);
  const places = sectionPlaces(headings, plan.text.length);
  refuseBeyond(MOST_SECTIONS, places.length);

  const families = new Set(definitions.map((definition) => definition.family));
  const tags = goalTags(plan, families, contents ? [...definitions, contents] : definitions);
  const labels = findLabels(plan, places, tags);
  const codes = definitions.map((definition) => definition.code);
  const read = places.map((place) => readSection(place, { plan, tags, labels, names, codes }));
  const { kept: sections, doubts: sectionDoubts } = limitedSections(read.map(({ section }) => section));

  const headingStarts = headings.map((heading) => heading.start);
  const { goals: readAs, doubts: commitmentDoubts } = readGoals(plan, definitions, headingStarts, names);
  const { kept: goals, doubts: goalDoubts } = limitedGoals(readAs);
  if (goals.length === 0 && sections.every((section) => section.keyActivities.length === 0)) {
    throw new UnreadableDocument('no-plan-found');
  }
  const { title, year } = readTitle(plan, places[0]?.headingStart ?? plan.text.length, contents);
  const { projects, doubts: projectDoubts } = readProjects(plan, places);
  return limitedContent({
    title: title ?? 'Verksamhetsplan',
    year,
    goals,
    areas: readAreas(plan, places, names),
    sections,
    projects,
    sameAs: findSameActivities(sections),
    doubts: withoutRepeats([
      ...titleDoubts(title, year),
      ...headingDoubts,
      ...undefinedGoals(plan, families),
      ...goalDoubts,
      ...commitmentDoubts,
      ...sectionDoubts,
      ...read.flatMap(({ doubts }) => doubts),
      ...resultsDoubts(read),
      ...projectDoubts,
    ]),
  });
}

function refuseBeyond(most: number, count: number): void {
  if (count > most) throw new UnreadableDocument('too-large');
}

function titleDoubts(title: string | null, year: number | null): PlanDoubt[] {
  return [
    ...(title === null
      ? [{ section: null, text: '', question: 'Vad heter planen? Dokumentet har ingen tydlig titel.' }]
      : []),
    ...(year === null
      ? [
          {
            section: null,
            text: title ?? '',
            question: 'Vilket år gäller planen? Dokumentet säger inte ett enda år.',
          },
        ]
      : []),
  ];
}

/** Codes in brackets that look like goals but that the plan never explains. */
function undefinedGoals({ text }: PlanText, families: ReadonlySet<string>): PlanDoubt[] {
  if (families.size > 0) return [];
  const codes = [...new Set(bracketedCodes(text).flatMap((found) => found.codes.map((code) => code.code)))];
  if (codes.length === 0) return [];
  return [
    {
      section: null,
      text: codes.join(', '),
      question: 'De här koderna ser ut som målkoder, men planen säger inte vad de betyder. Vilka är målen?',
    },
  ];
}

/** One question for the whole plan: nothing in it shows where the results begin, and every section would ask the same. */
function resultsDoubts(read: readonly ReadSection[]): PlanDoubt[] {
  const unlabelled = read
    .filter(({ resultsUnlabelled }) => resultsUnlabelled)
    .map(({ section }) => `${section.number} ${section.title}`);
  if (unlabelled.length === 0) return [];
  const question =
    'Planen visar inte var de förväntade resultaten börjar. Stämmer de resultat som föreslås i de här avsnitten?';
  return [{ section: null, text: unlabelled.join('\n'), question }];
}

function withoutRepeats(doubts: readonly PlanDoubt[]): PlanDoubt[] {
  const isFirst = (doubt: PlanDoubt, index: number) =>
    doubts.findIndex((other) => other.text === doubt.text && other.question === doubt.question) === index;
  return doubts.filter(isFirst);
}
