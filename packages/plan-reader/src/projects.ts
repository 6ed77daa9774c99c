import type { PlanDoubt, PlanProject } from '@samsyn/contracts/plan-content';
import { findPlainDate } from '@samsyn/domain/time/plain-date';
import { sentencesIn } from './text/run-on-text.ts';
import type { PlanText } from './text/plan-text.ts';
import type { Span } from './text/span.ts';

interface SectionOfPlan extends Span {
  readonly number: string;
  readonly title: string;
  readonly parent: string | null;
}

const PROJECT_TITLE = /^projekt(?:en)?(?!\p{L})/iu;
const MONTHS = [
  'januari',
  'februari',
  'mars',
  'april',
  'maj',
  'juni',
  'juli',
  'augusti',
  'september',
  'oktober',
  'november',
  'december',
];
const DATE = new RegExp(
  String.raw`(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)|(?<!\d)(\d{1,2})\s+(${MONTHS.join('|')})\s+(\d{4})(?!\d)`,
  'giu',
);
const DURATION =
  /(?<!\p{L})(?:projekt\p{L}*|start\p{L}*|påbörja\p{L}*|inled\p{L}*|pågå\p{L}*|löper|avsluta\p{L}*|slut\p{L}*|från|till|t\.?o\.?m\.?)(?!\p{L})/iu;
const BEGINS = /(?:start|påbörja|inled|från)\p{L}*\D*$/iu;
const ENDS = /(?:avsluta|slut|till|t\.?o\.?m\.?|längst)\p{L}*\D*$/iu;

interface WrittenDate {
  readonly date: string;
  readonly before: string;
}

/** The sections of a chapter for projects, with the dates that their text gives. */
export function readProjects(
  plan: PlanText,
  sections: readonly SectionOfPlan[],
): { projects: PlanProject[]; doubts: PlanDoubt[] } {
  const chapters = sections.filter((section) => PROJECT_TITLE.test(section.title));
  const inChapter = sections.filter((section) =>
    chapters.some((chapter) => chapter.number === section.parent),
  );
  const projects = inChapter.map(({ number, title, start, end }) => ({
    number,
    title,
    ...durationIn(plan.text, { start, end }),
  }));
  const undated = projects.filter((project) => project.startsOn === null || project.endsOn === null);
  return { projects, doubts: undated.length > 0 ? [datesMissing(undated)] : [] };
}

function durationIn(text: string, span: Span): Pick<PlanProject, 'startsOn' | 'endsOn'> {
  for (const sentence of sentencesIn(text, span)) {
    const written = text.slice(sentence.start, sentence.end);
    const dates = datesIn(written);
    if (dates.length === 0 || !DURATION.test(written)) continue;
    const [first, second] = dates;
    if (dates.length === 2 && first && second && first.date <= second.date)
      return { startsOn: first.date, endsOn: second.date };
    const starting = dates.filter((date) => BEGINS.test(date.before));
    const ending = dates.filter((date) => ENDS.test(date.before) && !BEGINS.test(date.before));
    if (starting.length === 1 || ending.length === 1) {
      return { startsOn: only(starting), endsOn: only(ending) };
    }
  }
  return { startsOn: null, endsOn: null };
}

function only(dates: readonly WrittenDate[]): string | null {
  return dates.length === 1 ? (dates[0]?.date ?? null) : null;
}

function datesIn(text: string): WrittenDate[] {
  return [...text.matchAll(DATE)].flatMap((match) => {
    const [written, year, , , day, monthName, yearAfter] = match;
    const month = MONTHS.indexOf(monthName?.toLowerCase() ?? '') + 1;
    const date = findPlainDate(
      year ? written : `${yearAfter}-${twoFigures(month)}-${twoFigures(Number(day))}`,
    );
    return date ? [{ date, before: text.slice(Math.max(0, match.index - 40), match.index) }] : [];
  });
}

function twoFigures(number: number): string {
  return String(number).padStart(2, '0');
}

function datesMissing(projects: readonly PlanProject[]): PlanDoubt {
  const text = projects.map((project) => `${project.number} ${project.title}`).join('\n');
  return {
    section: null,
    text,
    question: 'Planen anger inte både start- och slutdatum för de här projekten. Vilka datum gäller?',
  };
}
