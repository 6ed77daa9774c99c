import { figureDefinitions, gapKinds, sides, standings } from '@samsyn/domain/follow-up-definition';
import { figurePartKinds, sourceKinds } from '@samsyn/domain/follow-up-figure';
import { progressStatuses } from '@samsyn/domain/progress';
import { submissionStatuses } from '@samsyn/domain/submission';
import { z } from 'zod';
import { largestPage } from './kernel/page.ts';
import { routesOf } from './kernel/route.ts';
import { EffectLevel, ProgressStatus } from './progress.ts';
import { PeriodCode } from './reporting-period.ts';

export const FigureDefinition = z.enum(figureDefinitions);

/** A number that opens the records it is made of. Its definition's sentence is in the words of the follow-up. */
export const Figure = z.strictObject({ id: z.string(), value: z.int(), definition: FigureDefinition });
export type Figure = z.infer<typeof Figure>;

/** How many of those expected: "11 av 14". */
export const Share = z.strictObject({ answered: Figure, expected: Figure });
export type Share = z.infer<typeof Share>;

/** How many stand where; `untold` of those asked have not told, which is not the same as not started. */
export const ProgressFigures = z.strictObject({
  asked: Figure,
  told: Figure,
  untold: Figure,
  byStatus: z.record(z.enum(progressStatuses), Figure),
});
export type ProgressFigures = z.infer<typeof ProgressFigures>;

export const Side = z.strictObject({ standing: z.enum(standings), progress: ProgressFigures });
export type Side = z.infer<typeof Side>;

export const GoalFollowUp = z.strictObject({
  id: z.uuid(),
  code: z.string(),
  title: z.string(),
  /** The municipalities' commitments, each asked of every municipality. */
  commitments: z.array(z.strictObject({ id: z.uuid(), text: z.string() })),
  /** What the association does: its key activities. */
  association: Side,
  /** What the municipalities do: their commitments. */
  municipalities: Side,
  meetings: Figure,
  courses: Figure,
});
export type GoalFollowUp = z.infer<typeof GoalFollowUp>;

/** Who came, by sex; `estimated` is how many of them a coordinator has estimated. */
export const Turnout = z.strictObject({
  held: Figure,
  women: Figure,
  men: Figure,
  otherOrNotStated: Figure,
  estimated: Figure,
});
export type Turnout = z.infer<typeof Turnout>;

export const PlaceTurnout = z.strictObject({
  place: z.enum(['municipality', 'organisation', 'elsewhere']),
  /** The municipality's code or the organisation's id; null elsewhere. */
  id: z.string().nullable(),
  name: z.string().nullable(),
  turnout: Turnout,
});
export type PlaceTurnout = z.infer<typeof PlaceTurnout>;

export const GatheringFollowUp = z.strictObject({
  whole: Turnout,
  /** The municipalities in Swedish order, all of them; then those organisations that came; then elsewhere. */
  places: z.array(PlaceTurnout),
});
export type GatheringFollowUp = z.infer<typeof GatheringFollowUp>;

export const MunicipalityFollowUp = z.strictObject({
  code: z.string(),
  name: z.string(),
  /** How far its report has come; null: not begun. Its answers count once it is approved. */
  submission: z.enum(submissionStatuses).nullable(),
  late: z.boolean(),
  progress: ProgressFigures,
  /** One for each commitment of `goals`, in that order; a status of null is no answer. */
  answers: z.array(z.strictObject({ commitmentId: z.uuid(), status: ProgressStatus.nullable() })),
});
export type MunicipalityFollowUp = z.infer<typeof MunicipalityFollowUp>;

export const Gap = z.strictObject({
  kind: z.enum(gapKinds),
  figure: Figure,
  /** The municipalities or goals it is about; none where they are too many for a line. */
  names: z.array(z.string()),
});
export type Gap = z.infer<typeof Gap>;

