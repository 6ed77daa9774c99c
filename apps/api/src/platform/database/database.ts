import { Logger } from '@nestjs/common';
import pg from 'pg';
import type { DataSource } from 'typeorm';
import { runInTransaction } from './transaction.ts';
import type { TransactionContext } from './transaction.ts';

export type AssociationContext = TransactionContext & { readonly associationId: string };

const probeLimit = 1500;
const probeLife = 500;

/** The way to the database: every query runs inside one of its transactions. */
export class Database {
  readonly dataSource: DataSource;
  readonly #url: string;
  readonly #logger = new Logger('Database');
  #probe: { at: number; answer: Promise<boolean> } | undefined;

  constructor(dataSource: DataSource, url: string) {
    this.dataSource = dataSource;
    this.#url = url;
  }

  inTransaction<T>(context: AssociationContext, work: () => Promise<T>): Promise<T> {
    return this.#run(context, work);
  }

  /** For the few questions asked before it is known which association someone belongs to: no association's rows show. */
  withoutTenant<T>(work: () => Promise<T>): Promise<T> {
    return this.#run({}, work);
  }

  /** Whether the database answers now. Asks on a connection of its own, so a busy pool does not look like a dead one. */
  answers(): Promise<boolean> {
    if (!this.#probe || Date.now() - this.#probe.at > probeLife) {
      this.#probe = { at: Date.now(), answer: probe(this.#url) };
    }
    return this.#probe.answer;
  }

  async close(): Promise<void> {
    if (this.dataSource.isInitialized) await this.dataSource.destroy();
  }

  #run<T>(context: TransactionContext, work: () => Promise<T>): Promise<T> {
    return runInTransaction(this.dataSource, context, work, (error) =>
      this.#logger.error('What should follow a committed transaction failed', error),
    );
  }
}

async function probe(connectionString: string): Promise<boolean> {
  const client = new pg.Client({
    connectionString,
    connectionTimeoutMillis: probeLimit,
    query_timeout: probeLimit,
    application_name: 'samsyn-probe',
  });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query('SELECT');
    return true;
  } catch {
    return false;
  } finally {
    void client.end().catch(() => undefined);
  }
}
