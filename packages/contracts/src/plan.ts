import { z } from 'zod';
import { routesOf } from './kernel/route.ts';
import { Version } from './kernel/text.ts';

export const PlanSummary = z.strictObject({
  id: z.uuid(),
  year: z.int(),
  title: z.string(),
  adoptedOn: z.iso.date(),
  goals: z.int(),
  /** Each activity once, also when it stands in two sections. */
  keyActivities: z.int(),
});
export type PlanSummary = z.infer<typeof PlanSummary>;

export const Commitment = z.strictObject({ id: z.uuid(), text: z.string() });

export const Goal = z.strictObject({
  id: z.uuid(),
  code: z.string(),
  title: z.string(),
  commitments: z.strictObject({ association: z.array(Commitment), municipalities: z.array(Commitment) }),
});
export type Goal = z.infer<typeof Goal>;

export const KeyActivity = z.strictObject({
  id: z.uuid(),
  text: z.string(),
  /** The codes of the goals it serves; none: "utan mål". */
  goals: z.array(z.string()),
  responsible: z.strictObject({ personId: z.uuid(), name: z.string() }).nullable(),
  /** The version of who answers for it; the text has none, it never changes. */
  version: Version,
});
export type KeyActivity = z.infer<typeof KeyActivity>;

export const Section = z.strictObject({
  number: z.string(),
  title: z.string(),
  parent: z.string().nullable(),
  page: z.int().nullable(),
  headingGoals: z.array(z.string()),
  expectedResults: z.array(z.string()),
  /** The ids of its activities in order; one activity may stand in several sections. */
  keyActivities: z.array(z.uuid()),
});
export type Section = z.infer<typeof Section>;

export const Project = z.strictObject({
  number: z.string(),
  title: z.string(),
  startsOn: z.iso.date().nullable(),
  endsOn: z.iso.date().nullable(),
});

export type Project = z.infer<typeof Project>;

/** An adopted plan, whole: a plan holds some hundred activities, and its readers move between its goals and sections. */
export const Plan = z.strictObject({
  id: z.uuid(),
  year: z.int(),
  title: z.string(),
  adoptedOn: z.iso.date(),
  adoptedBy: z.string(),
  goals: z.array(Goal),
  areas: z.array(z.string()),
  sections: z.array(Section),
  keyActivities: z.array(KeyActivity),
  projects: z.array(Project),
});
export type Plan = z.infer<typeof Plan>;

export const PlanAdoption = z.strictObject({ proposalId: z.uuid(), version: Version });
export type PlanAdoption = z.infer<typeof PlanAdoption>;

const params = z.strictObject({ year: z.coerce.number().int().min(1990).max(2100) });

export const planRoutes = routesOf('plan', {
  list: {
    method: 'GET',
    path: '/plans',
    permission: 'plan:read',
    summary: 'The adopted plans, the newest year first',
    output: z.strictObject({ items: z.array(PlanSummary) }),
  },
  read: {
    method: 'GET',
    path: '/plans/:year',
    permission: 'plan:read',
    summary: "One year's adopted plan",
    params,
    output: Plan,
  },
  adopt: {
    method: 'POST',
    path: '/plans',
    permission: 'plan:adopt',
    summary:
      'Adopt a proposal, at the version that was read, as the plan of its year; from then on its text never changes',
    input: PlanAdoption,
    output: z.strictObject({ year: z.int() }),
  },
  listCoordinators: {
    method: 'GET',
    path: '/coordinators',
    permission: 'plan:assign',
    summary: 'Those who may answer for a key activity, by name',
    output: z.strictObject({ items: z.array(z.strictObject({ personId: z.uuid(), name: z.string() })) }),
  },
  assign: {
    method: 'PUT',
    path: '/key-activities/:keyActivityId/responsible',
    permission: 'plan:assign',
    summary: 'Choose who answers for a key activity, or nobody',
    params: z.strictObject({ keyActivityId: z.uuid() }),
    input: z.strictObject({ personId: z.uuid().nullable() }),
    output: KeyActivity,
    versioned: true,
  },
});
