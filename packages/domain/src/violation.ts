/**
 * Every reason for which a request or a field can be refused. The words catalogue must hold a Swedish sentence for each,
 * so a new code does not compile until it has words.
 */
export const refusalCodes = [
  // The request as a whole
  'malformed',
  'not-signed-in',
  'wrong-credentials',
  'too-many-attempts',
  'forbidden',
  'not-found',
  'not-valid',
  'conflict',
  'already-installed',
  'version-missing',
  'version-stale',
  'idempotency-key-missing',
  'idempotency-key-reused',
  'idempotency-key-in-flight',
  'wrong-origin',
  'wrong-media-type',
  'too-large',
  'locked',
  'busy',
  'unavailable',
  'failed',
  'password-change-required',
  // The shape of a field
  'required',
  'wrong-type',
  'wrong-format',
  'not-an-email',
  'too-short',
  'too-long',
  'too-small',
  'too-big',
  'not-a-choice',
  'unknown-field',
  // People and accounts
  'email-taken',
  'role-needs-municipality',
  'role-is-for-the-association',
  'role-repeated',
  'municipality-unknown',
  'last-admin',
  'own-access',
  'password-common',
  'password-contains-context',
  'password-wrong',
  'password-unchanged',
  // Municipalities
  'municipality-code-taken',
  'municipality-name-taken',
  // Plans
  'document-empty',
  'document-encrypted',
  'document-too-large',
  'document-unknown-format',
  'document-damaged',
  'document-holds-no-plan',
  'proposal-closed',
  'year-missing',
  'plan-year-taken',
  'goals-missing',
  'key-activities-missing',
  'goal-code-repeated',
  'goal-unknown',
  'section-number-repeated',
  'section-parent-unknown',
  'section-parent-circle',
  'project-ends-before-start',
  'same-as-unknown-activity',
  'same-as-undecided',
  'merged-coordinators-differ',
  'doubt-unanswered',
  'coordinator-unknown',
  // Reporting periods
  'period-closed',
  'period-taken',
  'period-unknown',
  'period-not-over',
  'due-before-end',
  // Networks and their meetings
  'network-name-taken',
  'network-unknown',
  'organisation-name-taken',
  'organisation-unknown',
  'meeting-in-the-future',
  'attendance-missing',
  'attendance-of-nobody-named',
  'attendance-repeated',
  'attendance-empty',
  'goal-not-in-plan',
  'key-activity-unknown',
  'effect-text-missing',
  // Municipal reports
  'nothing-to-report',
  'commitment-unknown',
  'commitment-repeated',
  'progress-status-missing',
  'progress-text-missing',
  'not-in-this-state',
  'own-submission',
  // Courses
  'session-ends-before-start',
  'session-repeated',
  'session-with-attendance',
  'capacity-below-registered',
  'course-full',
  'registration-taken',
  'workplace-named-twice',
  'session-unknown',
] as const;

export type RefusalCode = (typeof refusalCodes)[number];

/** One broken rule, with the field it belongs to as a dotted path into what was sent (`sections.3.title`); '' is the whole. */
export interface Violation {
  readonly field: string;
  readonly code: RefusalCode;
  /** Values for the placeholders in the code's sentence. */
  readonly params?: Readonly<Record<string, string | number>>;
}
