import type { GapKind } from './follow-up-definition.ts';
import type { FollowUpFacts, Gathering, MunicipalSubmission } from './follow-up-facts.ts';
import { goalRecords, recordsOf, submissionRecords } from './follow-up-figure.ts';
import type { Figure, FigureLedger, SourceRecord } from './follow-up-figure.ts';
import { isServing } from './follow-up-gathering.ts';
import type { Followed } from './follow-up-progress.ts';

export interface Gap {
  readonly kind: GapKind;
  readonly figure: Figure;
  /** The municipalities or goals it is about; none where they are too many for a line. */
  readonly names: string[];
}

/** Everything the follow-up lacks or rests upon loosely, in the order of `gapKinds`; only what there is something of. */
export function gapsOf(
  ledger: FigureLedger,
  facts: FollowUpFacts,
  activities: readonly Followed[],
  commitments: readonly Followed[],
): Gap[] {
  const { plan, municipalities, submissions, meetings, courses } = facts;
  const submissionOf = new Map(submissions.map((submission) => [submission.municipalityCode, submission]));
  const gatherings = [...meetings, ...courses];

  const gap = (kind: GapKind, records: readonly SourceRecord[], names: string[] = []): Gap => ({
    kind,
    figure: ledger.count(`gap-${kind}`, kind, records),
    names,
  });
  const reports = (kind: GapKind, isMeant: (submission: MunicipalSubmission | undefined) => boolean) => {
    const meant = municipalities.filter(({ code }) => isMeant(submissionOf.get(code)));
    return gap(
      kind,
      submissionRecords(meant),
      meant.map(({ name }) => name),
    );
  };
  const heldTogether = (kind: GapKind, isMeant: (gathering: Gathering) => boolean) =>
    gap(kind, [
      ...recordsOf('network-meeting', meetings.filter(isMeant)),
      ...recordsOf('course', courses.filter(isMeant)),
    ]);
  const isApproved = (code: string | null) => code !== null && submissionOf.get(code)?.status === 'approved';
  const goalsAlone = plan.goals.filter((goal) => !gatherings.some(isServing(goal, plan)));

  return [
    reports('submission-missing', (submission) => submission === undefined),
    reports('submission-draft', (submission) => submission?.status === 'draft'),
    reports('submission-submitted', (submission) => submission?.status === 'submitted'),
    reports('submission-returned', (submission) => submission?.status === 'returned'),
    reports('submission-late', (submission) => submission?.late === true),
    gap(
      'commitment-untold',
      untold(commitments).filter(({ municipalityCode }) => isApproved(municipalityCode)),
    ),
    gap('activity-untold', untold(activities)),
    gap(
      'activity-without-goal',
      activities.filter(({ goals }) => goals.length === 0).map(({ record }) => record),
    ),
    gap(
      'goal-without-gathering',
      goalRecords(goalsAlone),
      goalsAlone.map(({ code }) => code),
    ),
    heldTogether('gathering-without-effect', ({ effectLevel }) => effectLevel === null),
    heldTogether('gathering-estimated', ({ estimated }) => estimated),
  ].filter(({ figure }) => figure.value > 0);
}

function untold(followed: readonly Followed[]): SourceRecord[] {
  return followed.filter(({ status }) => status === null).map(({ record }) => record);
}
