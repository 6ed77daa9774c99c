import { progressStatuses } from './progress.ts';

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
  'submission-expected',
  'submission-approved',
  ...gapKinds,
  ...progressMeasures.map((measure) => `activity-is-${measure}` as const),
  ...progressMeasures.map((measure) => `commitment-is-${measure}` as const),
  ...turnoutMeasures.map((measure) => `meeting-${measure}` as const),
  ...turnoutMeasures.map((measure) => `course-${measure}` as const),
  'effect-0',
  'effect-1',
  'effect-2',
  'effect-3',
  'effect-not-assessed',
] as const;

export type FigureDefinition = (typeof figureDefinitions)[number];
