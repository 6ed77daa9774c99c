import { Injectable, Logger } from '@nestjs/common';
import type { OnApplicationShutdown } from '@nestjs/common';
import pg from 'pg';
import type { PoolConfig, QueryResultRow } from 'pg';
import { Database } from '../database/database.ts';
import { prepared } from '../database/prepared-statement.ts';

export type AccountQuery = <Row extends QueryResultRow>(
  sql: string,
  parameters: readonly unknown[],
) => Promise<Row[]>;

/**
 * A few connections of their own for what is asked about accounts outside any request's transaction: who somebody is,
 * and how often something was tried. A failed sign-in is undone, but must still count; and were the count to wait for
 * a connection that other waiting sign-ins hold, all of them would wait for ever.
 */
@Injectable()
export class AccountConnections implements OnApplicationShutdown {
  readonly pool: pg.Pool;

  constructor(database: Database) {
    const { url, extra } = database.dataSource.options as { url?: string; extra?: PoolConfig };
    this.pool = new pg.Pool({
      ...extra,
      connectionString: url,
      connectionTimeoutMillis: 3000,
      application_name: 'samsyn-accounts',
      max: 4,
    });
    const logger = new Logger('Accounts');
    this.pool.on('error', (error) => logger.warn(`An idle connection was lost: ${error.message}`));
    // One that is lost in use fails its query, which says so; unheard, it would end the process as well.
    this.pool.on('connect', (client) => client.on('error', () => undefined));
  }

  async query<Row extends QueryResultRow>(sql: string, parameters: readonly unknown[]): Promise<Row[]> {
    const { rows } = await this.pool.query<Row>({ ...prepared(sql), values: [...parameters] });
    return rows;
  }

  /** Runs the work with a query of its own, in one transaction: when the work fails, nothing that it wrote is kept. */
  async inTransaction<T>(work: (query: AccountQuery) => Promise<T>): Promise<T> {
    const client = await this.pool.connect();
    try {
      await client.query('BEGIN');
      const query = async <Row extends QueryResultRow>(sql: string, parameters: readonly unknown[]) =>
        (await client.query<Row>(sql, [...parameters])).rows;
      const result = await work(query);
      await client.query('COMMIT');
      client.release();
      return result;
    } catch (error) {
      await client.query('ROLLBACK').then(
        () => client.release(),
        () => client.release(true),
      );
      throw error;
    }
  }

  async onApplicationShutdown(): Promise<void> {
    await this.pool.end();
  }
}
