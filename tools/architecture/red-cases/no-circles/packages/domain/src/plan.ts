import type { Goal } from './goal.ts';

export type Plan = { goals: Goal[] };
