import { z } from 'zod';

/** A goal code as the plan writes it, spaces removed and letters raised: `Ö1`, `M2`, `3a`. */
export const GoalCode = z.string().trim().min(1).max(12);

const Text = z.string().trim().min(1).max(4000);
const Title = z.string().trim().min(1).max(500);
const SectionNumber = z
  .string()
  .trim()
  .regex(/^\d+(\.\d+)*$/);
const Page = z.int().min(1).nullable();
const PlainDate = z.iso.date();

export const PlanGoal = z.strictObject({
  code: GoalCode,
  title: Title,
  commitments: z.strictObject({ association: z.array(Text), municipalities: z.array(Text) }),
});

export const PlanKeyActivity = z.strictObject({
  text: Text,
  /** The codes written at the activity itself. */
  ownGoals: z.array(GoalCode),
  /** The activity's own codes united with those that its heading or lead-in gives the whole list. */
  goals: z.array(GoalCode),
  page: Page,
  /** The coordinator who answers for the activity, once the office has chosen one. */
  responsiblePersonId: z.uuid().optional(),
});

export const PlanSection = z.strictObject({
  number: SectionNumber,
  title: Title,
  parent: SectionNumber.nullable(),
  page: Page,
  headingGoals: z.array(GoalCode),
  expectedResults: z.array(Text),
  keyActivities: z.array(PlanKeyActivity),
});

export const PlanProject = z.strictObject({
  number: SectionNumber,
  title: Title,
  startsOn: PlainDate.nullable(),
  endsOn: PlainDate.nullable(),
});

/** Two places that seem to hold the same activity; `decision` is a person's answer, absent until given. */
export const PlanSameAs = z.strictObject({
  section: SectionNumber,
  index: z.int().min(0),
  asSection: SectionNumber,
  asIndex: z.int().min(0),
  decision: z.enum(['merge', 'separate']).optional(),
});

/** What the reader could not decide; `answer` is a person's note of what was decided, absent until given. */
export const PlanDoubt = z.strictObject({
  section: SectionNumber.nullable(),
  text: z.string().max(4000),
  question: z.string().min(1).max(500),
  answer: z.string().trim().min(1).max(2000).optional(),
});

/** A plan's content as read from its document: what the reader prints and what the admin edits until adoption. */
export const PlanContent = z.strictObject({
  title: Title,
  /** Null when the document does not say. */
  year: z.int().min(1990).max(2100).nullable(),
  goals: z.array(PlanGoal).max(100),
  areas: z.array(Title).max(100),
  sections: z.array(PlanSection).max(500),
  projects: z.array(PlanProject).max(100),
  sameAs: z.array(PlanSameAs).max(1000),
  doubts: z.array(PlanDoubt).max(1000),
});

export type PlanContent = z.infer<typeof PlanContent>;
export type PlanGoal = z.infer<typeof PlanGoal>;
export type PlanSection = z.infer<typeof PlanSection>;
export type PlanKeyActivity = z.infer<typeof PlanKeyActivity>;
export type PlanProject = z.infer<typeof PlanProject>;
export type PlanSameAs = z.infer<typeof PlanSameAs>;
export type PlanDoubt = z.infer<typeof PlanDoubt>;

/** One page (or, in a format without pages, one part) of the document's text, in reading order. */
export const SourcePage = z.strictObject({ page: z.int().min(1), text: z.string() });
export type SourcePage = z.infer<typeof SourcePage>;
