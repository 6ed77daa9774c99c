import type { FigureDefinition, SideName, Standing } from './follow-up-definition.ts';
import type { FollowedGoal, FollowedPeriod, FollowedSection, FollowUpFacts } from './follow-up-facts.ts';
import { FigureLedger, goalRecords, recordsOf, submissionRecords } from './follow-up-figure.ts';
import type { Figure, SourcedFigure } from './follow-up-figure.ts';
import { gapsOf } from './follow-up-gap.ts';
import type { Gap } from './follow-up-gap.ts';
import { gatheringFollowUp, isServing } from './follow-up-gathering.ts';
import type { GatheringFollowUp } from './follow-up-gathering.ts';
import {
  followedActivities,
  followedCommitments,
  progressFigures,
  standingOf,
} from './follow-up-progress.ts';
import type { Followed, ProgressFigures } from './follow-up-progress.ts';
import { effectLevels } from './progress.ts';
import type { EffectLevel, ProgressStatus } from './progress.ts';
import type { SubmissionStatus } from './submission.ts';

/** How many of those expected: "11 av 14". */
export interface Share {
  readonly answered: Figure;
  readonly expected: Figure;
}

export interface Side {
  readonly standing: Standing;
  readonly progress: ProgressFigures;
}

export interface GoalFollowUp {
  readonly id: string;
  readonly code: string;
  readonly title: string;
  readonly commitments: { readonly id: string; readonly text: string }[];
  /** What the association does: its key activities. */
  readonly association: Side;
  /** What the municipalities do: their commitments, each asked of every municipality. */
  readonly municipalities: Side;
  readonly meetings: Figure;
  readonly courses: Figure;
}

export interface AreaFollowUp {
  readonly number: string;
  readonly title: string;
  readonly progress: ProgressFigures;
}

export interface MunicipalityFollowUp {
  readonly code: string;
  readonly name: string;
  /** How far its report has come; null: not begun. It counts once it is approved. */
  readonly submission: SubmissionStatus | null;
  readonly late: boolean;
  readonly progress: ProgressFigures;
  /** Its status for each of the goals' commitments; null is no answer, which is not the same as not started. */
  readonly answers: { readonly commitmentId: string; readonly status: ProgressStatus | null }[];
}

/** How many of all that is told of have had which effect. */
export interface EffectFollowUp {
  readonly asked: Figure;
  readonly assessed: Figure;
  readonly levels: { readonly level: EffectLevel; readonly figure: Figure }[];
  readonly notAssessed: Figure;
}

export interface FollowUp {
  readonly associationName: string;
  readonly period: FollowedPeriod;
  readonly plan: { readonly year: number; readonly title: string };
  readonly completeness: { readonly submissions: Share; readonly activities: Share };
  readonly goals: GoalFollowUp[];
  /** How many of the goals stand where, for each side. */
  readonly standings: Readonly<Record<SideName, Readonly<Record<Standing, Figure>>>>;
  readonly gaps: Gap[];
  /** Every key activity once, however many sections or goals it stands under. */
  readonly activities: ProgressFigures;
  /** The key activities that the plan gives no goal. */
  readonly untagged: ProgressFigures;
  readonly commitments: ProgressFigures;
  readonly areas: AreaFollowUp[];
  readonly meetings: GatheringFollowUp;
  readonly courses: GatheringFollowUp;
  readonly effects: EffectFollowUp;
  readonly municipalities: MunicipalityFollowUp[];
}

export interface ComposedFollowUp {
  readonly followUp: FollowUp;
  /** Every figure in the follow-up by its id, with the records that it is the sum of. */
  readonly figures: ReadonlyMap<string, SourcedFigure>;
}

