import type { Actor } from './access/actor.ts';
import { holdsRole, may } from './access/may.ts';
import { findPeriodToReport, isAskedFor } from './reporting-period.ts';
import {
  isAnswered,
  isOwnSubmission,
  type SubmissionState,
  type SubmissionStatus,
  type ToldProgress,
} from './submission.ts';
import { yearOf, type PlainDate } from './time/plain-date.ts';

/** What the association's records say that bears on what somebody has to do next. */
export interface StartFacts {
  readonly municipalities: number;
  /** People other than the one asking. */
  readonly otherPeople: number;
  readonly openProposals: readonly {
    readonly id: string;
    readonly fileName: string;
    readonly openQuestions: number;
  }[];
  /** The adopted plan for the current year, or else the newest one. */
  readonly plan: {
    readonly year: number;
    readonly unassigned: number;
    /** Key activities for which the asking person answers. */
    readonly own: number;
  } | null;
  /** The open periods whose year has a plan. */
  readonly periods: readonly PeriodFacts[];
  /** The code of the period that ended last, of a year that has a plan. */
  readonly endedPeriod: string | null;
  /** Networks that the asking person keeps. */
  readonly ownNetworks: number;
  readonly courses: number;
  /** Courses with a session, today or earlier, that somebody has registered for and nobody is ticked at. */
  readonly untickedCourses: readonly {
    readonly id: string;
    readonly title: string;
    readonly heldOn: string;
  }[];
}

export interface PeriodFacts {
  readonly code: string;
  readonly dueOn: string;
  /** How many commitments each municipality is asked about. */
  readonly asked: number;
  readonly reports: readonly ReportFacts[];
  /** Key activities for which the asking person answers and of which nothing is told. */
  readonly untold: number;
}

/** One municipality's report as it stands; `state` is null while nobody has begun it. */
export interface ReportFacts {
  readonly municipalityCode: string;
  readonly municipalityName: string;
  readonly state: Pick<SubmissionState, 'status' | 'submitted' | 'returned'> | null;
  readonly told: readonly Pick<ToldProgress, 'status' | 'done'>[];
}

interface OfReport {
  readonly period: string;
  readonly municipalityCode: string;
  readonly municipalityName: string;
}

/** What is to be done by a day, or should have been. */
type DatedStep =
  | ({
      readonly step: 'report-progress';
      readonly answered: number;
      readonly asked: number;
      readonly dueOn: string;
      /** Why the report came back; null unless it has. */
      readonly comment: string | null;
    } & OfReport)
  | ({ readonly step: 'approve-report'; readonly dueOn: string } & OfReport)
  | {
      readonly step: 'tell-activities';
      readonly period: string;
      readonly count: number;
      readonly dueOn: string;
    }
  | {
      readonly step: 'tick-course';
      readonly courseId: string;
      readonly title: string;
      readonly dueOn: string;
    }
  | {
      readonly step: 'chase-reports';
      readonly period: string;
      readonly missing: number;
      readonly asked: number;
      readonly dueOn: string;
    }
  | { readonly step: 'close-period'; readonly period: string; readonly dueOn: string };

/** One thing that waits for the person; the page finds its words and its link by `step`. */
export type NextStep =
  | { readonly step: 'add-municipalities' }
  | { readonly step: 'add-people' }
  | { readonly step: 'read-in-plan' }
  | {
      readonly step: 'answer-questions';
      readonly proposalId: string;
      readonly fileName: string;
      readonly count: number;
    }
  | { readonly step: 'adopt-proposal'; readonly proposalId: string; readonly fileName: string }
  | DatedStep
  | { readonly step: 'assign-coordinators'; readonly year: number; readonly count: number }
  | { readonly step: 'open-period'; readonly year: number }
  | { readonly step: 'add-course' }
  | { readonly step: 'record-meeting'; readonly count: number }
  | { readonly step: 'read-follow-up'; readonly period: string }
  | { readonly step: 'see-own-activities'; readonly year: number; readonly count: number }
  | { readonly step: 'read-plan'; readonly year: number };

/** Where a report stands that its reporter or approver has nothing to do about; `status` is null while nobody has begun it. */
export interface ReportStanding extends OfReport {
  readonly status: SubmissionStatus | null;
  readonly answered: number;
  readonly asked: number;
  readonly dueOn: string;
}

/** The person's next steps on a day, the most pressing first. */
export function nextSteps(actor: Actor, facts: StartFacts, today: PlainDate): NextStep[] {
  return [
    ...settlingIn(actor, facts, yearOf(today)),
    ...dated(actor, facts, today).toSorted((one, other) => one.dueOn.localeCompare(other.dueOn)),
    ...atAnyTime(actor, facts, today),
  ];
}

/** From an empty association to the year's plan. */
function settlingIn(actor: Actor, facts: StartFacts, year: number): NextStep[] {
  const steps: NextStep[] = [];
  if (may(actor, 'municipality:add') && facts.municipalities === 0)
    steps.push({ step: 'add-municipalities' });
  if (may(actor, 'person:add') && facts.otherPeople === 0) steps.push({ step: 'add-people' });
  if (may(actor, 'plan-proposal:change')) {
    for (const { id, fileName, openQuestions } of facts.openProposals) {
      steps.push(
        openQuestions > 0
          ? { step: 'answer-questions', proposalId: id, fileName, count: openQuestions }
          : { step: 'adopt-proposal', proposalId: id, fileName },
      );
    }
    const isBehind = facts.plan === null || facts.plan.year < year;
    if (isBehind && facts.openProposals.length === 0) steps.push({ step: 'read-in-plan' });
  }
  return steps;
}

