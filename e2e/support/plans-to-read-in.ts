import { readFileSync } from 'node:fs';
import { hostilePlanText } from '@samsyn/fixtures/plan-document/hostile-plan';

export interface Document {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface PlanToReadIn {
  readonly document: Document;
  readonly year: number;
  /** A section whose activities get a coordinator. */
  readonly section: string;
  /** A goal to follow. */
  readonly goal: string;
}

export const plansToReadIn: PlanToReadIn[] = [
  {
    document: { name: 'verksamhetsplan-2026.txt', bytes: hostilePlanText() },
    year: 2026,
    section: '3.1',
    goal: 'V1',
  },
];

// A real association's plan, where there is one to try on.
const realPlan = process.env['SAMSYN_REAL_PLAN'];
if (realPlan) {
  plansToReadIn.push({
    document: { name: 'verksamhetsplan-2015.txt', bytes: readFileSync(realPlan) },
    year: 2015,
    section: '3.2.1',
    goal: 'Ö1',
  });
}
