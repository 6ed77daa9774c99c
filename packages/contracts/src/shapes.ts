import { z } from 'zod';
import * as activityReport from './activity-report.ts';
import * as association from './association.ts';
import * as course from './course.ts';
import * as followUp from './follow-up.ts';
import * as headcount from './headcount.ts';
import * as installation from './installation.ts';
import * as municipality from './municipality.ts';
import * as network from './network.ts';
import * as networkMeeting from './network-meeting.ts';
import * as organisation from './organisation.ts';
import * as person from './person.ts';
import * as plan from './plan.ts';
import * as planContent from './plan-content.ts';
import * as planProposal from './plan-proposal.ts';
import * as progress from './progress.ts';
import * as registration from './registration.ts';
import * as reportingPeriod from './reporting-period.ts';
import * as session from './session.ts';
import * as start from './start.ts';
import * as submission from './submission.ts';

/** Every shape that a contract exports, by the name it is exported by: what the description of the API calls it. */
export const allShapes: Readonly<Record<string, z.ZodType>> = Object.fromEntries(
  [
    activityReport,
    association,
    course,
    followUp,
    headcount,
    installation,
    municipality,
    network,
    networkMeeting,
    organisation,
    person,
    plan,
    planContent,
    planProposal,
    progress,
    registration,
    reportingPeriod,
    session,
    start,
    submission,
  ].flatMap((contract) =>
    Object.entries(contract).filter(
      (exported): exported is [string, z.ZodType] => exported[1] instanceof z.ZodType,
    ),
  ),
);
