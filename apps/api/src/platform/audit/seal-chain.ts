import { createHash } from 'node:crypto';
import { currentContext, currentQuery } from '../database/transaction.ts';

/** An entry as the chain sees it: its number, and all it says as one text that is written the same way every time. */
type EntryText = { readonly seq: string; readonly text: string };
type Seal = { readonly position: string; readonly entrySeq: string; readonly hash: string };

/** What does not agree with what was sealed, at the first place where it does not. */
export type ChainBreak = {
  readonly seq: string;
  readonly reason: 'changed' | 'missing' | 'chain-broken' | 'unsealed';
};

const entriesAtATime = 1000;
/** How far back a transaction that was slow to commit may have left an entry among sealed ones. */
const longestDelay = 10_000;
/** Not sealed after this long means that nothing seals, or that someone has added an entry past it. */
const longestUnsealed = "interval '5 minutes'";

const beginning = '0'.repeat(64);

const entryText = `jsonb_build_array(
  entry.seq, entry.association_id, (extract(epoch FROM entry.at) * 1000000)::bigint, entry.actor_id, entry.action,
  entry.subject_kind, entry.subject_id, entry.request_id, entry.changes)::text`;

/**
 * Seals the association's entries that have none yet, each with the hash of itself and the seal before it. Answers
 * how many; 0 also when another process is at it. Done beside the work that makes the entries, which never waits.
 */
export async function sealEntries(): Promise<number> {
  const { associationId } = currentContext();
  const [turn] = await currentQuery<{ ours: boolean }>(
    `SELECT pg_try_advisory_xact_lock(hashtextextended('audit-seal ' || $1, 0)) AS ours`,
    [associationId],
  );
  if (!turn?.ours) return 0;
  const [last] = await currentQuery<Seal>(
    'SELECT position, entry_seq AS "entrySeq", hash FROM audit_seal ORDER BY position DESC LIMIT 1',
  );
  const entries = await currentQuery<EntryText>(
    `SELECT seq, ${entryText} AS text FROM audit_entry AS entry
     WHERE seq > $1::bigint - ${longestDelay}
       AND NOT EXISTS (SELECT FROM audit_seal WHERE audit_seal.association_id = entry.association_id AND entry_seq = seq)
     ORDER BY seq LIMIT ${entriesAtATime}`,
    [last?.entrySeq ?? 0],
  );
  if (entries.length === 0) return 0;
  const hashes = chain(last?.hash ?? beginning, entries);
  await currentQuery(
    `INSERT INTO audit_seal (association_id, position, entry_seq, hash)
     SELECT $1, $2::bigint + ordinality, seq, hash
     FROM unnest($3::bigint[], $4::text[]) WITH ORDINALITY AS sealed (seq, hash, ordinality)`,
    [associationId, last?.position ?? 0, entries.map(({ seq }) => seq), hashes],
  );
  return entries.length;
}

function chain(previous: string, entries: readonly EntryText[]): string[] {
  let hash = previous;
  return entries.map(({ text }) => (hash = sealOf(hash, text)));
}

function sealOf(previous: string, text: string): string {
  return createHash('sha256').update(`${previous}\n${text}`).digest('hex');
}

/** Where the association's chain ends: kept outside the database, it also tells when the end has been cut off. */
export type ChainEnd = { readonly position: string; readonly hash: string };

export type ChainAccount = {
  readonly sealed: number;
  readonly end: ChainEnd | undefined;
  readonly firstBreak: ChainBreak | undefined;
};

/** Goes through the association's whole chain, and stops at the first break. */
export async function verifyChain(): Promise<ChainAccount> {
  let sealed = 0;
  let end: ChainEnd | undefined;
  for (;;) {
    const links = await currentQuery<Seal & { text: string | null }>(
      `SELECT position, entry_seq AS "entrySeq", hash, CASE WHEN entry.seq IS NOT NULL THEN ${entryText} END AS text
       FROM audit_seal LEFT JOIN audit_entry AS entry ON entry.seq = entry_seq
       WHERE position > $1 ORDER BY position LIMIT ${entriesAtATime}`,
      [end?.position ?? 0],
    );
    for (const { position, entrySeq, hash, text } of links) {
      const reason = breakAt(position, sealed + 1, text, hash, end?.hash ?? beginning);
      if (reason) return { sealed, end, firstBreak: { seq: entrySeq, reason } };
      sealed += 1;
      end = { position, hash };
    }
    if (links.length < entriesAtATime) break;
  }
  const [unsealed] = await currentQuery<{ seq: string }>(
    `SELECT seq FROM audit_entry AS entry
     WHERE at < clock_timestamp() - ${longestUnsealed}
       AND NOT EXISTS (SELECT FROM audit_seal WHERE audit_seal.association_id = entry.association_id AND entry_seq = seq)
     ORDER BY seq LIMIT 1`,
  );
  return { sealed, end, firstBreak: unsealed && { seq: unsealed.seq, reason: 'unsealed' } };
}

function breakAt(
  position: string,
  expectedPosition: number,
  text: string | null,
  hash: string,
  previous: string,
): ChainBreak['reason'] | undefined {
  if (Number(position) !== expectedPosition) return 'chain-broken';
  if (text === null) return 'missing';
  return sealOf(previous, text) === hash ? undefined : 'changed';
}

/** Whether the seal that was noted elsewhere is still where it was. */
export async function holdsEnd({ position, hash }: ChainEnd): Promise<boolean> {
  const found = await currentQuery('SELECT FROM audit_seal WHERE position = $1 AND hash = $2', [
    position,
    hash,
  ]);
  return found.length === 1;
}