function dated(actor: Actor, { periods, untickedCourses }: StartFacts, today: PlainDate): DatedStep[] {
  const unticked = may(actor, 'registration:keep') ? untickedCourses : [];
  return [
    ...periods.flatMap((period) => inPeriod(actor, period, today)),
    ...unticked.map(({ id, title, heldOn }): DatedStep => {
      return { step: 'tick-course', courseId: id, title, dueOn: heldOn };
    }),
  ];
}

/** What somebody has sent or sent back waits for the other at once; nothing else is asked for while the period runs. */
function inPeriod(actor: Actor, period: PeriodFacts, today: PlainDate): DatedStep[] {
  const { code, dueOn, asked, reports, untold } = period;
  const steps: DatedStep[] = [...toReport(actor, period, today), ...toApprove(actor, period)];
  if (!isAskedFor(code, today)) return steps;
  if (may(actor, 'activity-report:report') && untold > 0)
    steps.push({ step: 'tell-activities', period: code, count: untold, dueOn });
  if (may(actor, 'reporting-period:close')) {
    const missing = asked === 0 ? 0 : reports.filter(isWithReporter).length;
    if (missing > 0)
      steps.push({ step: 'chase-reports', period: code, missing, asked: reports.length, dueOn });
    if (today > dueOn) steps.push({ step: 'close-period', period: code, dueOn });
  }
  return steps;
}

/** What came back is done before what has not been sent. */
function toReport(actor: Actor, { code, dueOn, asked, reports }: PeriodFacts, today: PlainDate): DatedStep[] {
  if (asked === 0) return [];
  return reports
    .filter((report) => may(actor, 'submission:report', report.municipalityCode))
    .filter((report) => (isAskedFor(code, today) ? isWithReporter(report) : isReturned(report)))
    .toSorted((one, other) => Number(isReturned(other)) - Number(isReturned(one)))
    .map(({ municipalityCode, municipalityName, state, told }) => ({
      step: 'report-progress',
      period: code,
      municipalityCode,
      municipalityName,
      answered: told.filter(isAnswered).length,
      asked,
      dueOn,
      comment: state?.returned?.comment ?? null,
    }));
}

/** Four eyes: nobody is asked to approve what they sent. */
function toApprove(actor: Actor, { code, dueOn, reports }: PeriodFacts): DatedStep[] {
  return reports
    .filter(
      ({ municipalityCode, state }) =>
        state?.status === 'submitted' &&
        may(actor, 'submission:approve', municipalityCode) &&
        !isOwnSubmission(state, actor.personId),
    )
    .map(({ municipalityCode, municipalityName }) => {
      return { step: 'approve-report', period: code, municipalityCode, municipalityName, dueOn };
    });
}

/** How the reports of one's own municipalities stand in the period that is reported, where no step leads to them. */
export function reportStandings(actor: Actor, facts: StartFacts, today: PlainDate): ReportStanding[] {
  const period = findPeriodToReport(facts.periods, today);
  if (!period || period.asked === 0) return [];
  const { code, dueOn, asked, reports } = period;
  const led = inPeriod(actor, period, today).flatMap((step) =>
    'municipalityCode' in step ? step.municipalityCode : [],
  );
  return reports
    .filter(
      ({ municipalityCode }) =>
        !led.includes(municipalityCode) &&
        (may(actor, 'submission:report', municipalityCode) ||
          may(actor, 'submission:approve', municipalityCode)),
    )
    .map(({ municipalityCode, municipalityName, state, told }) => ({
      period: code,
      municipalityCode,
      municipalityName,
      status: state?.status ?? null,
      answered: told.filter(isAnswered).length,
      asked,
      dueOn,
    }));
}

function isWithReporter({ state }: ReportFacts): boolean {
  return state === null || state.status === 'draft' || isReturned({ state });
}

function isReturned({ state }: Pick<ReportFacts, 'state'>): boolean {
  return state?.status === 'returned';
}

function atAnyTime(actor: Actor, facts: StartFacts, today: PlainDate): NextStep[] {
  const steps: NextStep[] = [];
  const year = yearOf(today);
  const { plan, endedPeriod, ownNetworks } = facts;
  if (may(actor, 'plan:assign') && plan && plan.unassigned > 0)
    steps.push({ step: 'assign-coordinators', year: plan.year, count: plan.unassigned });
  if (may(actor, 'reporting-period:open') && plan?.year === year && !findPeriodToReport(facts.periods, today))
    steps.push({ step: 'open-period', year });
  if (may(actor, 'course:keep') && facts.courses === 0) steps.push({ step: 'add-course' });
  if (may(actor, 'network-meeting:record') && ownNetworks > 0)
    steps.push({ step: 'record-meeting', count: ownNetworks });
  if (holdsRole(actor, 'board-member') && endedPeriod !== null)
    steps.push({ step: 'read-follow-up', period: endedPeriod });
  if (holdsRole(actor, 'coordinator') && plan && plan.own > 0)
    steps.push({ step: 'see-own-activities', year: plan.year, count: plan.own });
  if (may(actor, 'plan:read') && plan) steps.push({ step: 'read-plan', year: plan.year });
  return steps;
}
