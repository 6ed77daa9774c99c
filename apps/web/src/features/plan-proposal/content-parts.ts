import type {
  PlanContent,
  PlanDoubt,
  PlanGoal,
  PlanProject,
  PlanSameAs,
  PlanSection,
} from '@samsyn/contracts/plan-content';
import type { Choices, Differing, Merge } from '../../shared/use-autosave.ts';

/** What a part of the content is, for the person who has to choose between two of it. */
export interface PartName {
  readonly kind:
    | 'title'
    | 'year'
    | 'areas'
    | 'goal'
    | 'project'
    | 'section'
    | 'results'
    | 'activities'
    | 'doubt'
    | 'sameAs';
  /** Which of its kind: a goal's code, a section's number, a doubt's question. */
  readonly name: string;
}

export type DifferingPart = PartName & Differing;

interface Part extends PartName {
  readonly value: unknown;
}

/** Puts together what two people have made of the same content. */
export function mergeContents(
  base: PlanContent,
  mine: PlanContent,
  theirs: PlanContent,
  chosen: Choices = {},
): Merge<PlanContent, DifferingPart> {
  const [before, my, their] = [partsOf(base), partsOf(mine), partsOf(theirs)];
  const differing: DifferingPart[] = [];
  const parts = new Map<string, unknown>();
  for (const key of orderedKeys(their, my)) {
    const [old, own, other] = [before, my, their].map((side) => JSON.stringify(side.get(key)?.value));
    const part = my.get(key) ?? their.get(key);
    if (own !== old && other !== old && own !== other && part) {
      differing.push({
        key,
        kind: part.kind,
        name: part.name,
        mine: my.get(key)?.value,
        theirs: their.get(key)?.value,
      });
    }
    const isMine = own !== old && (other === old || chosen[key] !== 'theirs');
    const value = (isMine ? my : their).get(key)?.value;
    if (value !== undefined) parts.set(key, value);
  }
  return { content: contentOf(parts, theirs), differing };
}

/** Every part of the content by a name that is the same in another version of it. */
function partsOf(content: PlanContent): Map<string, Part> {
  const parts: Part[] = [
    { kind: 'title', name: '', value: content.title },
    { kind: 'year', name: '', value: content.year },
    { kind: 'areas', name: '', value: content.areas },
    ...content.goals.map((goal): Part => ({ kind: 'goal', name: goal.code, value: goal })),
    ...content.sections.flatMap(({ expectedResults, keyActivities, ...section }): Part[] => [
      { kind: 'section', name: section.number, value: section },
      { kind: 'results', name: section.number, value: expectedResults },
      { kind: 'activities', name: section.number, value: keyActivities },
    ]),
    ...content.projects.map((project): Part => ({ kind: 'project', name: project.number, value: project })),
    ...content.doubts.map((doubt): Part => ({
      kind: 'doubt',
      name: `${doubt.question} ${doubt.text}`,
      value: doubt,
    })),
    ...content.sameAs.map((pair): Part => ({
      kind: 'sameAs',
      name: `${pair.section}: ${pair.index + 1} – ${pair.asSection}: ${pair.asIndex + 1}`,
      value: pair,
    })),
  ];
  return new Map(parts.map((part) => [`${part.kind} ${part.name}`, part]));
}

/** Their order, with what only mine has put in after what it follows there. */
function orderedKeys(their: ReadonlyMap<string, Part>, my: ReadonlyMap<string, Part>): string[] {
  const keys = [...their.keys()];
  let previous = -1;
  for (const key of my.keys()) {
    const place = keys.indexOf(key);
    if (place === -1) keys.splice(previous + 1, 0, key);
    previous = place === -1 ? previous + 1 : place;
  }
  return keys;
}

function contentOf(parts: ReadonlyMap<string, unknown>, theirs: PlanContent): PlanContent {
  const all = <Value>(kind: PartName['kind']) =>
    [...parts].filter(([key]) => key.startsWith(`${kind} `)).map(([, value]) => value as Value);
  const sections = all<Omit<PlanSection, 'expectedResults' | 'keyActivities'>>('section').map(
    (section): PlanSection => ({
      ...section,
      expectedResults: (parts.get(`results ${section.number}`) ?? []) as PlanSection['expectedResults'],
      keyActivities: (parts.get(`activities ${section.number}`) ?? []) as PlanSection['keyActivities'],
    }),
  );
  const lengths = new Map(sections.map(({ number, keyActivities }) => [number, keyActivities.length]));
  return {
    ...theirs,
    title: parts.get('title ') as string,
    year: parts.get('year ') as number | null,
    areas: parts.get('areas ') as string[],
    goals: all<PlanGoal>('goal'),
    sections,
    projects: all<PlanProject>('project'),
    doubts: all<PlanDoubt>('doubt'),
    sameAs: all<PlanSameAs>('sameAs').filter(
      ({ section, index, asSection, asIndex }) =>
        index < (lengths.get(section) ?? 0) && asIndex < (lengths.get(asSection) ?? 0),
    ),
  };
}
