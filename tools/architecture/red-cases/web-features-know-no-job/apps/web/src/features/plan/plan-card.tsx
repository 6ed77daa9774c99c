import { steps } from '../../jobs/keep-plan/steps.ts';

export const PlanCard = () => <p>{steps}</p>;
