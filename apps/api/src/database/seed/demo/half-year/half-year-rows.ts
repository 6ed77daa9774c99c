import { networkIdOf, organisationIdOf, periodIdOf, personIdOf } from '../demo-ids.ts';
import { courseRows, registrationRows } from './course-rows.ts';
import { meetingRows } from './meeting-rows.ts';
import { demoNetworks } from './networks.ts';
import { demoOrganisations } from './organisations.ts';
import { demoPeriods } from './periods.ts';
import { activityReportRows, submissionRows } from './report-rows.ts';

/** What the demo association has done in the half-year, table by table, in an order in which it can be added. */
export function halfYearRows(): Readonly<Record<string, readonly object[]>> {
  return {
    reporting_period: demoPeriods.map(({ code, startsOn, endsOn, dueOn, closedOn }) => ({
      id: periodIdOf(code),
      code,
      starts_on: startsOn,
      ends_on: endsOn,
      due_on: dueOn,
      closed_on: closedOn,
      closed_by: closedOn && personIdOf('admin'),
    })),
    organisation: demoOrganisations.map(({ key, name }) => ({ id: organisationIdOf(key), name })),
    network: demoNetworks.map(({ key, name, coordinator }) => ({
      id: networkIdOf(key),
      name,
      coordinator_id: coordinator && personIdOf(coordinator),
    })),
    ...meetingRows(),
    ...courseRows(),
    ...registrationRows(),
    ...submissionRows(),
    ...activityReportRows(),
  };
}
