import type { Plan } from './plan.ts';

export type Goal = { plan: Plan };
