import { namedUuid } from '../named-uuid.ts';
import type { DemoGoalCode } from './plan-2015/goals.ts';

// Every id of the demo is made of a name, and so is the same in every installation.
const namespace = 'b5a1a0f6-4f64-5d1c-9a3e-7c2f0d8e6b15';

export const associationId = namedUuid(namespace, 'association');
export const planId = namedUuid(associationId, 'plan 2015');

/** Where the plan prints a key activity first: its section, and its place in the section's list, from 0. */
export type ActivityPlace = readonly [section: string, index: number];

const idOf = (name: string) => namedUuid(associationId, name);

export const idOfPlanPart = (name: string) => namedUuid(planId, name);

export const personIdOf = (key: string) => idOf(`person ${key}`);
export const goalIdOf = (code: DemoGoalCode) => idOfPlanPart(`goal ${code}`);
export const keyActivityIdOf = ([section, index]: ActivityPlace) =>
  idOfPlanPart(`key activity ${section} ${index}`);
/** One of a goal's commitments of the municipalities, from 0. */
export const commitmentIdOf = (code: DemoGoalCode, index: number) =>
  idOfPlanPart(`commitment ${code} municipality ${index}`);

export const periodIdOf = (code: string) => idOf(`period ${code}`);
export const organisationIdOf = (key: string) => idOf(`organisation ${key}`);
export const networkIdOf = (key: string) => idOf(`network ${key}`);
export const meetingIdOf = (networkKey: string, heldOn: string) => idOf(`meeting ${networkKey} ${heldOn}`);
export const courseIdOf = (key: string) => idOf(`course ${key}`);
export const sessionIdOf = (courseKey: string, index: number) => idOf(`session ${courseKey} ${index}`);
export const registrationIdOf = (courseKey: string, email: string) =>
  idOf(`registration ${courseKey} ${email}`);
export const submissionIdOf = (period: string, municipalityCode: string) =>
  idOf(`submission ${period} ${municipalityCode}`);
