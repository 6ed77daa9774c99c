import type { Headcount } from './headcount.ts';
import type { EffectLevel, ProgressStatus } from './progress.ts';
import type { SubmissionStatus } from './submission.ts';

/** All that a follow-up is composed of: each kind of fact as it was recorded, nothing summed. */
export interface FollowUpFacts {
  readonly associationName: string;
  readonly period: FollowedPeriod;
  readonly plan: FollowedPlan;
  readonly municipalities: readonly { readonly code: string; readonly name: string }[];
  readonly organisations: readonly { readonly id: string; readonly name: string }[];
  readonly activityReports: readonly ReportedActivity[];
  readonly submissions: readonly MunicipalSubmission[];
  readonly meetings: readonly Gathering[];
  readonly courses: readonly Gathering[];
}

export interface FollowedPeriod {
  readonly code: string;
  readonly startsOn: string;
  /** The cut date: what happened up to and including this day is counted. */
  readonly endsOn: string;
  readonly dueOn: string;
  readonly closedOn: string | null;
}

/** Goals, sections and activities in the plan's order. */
export interface FollowedPlan {
  readonly year: number;
  readonly title: string;
  readonly goals: readonly FollowedGoal[];
  readonly sections: readonly FollowedSection[];
  readonly keyActivities: readonly FollowedActivity[];
}

export interface FollowedGoal {
  readonly id: string;
  readonly code: string;
  readonly title: string;
  /** What the municipalities have undertaken, and so are asked about. */
  readonly commitments: readonly { readonly id: string; readonly text: string }[];
}

export interface FollowedSection {
  readonly number: string;
  readonly title: string;
  readonly parent: string | null;
  readonly keyActivities: readonly string[];
}

export interface FollowedActivity {
  readonly id: string;
  readonly text: string;
  /** The codes of the goals it serves; none: "utan mål". */
  readonly goals: readonly string[];
}

/** What a coordinator has told of a key activity in the period. */
export interface ReportedActivity {
  readonly keyActivityId: string;
  readonly status: ProgressStatus;
  readonly effectLevel: EffectLevel | null;
}

/** A municipality that has begun its report. Only an approved one counts. */
export interface MunicipalSubmission {
  readonly municipalityCode: string;
  readonly status: SubmissionStatus;
  /** Sent in after the day it was due. */
  readonly late: boolean;
  readonly progress: readonly { readonly commitmentId: string; readonly status: ProgressStatus }[];
}

/** People who came together: a network meeting or a course. */
export interface Gathering {
  readonly id: string;
  readonly title: string;
  readonly heldOn: string;
  /** The counts are an estimate, not a register's. */
  readonly estimated: boolean;
  readonly goalIds: readonly string[];
  readonly keyActivityIds: readonly string[];
  readonly attendance: readonly Attendance[];
  readonly effectLevel: EffectLevel | null;
}

/** How many came from a municipality or an organisation; from neither when both are null. */
export interface Attendance extends Headcount {
  readonly municipalityCode: string | null;
  readonly organisationId: string | null;
}