export const FollowUp = z.strictObject({
  associationName: z.string(),
  period: z.strictObject({
    code: z.string(),
    startsOn: z.iso.date(),
    /** The cut date: what happened up to and including this day is counted. */
    endsOn: z.iso.date(),
    dueOn: z.iso.date(),
    closedOn: z.iso.date().nullable(),
  }),
  plan: z.strictObject({ year: z.int(), title: z.string() }),
  completeness: z.strictObject({ submissions: Share, activities: Share }),
  goals: z.array(GoalFollowUp),
  /** How many of the goals stand where, for each side. */
  standings: z.record(z.enum(sides), z.record(z.enum(standings), Figure)),
  /** Only those there is something in, the municipalities' reports first. */
  gaps: z.array(Gap),
  /** Every key activity once, however many sections or goals it stands under. */
  activities: ProgressFigures,
  /** The key activities that the plan gives no goal. */
  untagged: ProgressFigures,
  commitments: ProgressFigures,
  /** The plan's areas of work; an activity that stands in two is shown under both. */
  areas: z.array(z.strictObject({ number: z.string(), title: z.string(), progress: ProgressFigures })),
  meetings: GatheringFollowUp,
  courses: GatheringFollowUp,
  effects: z.strictObject({
    /** What there is to assess: what was told of and what was held. */
    asked: Figure,
    assessed: Figure,
    levels: z.array(z.strictObject({ level: EffectLevel, figure: Figure })),
    notAssessed: Figure,
  }),
  municipalities: z.array(MunicipalityFollowUp),
});
export type FollowUp = z.infer<typeof FollowUp>;

/** One record behind a figure, as a reader who may open it sees it. */
export const FigureSource = z.strictObject({
  kind: z.enum(sourceKinds),
  /**
   * With `municipalityCode`, what tells the record from others of its kind in the period. A submission is known by its
   * municipality's code, a goal by its own.
   */
  id: z.string(),
  /** Whose progress on a commitment it is; null for every other kind. */
  municipalityCode: z.string().nullable(),
  label: z.string(),
  /** The day it was held, for meetings and courses. */
  on: z.iso.date().nullable(),
  /** How much of the figure it makes up. */
  amount: z.int(),
});
export type FigureSource = z.infer<typeof FigureSource>;

/** A figure opened: the records it is made of that the reader may open, a page at a time. */
export const OpenedFigure = z.strictObject({
  figure: Figure,
  /** The part of the follow-up it is counted for; null for the whole. */
  about: z.strictObject({ kind: z.enum(figurePartKinds), name: z.string().nullable() }).nullable(),
  /** How much of the value the reader can open; the whole of it for most. */
  readable: z.int(),
  items: z.array(FigureSource),
  next: z.string().nullable(),
});
export type OpenedFigure = z.infer<typeof OpenedFigure>;

const params = z.strictObject({ period: PeriodCode });

export const followUpRoutes = routesOf('follow-up', {
  read: {
    method: 'GET',
    path: '/follow-ups/:period',
    permission: 'follow-up:read',
    summary: 'The follow-up of a period, composed of what is recorded now',
    params,
    output: FollowUp,
  },
  openFigure: {
    method: 'GET',
    path: '/follow-ups/:period/figures/:figureId',
    permission: 'follow-up:read',
    summary: 'The records a figure is the sum of, those that the reader may open',
    params: params.extend({ figureId: z.string().regex(/^[a-z0-9-]{1,120}$/) }),
    query: z.strictObject({
      limit: z.coerce.number().int().min(1).max(largestPage).default(50),
      /** The `next` of the page before. */
      after: z.string().max(120).optional(),
    }),
    output: OpenedFigure,
  },
  print: {
    method: 'GET',
    path: '/follow-ups/:period/pdf',
    permission: 'follow-up:read',
    summary: 'The same follow-up as an accessible PDF (PDF/UA-1)',
    params,
    output: { file: 'application/pdf' },
  },
});
