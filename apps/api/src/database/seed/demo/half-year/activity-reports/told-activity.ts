import type { EffectLevel, ProgressStatus } from '@samsyn/domain/progress';

/** How an activity stands, in words, and its effect where that has been assessed. */
export type ToldActivity = readonly [
  status: ProgressStatus,
  text: string,
  effectLevel?: EffectLevel,
  effectText?: string,
];

/** By section, activity by activity in the plan's order; null: not told, or nobody answers for it. */
export type ToldSections = Readonly<Record<string, readonly (ToldActivity | null)[]>>;
