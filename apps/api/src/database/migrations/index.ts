import type { Migrations } from '../../platform/database/prepare-database.ts';
import { Installation1795305600001 } from './1795305600001-installation.ts';
import { Association1795305600002 } from './1795305600002-association.ts';
import { Municipality1795305600003 } from './1795305600003-municipality.ts';
import { Person1795305600004 } from './1795305600004-person.ts';
import { RoleAssignment1795305600005 } from './1795305600005-role-assignment.ts';
import { AuditEntry1795305600006 } from './1795305600006-audit-entry.ts';
import { IdempotencyKey1795305600007 } from './1795305600007-idempotency-key.ts';
import { PlanProposal1795305600008 } from './1795305600008-plan-proposal.ts';
import { Plan1795305600009 } from './1795305600009-plan.ts';
import { Section1795305600010 } from './1795305600010-section.ts';
import { KeyActivity1795305600011 } from './1795305600011-key-activity.ts';
import { Account1795305600012 } from './1795305600012-account.ts';
import { ReportingPeriod1795305600013 } from './1795305600013-reporting-period.ts';
import { Organisation1795305600014 } from './1795305600014-organisation.ts';
import { Network1795305600015 } from './1795305600015-network.ts';
import { NetworkMeeting1795305600016 } from './1795305600016-network-meeting.ts';
import { Submission1795305600017 } from './1795305600017-submission.ts';
import { ActivityReport1795305600018 } from './1795305600018-activity-report.ts';
import { Course1795305600019 } from './1795305600019-course.ts';
import { Registration1795305600020 } from './1795305600020-registration.ts';
import { SubmissionReturn1795305600021 } from './1795305600021-submission-return.ts';
import { AuditEntryByActor1795305600022 } from './1795305600022-audit-entry-by-actor.ts';
import { ListsInOrder1795305600023 } from './1795305600023-lists-in-order.ts';

/** In the order they run. A released migration is never edited: a change is a new one at the end. */
export const migrations: Migrations = [
  Installation1795305600001,
  Association1795305600002,
  Municipality1795305600003,
  Person1795305600004,
  RoleAssignment1795305600005,
  AuditEntry1795305600006,
  IdempotencyKey1795305600007,
  PlanProposal1795305600008,
  Plan1795305600009,
  Section1795305600010,
  KeyActivity1795305600011,
  Account1795305600012,
  ReportingPeriod1795305600013,
  Organisation1795305600014,
  Network1795305600015,
  NetworkMeeting1795305600016,
  Submission1795305600017,
  ActivityReport1795305600018,
  Course1795305600019,
  Registration1795305600020,
  SubmissionReturn1795305600021,
  AuditEntryByActor1795305600022,
  ListsInOrder1795305600023,
];
