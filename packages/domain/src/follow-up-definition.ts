import { progressStatuses } from './progress.ts';

/**
 * Whether one side of a goal is on its way.
 * - `on-track`: nothing told is late or deviates.
 * - `partly-on-track`: less than half of what is told is late or deviates.
 * - `off-track`: half of it or more.
 * - `not-known`: fewer than half of those asked have told.
 * - `not-asked`: nothing is to be done by that side.
 */
export const standings = ['on-track', 'partly-on-track', 'off-track', 'not-known', 'not-asked'] as const;

export type Standing = (typeof standings)[number];

/** The two that a goal is followed up for, each by itself. */
export const sides = ['association', 'municipalities'] as const;

export type SideName = (typeof sides)[number];

/** Why something that ought to be in a follow-up is not there, or needs a second look. */
export const gapKinds = [
  'submission-missing',
  'submission-draft',
  'submission-submitted',
  'submission-returned',
  'submission-late',
  'commitment-untold',
  'activity-untold',
  'activity-without-goal',
  'goal-without-gathering',
  'gathering-without-effect',
  'gathering-estimated',
] as const;

export type GapKind = (typeof gapKinds)[number];

/** What can be counted of something whose progress is followed. */
const progressMeasures = ['asked', 'told', 'untold', ...progressStatuses] as const;

export type ProgressMeasure = (typeof progressMeasures)[number];

/** What can be counted of those who came together. */
const turnoutMeasures = ['held', 'women', 'men', 'other-or-not-stated', 'estimated'] as const;

export type TurnoutMeasure = (typeof turnoutMeasures)[number];

/** What a figure counts. Each has a sentence in the words of the follow-up. */
export const figureDefinitions = [
  ...standings.map((standing) => `association-${standing}` as const),
  ...standings.map((standing) => `municipalities-${standing}` as const),
  'submission-expected',
  'submission-approved',
  ...gapKinds,
  ...progressMeasures.map((measure) => `activity-is-${measure}` as const),
  ...progressMeasures.map((measure) => `commitment-is-${measure}` as const),
  ...turnoutMeasures.map((measure) => `meeting-${measure}` as const),
  ...turnoutMeasures.map((measure) => `course-${measure}` as const),
  'effect-asked',
  'effect-assessed',
  'effect-0',
  'effect-1',
  'effect-2',
  'effect-3',
  'effect-not-assessed',
] as const;

export type FigureDefinition = (typeof figureDefinitions)[number];
