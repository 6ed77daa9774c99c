import { refusalText } from '@samsyn/contracts/refusal-text';
import type { CommitmentProgress, Submission } from '@samsyn/contracts/submission';
import { submissionViolations } from '@samsyn/domain/submission';

type Goal = Submission['goals'][number];

/** A commitment that is asked of, with what is told of it so far. */
export type AskedCommitment = Goal['commitments'][number] & {
  readonly told: CommitmentProgress;
};

export interface AskedGoal {
  readonly code: string;
  readonly title: string;
  readonly commitments: readonly AskedCommitment[];
}

/** What is asked, goal by goal, with what is told of each commitment. */
export function askedGoals(
  { goals }: Pick<Submission, 'goals'>,
  progress: readonly CommitmentProgress[],
): AskedGoal[] {
  const told = new Map(progress.map((each) => [each.commitmentId, each]));
  return goals.map(({ commitments, ...goal }) => ({
    ...goal,
    commitments: commitments.map((commitment) => ({
      ...commitment,
      told: told.get(commitment.id) ?? nothingTold(commitment.id),
    })),
  }));
}

function nothingTold(commitmentId: string): CommitmentProgress {
  return { commitmentId, status: null, done: '', forecast: '' };
}

/** What has to be told before the report can be sent, in words; undefined when enough is told. */
export function findMissing(told: CommitmentProgress): string | undefined {
  const [violation] = submissionViolations([told]);
  return violation && refusalText(violation);
}
