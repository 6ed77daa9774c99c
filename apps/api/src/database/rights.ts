import type { Rights } from '../platform/database/rights.ts';

const added = { app: 'SELECT, INSERT', read: 'SELECT' };
const kept = { app: 'SELECT, INSERT, UPDATE', read: 'SELECT' };
/** Parts that are taken away and added again when their whole is changed. */
const replaced = { app: 'SELECT, INSERT, DELETE', read: 'SELECT' };

/** Every table, with what the API may do in it. A table that is missing here is out of the API's reach. */
export const rights: Rights = {
  schema_migration: { app: 'SELECT' },
  installation: { app: 'SELECT, UPDATE (installed_at)', read: 'SELECT' },
  association: kept,
  association_register: added,
  municipality: { app: 'SELECT, INSERT, UPDATE, DELETE', read: 'SELECT' },
  person: kept,
  role_assignment: { app: 'SELECT, INSERT, DELETE', read: 'SELECT' },
  audit_entry: added,
  audit_seal: added,
  idempotency_key: { app: 'SELECT, INSERT, UPDATE (answer_status, answer_headers, answer_body), DELETE' },
  plan_proposal: kept,
  plan: added,
  goal: added,
  commitment: added,
  area: added,
  section: added,
  section_goal: added,
  expected_result: added,
  project: added,
  key_activity: added,
  key_activity_placement: added,
  key_activity_goal: added,
  reporting_period: kept,
  organisation: added,
  network: kept,
  network_meeting: { app: 'SELECT, INSERT, UPDATE, DELETE', read: 'SELECT' },
  network_meeting_attendance: replaced,
  network_meeting_goal: replaced,
  network_meeting_key_activity: replaced,
  submission: kept,
  submission_progress: { app: 'SELECT, INSERT, UPDATE, DELETE', read: 'SELECT' },
  activity_report: kept,
  course: { app: 'SELECT, INSERT, UPDATE, DELETE', read: 'SELECT' },
  course_session: { app: 'SELECT, INSERT, UPDATE, DELETE', read: 'SELECT' },
  course_goal: replaced,
  course_key_activity: replaced,
  registration: { app: 'SELECT, INSERT, UPDATE, DELETE', read: 'SELECT' },
  course_attendance: replaced,
  'auth.user': { app: 'SELECT, INSERT, UPDATE, DELETE' },
  'auth.account': { app: 'SELECT, INSERT, UPDATE, DELETE' },
  'auth.session': { app: 'SELECT, INSERT, UPDATE, DELETE' },
  'auth.attempt': { app: 'SELECT, INSERT, UPDATE, DELETE' },
  key_activity_responsibility: kept,
};
