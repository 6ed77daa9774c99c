import type { Database } from '../database/database.ts';
import { currentQuery } from '../database/transaction.ts';
import { holdsEnd, verifyChain } from './seal-chain.ts';
import type { ChainEnd } from './seal-chain.ts';

/** The end of each association's chain, by the association's id. */
export type Anchors = Readonly<Record<string, ChainEnd>>;

export type Verdict = {
  readonly sound: boolean;
  readonly lines: readonly string[];
  readonly anchors: Anchors;
};

const reasons = {
  changed: 'är ändrad sedan den förseglades',
  missing: 'saknas',
  'chain-broken': 'följer inte på posten före: en förseglad post har tagits bort',
  unsealed: 'är inte förseglad',
};

/** Whether anything in the audit has been altered, removed or cut off since it was sealed, association by association. */
export async function verifyAudit(database: Database, earlier: Anchors = {}): Promise<Verdict> {
  const associations = await database.withoutTenant(() =>
    currentQuery<{ id: string }>('SELECT id FROM association_register ORDER BY id'),
  );
  const lines: string[] = [];
  const anchors: Record<string, ChainEnd> = {};
  let sound = true;
  for (const { id } of associations) {
    const anchor = earlier[id];
    const { account, cutOff } = await database.inTransaction(
      { associationId: id, readOnly: true },
      async () => ({
        account: await verifyChain(),
        cutOff: anchor !== undefined && !(await holdsEnd(anchor)),
      }),
    );
    if (account.end) anchors[id] = account.end;
    const { firstBreak } = account;
    if (firstBreak) lines.push(`Förbund ${id}: post ${firstBreak.seq} ${reasons[firstBreak.reason]}.`);
    else if (cutOff) lines.push(`Förbund ${id}: slutet av loggen har tagits bort eller skrivits om.`);
    else lines.push(`Förbund ${id}: ${account.sealed} poster, inga brott.`);
    if (firstBreak || cutOff) sound = false;
  }
  return { sound, lines, anchors };
}
