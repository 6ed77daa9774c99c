import { AsyncLocalStorage } from 'node:async_hooks';
import type pg from 'pg';
import type { DataSource, EntityManager, QueryResult, QueryRunner } from 'typeorm';
import { prepared } from './prepared-statement.ts';
import { isClientTimeout } from './trouble.ts';

export type TransactionContext = Readonly<{
  /** Whose rows the transaction sees and may write; without it, no association's. */
  associationId?: string | undefined;
  /** Who acts, for the audit. */
  personId?: string | undefined;
  requestId?: string | undefined;
  /** Writes nothing, and sees the database as it was at one moment. */
  readOnly?: boolean | undefined;
}>;

type Row = Record<string, unknown>;

class OpenTransaction {
  readonly context: TransactionContext;
  readonly queryRunner: QueryRunner;
  readonly whenCommitted: (() => unknown)[] = [];
  #begun: Promise<unknown> = Promise.resolve();
  #answered: Promise<unknown> = Promise.resolve();
  #waiting = 0;
  #ended = false;

  constructor(context: TransactionContext, queryRunner: QueryRunner) {
    this.context = context;
    this.queryRunner = queryRunner;
    this.#countQueries();
  }

  /**
   * Sends the beginning ahead of the first query, which does not wait for its answer: together they are one round trip.
   * The settings are local to the transaction, so nothing of them stays in the pool; had the beginning failed, the
   * queries after it would see no association's rows, and the commit refuses.
   */
  async begin(): Promise<void> {
    const { associationId, readOnly } = this.context;
    const settings = [
      `set_config('app.association_id', '${uuidOrNothing(associationId)}', true)`,
      // What is read is asked in few shapes, each of which one plan serves: half of a short query's time was planning.
      readOnly && `set_config('plan_cache_mode', 'force_generic_plan', true)`,
    ].filter(Boolean);
    const connection = (await this.queryRunner.connect()) as pg.PoolClient;
    this.#begun = connection.query(
      `BEGIN${readOnly ? ' ISOLATION LEVEL REPEATABLE READ READ ONLY' : ''}; SELECT ${settings.join(', ')}`,
    );
    this.#begun.catch(() => undefined);
    // What TypeORM's own startTransaction would have noted, had it not waited for the answer.
    Object.assign(this.queryRunner, { isTransactionActive: true, transactionDepth: 1 });
  }

  async commit(): Promise<void> {
    if (this.#waiting > 0)
      throw new Error(
        'A query was still running when its transaction was to be committed: await every query',
      );
    await this.#begun;
    await this.#end('COMMIT');
  }

  async rollBack(): Promise<void> {
    await this.#end('ROLLBACK');
  }

  async #end(statement: 'COMMIT' | 'ROLLBACK'): Promise<void> {
    this.#ended = true;
    await this.#answered;
    const connection = (await this.queryRunner.connect()) as pg.PoolClient;
    const { command } = await connection.query(statement);
    Object.assign(this.queryRunner, { isTransactionActive: false, transactionDepth: 0 });
    // PostgreSQL answers COMMIT with ROLLBACK when a statement failed and the work went on as if it had not.
    if (command !== statement)
      throw new Error('The transaction was rolled back, because a failed query was passed over');
  }

  // Queries started together (Promise.all) share the one connection: it takes them in order, and none of them waits for
  // the answer to another. Those that come after the end are refused rather than run outside the transaction.
  #countQueries(): void {
    const query = this.queryRunner.query.bind(this.queryRunner) as (...args: unknown[]) => Promise<unknown>;
    this.queryRunner.query = (...args: unknown[]): Promise<never> => {
      if (this.#ended) return Promise.reject(new Error('The transaction of this query has ended'));
      this.#waiting += 1;
      const answer = query(...args).finally(() => (this.#waiting -= 1));
      this.#answered = Promise.allSettled([this.#answered, answer]);
      return answer as Promise<never>;
    };
  }
}

const open = new AsyncLocalStorage<OpenTransaction | undefined>();

/**
 * Runs the work in one transaction on one connection, as the context's association. All queries of the work find it
 * by themselves. Work inside other work of the same context joins its transaction.
 */
export async function runInTransaction<T>(
  dataSource: DataSource,
  context: TransactionContext,
  work: () => Promise<T>,
  onLateFailure: (error: unknown) => void,
): Promise<T> {
  const outer = open.getStore();
  if (outer) {
    refuseOtherContext(outer.context, context);
    return work();
  }
  const queryRunner = dataSource.createQueryRunner();
  const transaction = new OpenTransaction(context, queryRunner);
  try {
    await transaction.begin();
    const result = await open.run(transaction, work);
    await transaction.commit();
    await queryRunner.release();
    await open.exit(() => runAll(transaction.whenCommitted, onLateFailure));
    return result;
  } catch (error) {
    await abandon(transaction, error);
    throw error;
  }
}

/** A connection that failed, or that still waits for an answer, does not go back to the pool. */
async function abandon(transaction: OpenTransaction, cause: unknown): Promise<void> {
  const { queryRunner } = transaction;
  if (queryRunner.isReleased) return;
  const discard = (error: unknown) =>
    (
      queryRunner as QueryRunner & { releasePostgresConnection(error?: unknown): Promise<void> }
    ).releasePostgresConnection(error);
  if (isClientTimeout(cause)) return discard(cause);
  try {
    if (queryRunner.isTransactionActive) await transaction.rollBack();
    await queryRunner.release();
  } catch (error) {
    await discard(error);
  }
}

async function runAll(hooks: readonly (() => unknown)[], onFailure: (error: unknown) => void): Promise<void> {
  for (const hook of hooks) {
    try {
      await hook();
    } catch (error) {
      onFailure(error);
    }
  }
}

function refuseOtherContext(outer: TransactionContext, inner: TransactionContext): void {
  if (outer.associationId !== inner.associationId) {
    throw new Error('A transaction for one association cannot be joined for another');
  }
  if (outer.readOnly && !inner.readOnly)
    throw new Error('A transaction that only reads cannot be joined for writing');
}

function getTransaction(): OpenTransaction {
  const transaction = open.getStore();
  if (!transaction) throw new Error('A query outside a transaction: no association is known for it');
  return transaction;
}

export function currentContext(): TransactionContext {
  return getTransaction().context;
}

export function isInTransaction(): boolean {
  return open.getStore() !== undefined;
}

export function currentManager(): EntityManager {
  return getTransaction().queryRunner.manager;
}

/** The rows that the statement answers with, in one round trip. */
export async function currentQuery<T = Row>(sql: string, parameters: readonly unknown[] = []): Promise<T[]> {
  const result = await query(sql, parameters);
  return result.records as T[];
}

/** How many rows the statement inserted, changed or removed. */
export async function touchedRows(sql: string, parameters: readonly unknown[] = []): Promise<number> {
  const result = await query(sql, parameters);
  return result.affected ?? 0;
}

function query(sql: string, parameters: readonly unknown[]): Promise<QueryResult> {
  // TypeORM hands what it is given on to the driver, which takes a statement with its name as well as a text.
  return getTransaction().queryRunner.query(prepared(sql) as unknown as string, [...parameters], true);
}

/** Runs once the transaction is committed, outside it; never when it is rolled back. */
export function afterCommit(hook: () => unknown): void {
  getTransaction().whenCommitted.push(hook);
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

function uuidOrNothing(id: string | undefined): string {
  if (id === undefined) return '';
  if (!uuid.test(id)) throw new TypeError('The id of an association is a UUID');
  return id;
}
