import { Inject, Injectable } from '@nestjs/common';
import { createHmac } from 'node:crypto';
import { isIPv6 } from 'node:net';
import { configToken } from '../config.ts';
import type { Config } from '../config.ts';
import { TooManyAttempts } from '../http/refusal.ts';
import { AccountConnections } from './account-connections.ts';
import type { AccountQuery } from './account-connections.ts';

interface Allowance {
  /** What is counted; only its keyed hash is kept. */
  readonly counted: string;
  /** How many attempts are let through at once, before there are pauses. */
  readonly free: number;
  /** Seconds; each pause is twice the one before it, up to this. */
  readonly longestPause: number;
}

export interface Attempt {
  /** The attempt was a success: it does not count, and this place is known to the account from now on. */
  succeeded(): Promise<void>;
}

/** How long failed attempts are counted together, and how long a place where somebody succeeded stays known. */
const remembered = '1 hour';
const placeKnown = '30 days';

/**
 * Slows down those who guess. Every attempt is counted before it is made, for the account, for the address it comes
 * from and for all together; past the free ones each must wait longer for the next, up to a minute. What is refused
 * for one of them is counted for none, so waiting always helps and nobody closes an account from where they must wait.
 *
 * Nobody can be locked out by somebody else: where an account has been signed in to before, only what is tried from
 * that place counts, not what others try elsewhere.
 */
@Injectable()
export class Attempts {
  readonly #connections: AccountConnections;
  readonly #secret: string;

  constructor(connections: AccountConnections, @Inject(configToken) { secret }: Config) {
    this.#connections = connections;
    this.#secret = secret;
  }

  /** Counts an attempt on the account from the address, or refuses it with the time to wait. */
  async begin(account: string, address: string): Promise<Attempt> {
    const place = placeOf(address);
    const known = this.#keyOf(`known ${account} ${place}`);
    const allowances: Allowance[] = (await this.#isKept(known))
      ? [{ counted: `account ${account} ${place}`, free: 5, longestPause: 60 }]
      : [
          { counted: `account ${account}`, free: 5, longestPause: 60 },
          { counted: `address ${place}`, free: 30, longestPause: 60 },
          { counted: 'everyone', free: 1000, longestPause: 1 },
        ];
    await this.#connections.inTransaction(async (query) => {
      for (const allowance of allowances) await this.#count(allowance, query);
    });
    return {
      succeeded: async () => {
        const [ofAccount = '', ...shared] = allowances.map(({ counted }) => this.#keyOf(counted));
        await this.#forgive(ofAccount, shared, known);
      },
    };
  }

  // One statement, so that of many attempts at the same moment no more get through than are allowed. Where the row is
  // not open yet, nothing is written and no row comes back. It may have waited for the row, so it asks for the time then.
  async #count({ counted, free, longestPause }: Allowance, query: AccountQuery): Promise<void> {
    const key = this.#keyOf(counted);
    const [row] = await query<{ count: number }>(
      `INSERT INTO auth.attempt AS kept (key, count, open_at, forget_at)
       VALUES ($1, 1, now(), now() + interval '${remembered}')
       ON CONFLICT (key) DO UPDATE SET
         count = CASE WHEN kept.forget_at < clock_timestamp() THEN 1 ELSE kept.count + 1 END,
         open_at = CASE WHEN kept.forget_at < clock_timestamp() OR kept.count + 1 < $2 THEN kept.open_at
                        ELSE clock_timestamp()
                             + least($3::float8, 2.0 ^ least(kept.count + 1 - $2, 10)) * interval '1 second' END,
         forget_at = CASE WHEN kept.forget_at < clock_timestamp() THEN excluded.forget_at ELSE kept.forget_at END
       WHERE kept.open_at <= clock_timestamp()
       RETURNING count`,
      [key, free, longestPause],
    );
    if (!row) throw new TooManyAttempts(await secondsUntilOpen(key, query));
  }

  async #isKept(key: string): Promise<boolean> {
    const rows = await this.#connections.query(
      'SELECT FROM auth.attempt WHERE key = $1 AND forget_at > now()',
      [key],
    );
    return rows.length > 0;
  }

  // One row at a time, so that those who succeed together never wait for each other in a circle.
  async #forgive(ofAccount: string, shared: readonly string[], known: string): Promise<void> {
    await this.#connections.query('DELETE FROM auth.attempt WHERE key = $1', [ofAccount]);
    for (const key of shared) {
      await this.#connections.query('UPDATE auth.attempt SET count = greatest(count - 1, 0) WHERE key = $1', [
        key,
      ]);
    }
    await this.#connections.query(
      `INSERT INTO auth.attempt (key, count, open_at, forget_at) VALUES ($1, 0, now(), now() + interval '${placeKnown}')
       ON CONFLICT (key) DO UPDATE SET forget_at = excluded.forget_at`,
      [known],
    );
    await this.#connections.query(
      `DELETE FROM auth.attempt
       WHERE key IN (SELECT key FROM auth.attempt WHERE forget_at < now() LIMIT 100 FOR UPDATE SKIP LOCKED)`,
      [],
    );
  }

  #keyOf(counted: string): string {
    return createHmac('sha256', this.#secret).update(`attempt ${counted}`).digest('base64url');
  }
}

async function secondsUntilOpen(key: string, query: AccountQuery): Promise<number> {
  const [row] = await query<{ seconds: number }>(
    'SELECT ceil(extract(epoch FROM open_at - clock_timestamp()))::integer AS seconds FROM auth.attempt WHERE key = $1',
    [key],
  );
  return Math.max(1, row?.seconds ?? 1);
}

/** The address, or the network that one subscriber has all IPv6 addresses of. */
export function placeOf(address: string): string {
  const plain = address.replace(/%.*$/, '').replace(/^::ffff:(?=[\d.]+$)/i, '');
  return isIPv6(plain) ? `${networkOf(plain)}::/64` : plain;
}

function networkOf(address: string): string {
  const [head = '', tail] = address.split('::');
  const groups = head.split(':').filter(Boolean);
  const rest = tail?.split(':').filter(Boolean) ?? [];
  const all = [...groups, ...Array<string>(Math.max(0, 8 - groups.length - rest.length)).fill('0'), ...rest];
  return all
    .slice(0, 4)
    .map((group) => parseInt(group, 16).toString(16))
    .join(':');
}