/** Composes the follow-up of a period: the same facts always give the same follow-up. */
export function composeFollowUp(facts: FollowUpFacts): ComposedFollowUp {
  const { associationName, period, plan } = facts;
  const ledger = new FigureLedger();
  const activities = followedActivities(facts);
  const commitments = followedCommitments(facts);
  const ofActivities = progressFigures(ledger, 'activities', 'activity', activities);

  const goals = plan.goals.map((goal, index) =>
    goalFollowUp(ledger, goal, index + 1, facts, { activities, commitments }),
  );

  const followUp: FollowUp = {
    associationName,
    period,
    plan: { year: plan.year, title: plan.title },
    completeness: {
      submissions: submissionShare(ledger, facts),
      activities: { answered: ofActivities.told, expected: ofActivities.asked },
    },
    goals,
    standings: {
      association: goalsStanding(ledger, 'association', goals),
      municipalities: goalsStanding(ledger, 'municipalities', goals),
    },
    gaps: gapsOf(ledger, facts, activities, commitments),
    activities: ofActivities,
    untagged: progressFigures(
      ledger.about({ kind: 'untagged', name: null }),
      'untagged-activities',
      'activity',
      activities.filter(({ goals: codes }) => codes.length === 0),
    ),
    commitments: progressFigures(ledger, 'commitments', 'commitment', commitments),
    areas: areasOf(plan.sections).map(({ number, title, activityIds }, index) => {
      const inArea = activities.filter(({ record }) => activityIds.has(record.id));
      return {
        number,
        title,
        progress: progressFigures(
          ledger.about({ kind: 'area', name: `${number} ${title}` }),
          `area-${index + 1}-activities`,
          'activity',
          inArea,
        ),
      };
    }),
    meetings: gatheringFollowUp(ledger, 'meeting', facts.meetings, facts),
    courses: gatheringFollowUp(ledger, 'course', facts.courses, facts),
    effects: effectFollowUp(ledger, facts),
    municipalities: municipalityFollowUps(ledger, facts, commitments),
  };
  return { followUp, figures: ledger.figures };
}

interface AllFollowed {
  readonly activities: readonly Followed[];
  readonly commitments: readonly Followed[];
}

function goalFollowUp(
  whole: FigureLedger,
  goal: FollowedGoal,
  number: number,
  facts: FollowUpFacts,
  { activities, commitments }: AllFollowed,
): GoalFollowUp {
  const { id, code, title } = goal;
  const ledger = whole.about({ kind: 'goal', name: `${code} ${title}` });
  return {
    id,
    code,
    title,
    commitments: [...goal.commitments],
    association: sideOf(ledger, `goal-${number}-activities`, 'activity', under(goal, activities)),
    municipalities: sideOf(ledger, `goal-${number}-commitments`, 'commitment', under(goal, commitments)),
    ...gatheringsServing(ledger, `goal-${number}`, goal, facts),
  };
}

function goalsStanding(
  ledger: FigureLedger,
  side: SideName,
  goals: readonly GoalFollowUp[],
): Readonly<Record<Standing, Figure>> {
  const at = (meant: Standing) =>
    ledger.count(
      `goals-${side}-${meant}`,
      `${side}-${meant}`,
      goalRecords(goals.filter((goal) => goal[side].standing === meant)),
    );
  return {
    'on-track': at('on-track'),
    'partly-on-track': at('partly-on-track'),
    'off-track': at('off-track'),
    'not-known': at('not-known'),
    'not-asked': at('not-asked'),
  };
}

function under(goal: FollowedGoal, followed: readonly Followed[]): Followed[] {
  return followed.filter(({ goals }) => goals.includes(goal.code));
}

function sideOf(
  ledger: FigureLedger,
  id: string,
  what: 'activity' | 'commitment',
  followed: readonly Followed[],
): Side {
  const progress = progressFigures(ledger, id, what, followed);
  return { standing: standingOf(progress), progress };
}

function gatheringsServing(
  ledger: FigureLedger,
  id: string,
  goal: FollowedGoal,
  { plan, meetings, courses }: FollowUpFacts,
): Pick<GoalFollowUp, 'meetings' | 'courses'> {
  const isMeant = isServing(goal, plan);
  return {
    meetings: ledger.count(
      `${id}-meetings-held`,
      'meeting-held',
      recordsOf('network-meeting', meetings.filter(isMeant)),
    ),
    courses: ledger.count(`${id}-courses-held`, 'course-held', recordsOf('course', courses.filter(isMeant))),
  };
}

