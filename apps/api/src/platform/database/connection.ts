import pg from 'pg';
import { DataSource } from 'typeorm';
import type { DataSourceOptions, EntitySchema } from 'typeorm';
import { SnakeCaseNaming } from './snake-case-naming.ts';

export type Entities = readonly (Function | EntitySchema)[];

export type ConnectionOptions = {
  readonly url: string;
  readonly entities: Entities;
  /** Acts as this role, whoever the address signs in as. */
  readonly role?: string | undefined;
  readonly poolSize?: number;
  readonly onPoolError?: (error: Error) => void;
};

/** Each limit is shorter than the one around it: a lock, a statement, the client's patience with a silent network. */
const limits = {
  lock_timeout: 3000,
  statement_timeout: 5000,
  query_timeout: 6000,
  idle_in_transaction_session_timeout: 10_000,
};

/** A day stays the text it is; the driver would make it a moment in the machine's own time zone. */
const types = new pg.TypeOverrides();
types.setTypeParser(pg.types.builtins.DATE, (day: string) => day);

export function dataSourceFor({
  url,
  entities,
  role,
  poolSize = 8,
  onPoolError,
}: ConnectionOptions): DataSource {
  const options: DataSourceOptions = {
    type: 'postgres',
    url: withoutOptions(url),
    applicationName: 'samsyn',
    entities: [...entities],
    namingStrategy: new SnakeCaseNaming(),
    synchronize: false,
    migrationsRun: false,
    // Every id has its default in the table; nothing asks for an extension.
    installExtensions: false,
    poolSize,
    connectTimeoutMS: 3000,
    poolErrorHandler: onPoolError ?? (() => undefined),
    extra: {
      ...limits,
      types,
      keepAlive: true,
      // Queries that are started together are sent together, and the server goes from one to the next by itself.
      pipeline: true,
      options: optionsOf(url, role),
    },
  };
  return new DataSource(options);
}

/** What a session on this address starts with: what the address itself asks for, and then the role to act as. */
export function optionsOf(url: string, role: string | undefined): string {
  const asked = new URL(url).searchParams.get('options');
  return [asked, role && `-c role=${role}`].filter(Boolean).join(' ');
}

/** The driver would take the address's options instead of ours, and with them its user's own rights. */
export function withoutOptions(url: string): string {
  const address = new URL(url);
  if (!address.searchParams.has('options')) return url;
  address.searchParams.delete('options');
  return address.href;
}
