import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AsyncResource } from 'node:async_hooks';
import { aDatabase } from '../database/testing/a-database.ts';
import type { TestDatabase } from '../database/testing/a-database.ts';
import { anAssociation } from '../database/testing/an-association.ts';
import { writeAudit } from './audit.ts';
import { AuditSealer } from './audit-sealer.ts';
import { sealEntries } from './seal-chain.ts';
import { verifyAudit } from './verify-audit.ts';

let scene: TestDatabase;
let sealer: AuditSealer;

beforeAll(async () => {
  scene = await aDatabase();
  sealer = new AuditSealer(scene.database);
});
afterAll(() => scene.drop());

const write = (associationId: string, subjects: readonly string[]) =>
  scene.database.inTransaction({ associationId }, () =>
    writeAudit(
      subjects.map((id) => ({ action: 'person.rename', subject: { kind: 'person', id }, changes: {} })),
    ),
  );

/** As another process does it, while the transaction around it stays open. */
const another = new AsyncResource('another process');

/** The verdict on one association, whatever the other tests have done to theirs. */
async function verdictOn(associationId: string, anchors = {}): Promise<string | undefined> {
  const { lines } = await verifyAudit(scene.database, anchors);
  return lines.find((line) => line.includes(associationId))?.replace(`Förbund ${associationId}: `, '');
}

async function tamper(sql: string, parameters: readonly unknown[]): Promise<void> {
  await scene.asSuperuser('SET session_replication_role = replica');
  await scene.asSuperuser(sql, parameters);
  await scene.asSuperuser('RESET session_replication_role');
}

async function aSealedAudit(): Promise<{ id: string; seqs: string[] }> {
  const { id } = await anAssociation(scene.database);
  await write(id, ['a', 'b', 'c']);
  await sealer.sealAll();
  await write(id, ['d', 'e']);
  await sealer.sealAll();
  const rows = await scene.asSuperuser<{ seq: string }>(
    'SELECT seq FROM audit_entry WHERE association_id = $1 ORDER BY seq',
    [id],
  );
  return { id, seqs: rows.map(({ seq }) => seq) };
}

describe('sealing', () => {
  it('is left to the process that is at it already', async () => {
    const { id } = await anAssociation(scene.database);
    await write(id, ['a', 'b']);
    const [first, second] = await scene.database.inTransaction({ associationId: id }, async () => [
      await sealEntries(),
      await another.runInAsyncScope(() => scene.database.inTransaction({ associationId: id }, sealEntries)),
    ]);
    expect([first, second]).toEqual([2, 0]);
    expect(await verdictOn(id)).toBe('2 poster, inga brott.');
  });
});

describe('a sealed audit', () => {
  it('is found sound when nothing has been touched', async () => {
    const { id } = await aSealedAudit();
    expect(await verdictOn(id)).toBe('5 poster, inga brott.');
  });

  it('names the entry that was changed', async () => {
    const { id, seqs } = await aSealedAudit();
    await tamper(`UPDATE audit_entry SET subject_id = 'x' WHERE seq = $1`, [seqs[1]]);
    expect(await verdictOn(id)).toBe(`post ${seqs[1]} är ändrad sedan den förseglades.`);
  });

  it('names the entry that was removed', async () => {
    const { id, seqs } = await aSealedAudit();
    await tamper('DELETE FROM audit_entry WHERE seq = $1', [seqs[3]]);
    expect(await verdictOn(id)).toBe(`post ${seqs[3]} saknas.`);
  });

  it('names the place where an entry was removed together with its seal', async () => {
    const { id, seqs } = await aSealedAudit();
    await tamper('DELETE FROM audit_entry WHERE seq = $1', [seqs[2]]);
    await tamper('DELETE FROM audit_seal WHERE entry_seq = $1', [seqs[2]]);
    expect(await verdictOn(id)).toMatch(`post ${seqs[3]} följer inte på posten före`);
  });

  it('is found cut off by the end that was noted elsewhere', async () => {
    const { id, seqs } = await aSealedAudit();
    const { anchors } = await verifyAudit(scene.database);
    expect(await verdictOn(id, anchors)).toBe('5 poster, inga brott.');
    await tamper('DELETE FROM audit_entry WHERE seq = $1', [seqs[4]]);
    await tamper('DELETE FROM audit_seal WHERE entry_seq = $1', [seqs[4]]);
    expect(await verdictOn(id)).toBe('4 poster, inga brott.');
    expect(await verdictOn(id, anchors)).toBe('slutet av loggen har tagits bort eller skrivits om.');
  });

  it('names an old entry that was slipped in without a seal', async () => {
    const { id } = await aSealedAudit();
    await scene.asSuperuser(
      `INSERT INTO audit_entry (association_id, at, action, subject_kind) VALUES ($1, now() - interval '1 day', 'x', 'y')`,
      [id],
    );
    expect(await verdictOn(id)).toMatch('är inte förseglad');
    await sealer.sealAll();
  });
});

describe('the sealer', () => {
  it('seals each entry once, however many seal at once', async () => {
    const { id } = await anAssociation(scene.database);
    await write(
      id,
      Array.from({ length: 40 }, (_, number) => String(number)),
    );
    const others = [new AuditSealer(scene.database), new AuditSealer(scene.database)];
    const sealed = await Promise.all([sealer, ...others].map((one) => one.sealAll()));
    expect(sealed.reduce((sum, count) => sum + count)).toBe(40);
    expect(await verdictOn(id)).toBe('40 poster, inga brott.');
  });

  it('also seals an entry whose transaction was slower than later ones', async () => {
    const { id } = await anAssociation(scene.database);
    let commitSlow = (): void => undefined;
    let slowHasWritten = (): void => undefined;
    const written = new Promise<void>((resolve) => (slowHasWritten = resolve));
    const slow = scene.database.inTransaction({ associationId: id }, async () => {
      await writeAudit([{ action: 'person.add', subject: { kind: 'person', id: 'slow' }, changes: {} }]);
      slowHasWritten();
      await new Promise<void>((resolve) => (commitSlow = resolve));
    });
    await written;
    await write(id, ['fast']);
    expect(await sealer.sealAll()).toBe(1);
    commitSlow();
    await slow;
    expect(await sealer.sealAll()).toBe(1);
    expect(await verdictOn(id)).toBe('2 poster, inga brott.');
  });
});