function submissionShare(ledger: FigureLedger, { municipalities, submissions }: FollowUpFacts): Share {
  const isApproved = ({ code }: { readonly code: string }) =>
    submissions.some(({ municipalityCode, status }) => municipalityCode === code && status === 'approved');
  return {
    answered: ledger.count(
      'submissions-approved',
      'submission-approved',
      submissionRecords(municipalities.filter(isApproved)),
    ),
    expected: ledger.count('submissions-expected', 'submission-expected', submissionRecords(municipalities)),
  };
}

function municipalityFollowUps(
  ledger: FigureLedger,
  { municipalities, submissions }: FollowUpFacts,
  commitments: readonly Followed[],
): MunicipalityFollowUp[] {
  return municipalities.map(({ code, name }) => {
    const own = commitments.filter(({ record }) => record.municipalityCode === code);
    const submission = submissions.find(({ municipalityCode }) => municipalityCode === code);
    return {
      code,
      name,
      submission: submission?.status ?? null,
      late: submission?.late ?? false,
      progress: progressFigures(
        ledger.about({ kind: 'municipality', name }),
        `municipality-${code}-commitments`,
        'commitment',
        own,
      ),
      answers: own.map(({ record, status }) => ({ commitmentId: record.id, status })),
    };
  });
}

type EffectDefinition = Extract<FigureDefinition, `effect-${string}`>;

/** An activity that nobody has told of cannot have had an effect yet; one that was told of ought to be assessed. */
function effectFollowUp(
  ledger: FigureLedger,
  { plan, activityReports, meetings, courses }: FollowUpFacts,
): EffectFollowUp {
  const reports = new Map(activityReports.map((report) => [report.keyActivityId, report]));
  const told = [
    ...plan.keyActivities.flatMap(({ id }) => {
      const report = reports.get(id);
      return report ? [{ kind: 'key-activity' as const, id, level: report.effectLevel }] : [];
    }),
    ...meetings.map(({ id, effectLevel }) => ({ kind: 'network-meeting' as const, id, level: effectLevel })),
    ...courses.map(({ id, effectLevel }) => ({ kind: 'course' as const, id, level: effectLevel })),
  ];
  const count = (definition: EffectDefinition, isMeant: (level: EffectLevel | null) => boolean) =>
    ledger.count(
      definition,
      definition,
      told
        .filter(({ level }) => isMeant(level))
        .map(({ kind, id }) => ({ kind, id, municipalityCode: null })),
    );
  return {
    asked: count('effect-asked', () => true),
    assessed: count('effect-assessed', (level) => level !== null),
    levels: effectLevels.map((meant) => ({
      level: meant,
      figure: count(`effect-${meant}`, (level) => level === meant),
    })),
    notAssessed: count('effect-not-assessed', (level) => level === null),
  };
}

interface Area {
  readonly number: string;
  readonly title: string;
  readonly activityIds: ReadonlySet<string>;
}

/**
 * The areas that activities are shown under: the sections just below the plan's chapters, with all that stands in them,
 * and a chapter itself where activities stand right in it. One activity may stand in several areas.
 */
function areasOf(sections: readonly FollowedSection[]): Area[] {
  const byNumber = new Map(sections.map((section) => [section.number, section]));
  const parentOf = ({ parent }: FollowedSection) => (parent === null ? undefined : byNumber.get(parent));
  const activityIds = new Map(sections.map(({ number }) => [number, new Set<string>()]));
  for (const section of sections) {
    let area = section;
    // A plan that was adopted has no circles among its sections.
    for (let above = parentOf(area); above && parentOf(above); above = parentOf(area)) area = above;
    section.keyActivities.forEach((id) => activityIds.get(area.number)?.add(id));
  }
  return sections
    .map(({ number, title }) => ({
      number,
      title,
      activityIds: activityIds.get(number) ?? new Set<string>(),
    }))
    .filter((area) => area.activityIds.size > 0);
}
