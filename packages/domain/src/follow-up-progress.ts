import type { ProgressMeasure, Standing } from './follow-up-definition.ts';
import type { FollowUpFacts } from './follow-up-facts.ts';
import type { Figure, FigureLedger, SourceRecord } from './follow-up-figure.ts';
import type { ProgressStatus } from './progress.ts';

/** Something that somebody is asked about; a status of null is no answer. */
export interface Followed {
  readonly record: SourceRecord;
  readonly status: ProgressStatus | null;
  /** The codes of the goals it is followed under. */
  readonly goals: readonly string[];
}

/** How many stand where, and of how many nothing is told. */
export interface ProgressFigures {
  readonly asked: Figure;
  readonly told: Figure;
  readonly untold: Figure;
  readonly byStatus: Readonly<Record<ProgressStatus, Figure>>;
}

/** The plan's key activities, each once. */
export function followedActivities({ plan, activityReports }: FollowUpFacts): Followed[] {
  const told = new Map(activityReports.map(({ keyActivityId, status }) => [keyActivityId, status]));
  return plan.keyActivities.map(({ id, goals }) => ({
    record: { kind: 'key-activity', id, municipalityCode: null },
    status: told.get(id) ?? null,
    goals,
  }));
}

/** Every municipal commitment asked of every municipality. What is not approved has not been answered. */
export function followedCommitments({ plan, municipalities, submissions }: FollowUpFacts): Followed[] {
  const approved = new Map(
    submissions
      .filter(({ status }) => status === 'approved')
      .map(({ municipalityCode, progress }) => [
        municipalityCode,
        new Map(progress.map(({ commitmentId, status }) => [commitmentId, status])),
      ]),
  );
  return municipalities.flatMap(({ code }) =>
    plan.goals.flatMap((goal) =>
      goal.commitments.map(({ id }): Followed => ({
        record: { kind: 'commitment-progress', id, municipalityCode: code },
        status: approved.get(code)?.get(id) ?? null,
        goals: [goal.code],
      })),
    ),
  );
}

export function progressFigures(
  ledger: FigureLedger,
  id: string,
  what: 'activity' | 'commitment',
  followed: readonly Followed[],
): ProgressFigures {
  const figure = (measure: ProgressMeasure, isCounted: (status: ProgressStatus | null) => boolean) =>
    ledger.count(
      `${id}-${measure}`,
      `${what}-is-${measure}`,
      followed.filter(({ status }) => isCounted(status)).map(({ record }) => record),
    );
  const at = (meant: ProgressStatus) => figure(meant, (status) => status === meant);
  return {
    asked: figure('asked', () => true),
    told: figure('told', (status) => status !== null),
    untold: figure('untold', (status) => status === null),
    byStatus: {
      'not-started': at('not-started'),
      'in-progress': at('in-progress'),
      late: at('late'),
      deviating: at('deviating'),
      done: at('done'),
    },
  };
}

export function standingOf({ asked, told, byStatus }: ProgressFigures): Standing {
  if (asked.value === 0) return 'not-asked';
  if (told.value * 2 < asked.value) return 'not-known';
  const troubled = byStatus.late.value + byStatus.deviating.value;
  if (troubled === 0) return 'on-track';
  return troubled * 2 < told.value ? 'partly-on-track' : 'off-track';
}
