import { presentPlan } from './plan.presenter.ts';

export const findPlan = presentPlan;
