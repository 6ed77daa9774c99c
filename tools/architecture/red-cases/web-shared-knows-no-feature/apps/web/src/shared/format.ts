import type { Plan } from '../features/plan/plan-queries.ts';

export const formatPlan = (plan: Plan) => plan.title;
