import type { ProgressStatus } from '@samsyn/domain/progress';
import type { DemoGoalCode } from '../../plan-2015/goals.ts';

/** What is said of one commitment: how it stands, what was done, and what is expected by the end of the year. */
export type ToldCommitment = readonly [status: ProgressStatus, done: string, forecast: string];

/** What a municipality says under each goal, commitment by commitment in the plan's order. */
export type ToldGoals = Readonly<Partial<Record<DemoGoalCode, readonly ToldCommitment[]>>>;
