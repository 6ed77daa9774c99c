import { personIdOf, planId, submissionIdOf } from '../demo-ids.ts';
import { demoPeople } from '../people.ts';
import { demoActivityReports } from './activity-reports/activity-reports.ts';
import { effectColumns } from './effect-columns.ts';
import { demoReports } from './municipal-reports/municipal-reports.ts';
import { followedPeriod } from './periods.ts';

export function submissionRows() {
  return {
    submission: demoReports.map(
      ({ municipalityCode, status, submittedOn, approvedOn, returnedOn, comment, changedOn }) => ({
        id: submissionIdOf(followedPeriod, municipalityCode),
        period_code: followedPeriod,
        municipality_code: municipalityCode,
        plan_id: planId,
        status,
        submitted_on: submittedOn ?? null,
        submitted_by: submittedOn === undefined ? null : personHolding('reporter', municipalityCode),
        approved_on: approvedOn ?? null,
        approved_by: approvedOn === undefined ? null : personHolding('approver', municipalityCode),
        returned_on: returnedOn ?? null,
        returned_by: returnedOn === undefined ? null : personHolding('approver', municipalityCode),
        comment: comment ?? null,
        changed_on: changedOn,
      }),
    ),
    submission_progress: demoReports.flatMap(({ municipalityCode, progress }) =>
      progress.map(({ commitmentId, status, done, forecast }) => ({
        submission_id: submissionIdOf(followedPeriod, municipalityCode),
        period_code: followedPeriod,
        plan_id: planId,
        commitment_id: commitmentId,
        status,
        done,
        forecast,
      })),
    ),
  };
}

export function activityReportRows() {
  return {
    activity_report: demoActivityReports.map(
      ({ keyActivityId, status, text, effect, reportedOn, reportedBy }) => ({
        period_code: followedPeriod,
        key_activity_id: keyActivityId,
        status,
        text,
        ...effectColumns(effect ? [effect.level, effect.text] : undefined),
        reported_on: reportedOn,
        reported_by: personIdOf(reportedBy),
      }),
    ),
  };
}

function personHolding(role: 'reporter' | 'approver', municipalityCode: string): string {
  const person = demoPeople.find(({ roles }) =>
    roles.some((held) => held.role === role && held.municipalityCode === municipalityCode),
  );
  if (!person) throw new Error(`${municipalityCode} has no ${role}`);
  return personIdOf(person.key);
}
