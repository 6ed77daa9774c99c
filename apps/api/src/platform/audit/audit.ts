import { AsyncLocalStorage } from 'node:async_hooks';
import { currentContext, currentQuery } from '../database/transaction.ts';

/** What became of each field; a record that came into being has no `from`, one that went has no `to`. */
export type Changes = Readonly<Record<string, { readonly from?: unknown; readonly to?: unknown }>>;

export interface Subject {
  readonly kind: string;
  readonly id: string | undefined;
}

export interface AuditEntry {
  /** The name of the route, or of the work that nobody asked for. */
  readonly action: string;
  readonly subject: Subject;
  readonly changes: Changes;
}

type Note = Omit<AuditEntry, 'action'>;

const notes = new AsyncLocalStorage<Note[]>();

/**
 * Says for the audit what the request changes. Each record gets an entry of its own, written in the transaction of
 * the change. A request that says nothing still leaves one entry, without particulars.
 */
export function noteChange(kind: string, id: string, changes: Changes = {}): void {
  const collected = notes.getStore();
  if (!collected) throw new Error('A change was noted outside a request that writes');
  collected.push({ subject: { kind, id }, changes: withoutSecrets(changes) });
}

/** The fields in which the two differ; `before` is absent when the record is new, `after` when it is gone. */
export function differencesOf(before: object | undefined, after: object | undefined): Changes {
  const fields = new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})]);
  const changes: Record<string, { from?: unknown; to?: unknown }> = {};
  for (const field of fields) {
    const from: unknown = before?.[field as never];
    const to: unknown = after?.[field as never];
    if (JSON.stringify(from) === JSON.stringify(to)) continue;
    changes[field] = { ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
  }
  return changes;
}

/** Runs the work and gives the changes that were noted in it. */
export async function collectingNotes<T>(
  work: () => Promise<T>,
): Promise<{ answer: T; noted: readonly Note[] }> {
  const collected: Note[] = [];
  const answer = await notes.run(collected, work);
  return { answer, noted: collected };
}

/** Adds the entries to the audit of the association that the transaction acts for. */
export async function writeAudit(entries: readonly AuditEntry[]): Promise<void> {
  const { associationId, personId, requestId } = currentContext();
  await currentQuery(
    `INSERT INTO audit_entry (association_id, actor_id, request_id, action, subject_kind, subject_id, changes)
     SELECT $1, $2, $3, action, "subjectKind", "subjectId", changes
     FROM jsonb_to_recordset($4) AS entry (action text, "subjectKind" text, "subjectId" text, changes jsonb)`,
    [
      associationId,
      personId,
      requestId,
      JSON.stringify(
        entries.map(({ action, subject, changes }) => ({
          action,
          subjectKind: subject.kind,
          subjectId: subject.id,
          changes: withoutSecrets(changes),
        })),
      ),
    ],
  );
}

/** A page that stands open asks again and again: that is one reading, as long as it stands open. */
const oneReading = "interval '15 minutes'";

/**
 * Adds to the audit that somebody has read what is known of people, unless the same person has just been noted for
 * the same. What the reading was narrowed by stands among the changes, by name only.
 */
export async function noteReading({ action, subject, changes }: AuditEntry): Promise<void> {
  const { associationId, personId, requestId } = currentContext();
  await currentQuery(
    `INSERT INTO audit_entry (association_id, actor_id, request_id, action, subject_kind, subject_id, changes)
     SELECT $1, $2, $3, $4, $5, $6, $7
     WHERE NOT EXISTS (
       SELECT FROM audit_entry earlier
       WHERE earlier.association_id = $1 AND earlier.actor_id = $2 AND earlier.at > clock_timestamp() - ${oneReading}
         AND earlier.action = $4 AND earlier.subject_id IS NOT DISTINCT FROM $6 AND earlier.changes = $7)`,
    [associationId, personId, requestId, action, subject.kind, subject.id, JSON.stringify(changes)],
  );
}

const secret = /password|secret|token|hash/i;

/** That a secret was changed is told, never what it was or became. */
function withoutSecrets(changes: Changes): Changes {
  return Object.fromEntries(
    Object.entries(changes).map(([field, change]) => [field, secret.test(field) ? {} : change]),
  );
}
