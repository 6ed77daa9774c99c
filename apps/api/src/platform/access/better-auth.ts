import { kyselyAdapter } from '@better-auth/kysely-adapter';
import { Logger } from '@nestjs/common';
import { betterAuth } from 'better-auth';
import type { BetterAuthOptions } from 'better-auth';
import { Kysely, PostgresDialect } from 'kysely';
import type { PostgresPool, PostgresPoolClient } from 'kysely';
import type { Config } from '../config.ts';
import { currentManager, isInTransaction } from '../database/transaction.ts';
import type { AccountConnections } from './account-connections.ts';
import { withEqualSearches } from './equal-searches.ts';
import { withHashedTokens } from './hashed-tokens.ts';
import { hashPassword, isPassword } from './password-hashing.ts';
import { sessionCookieFor } from './session-cookie.ts';
import { sessionLimits } from './session-limits.ts';

export type BetterAuth = ReturnType<typeof createBetterAuth>;

/** better-auth as it is used here: inside our own routes, so none of its own can be reached. */
export function createBetterAuth(
  config: Pick<Config, 'secret' | 'publicOrigin'>,
  connections: AccountConnections,
) {
  const tables = new Kysely<unknown>({
    dialect: new PostgresDialect({ pool: poolBeneath(connections) }),
  }).withSchema('auth');
  return betterAuth({
    appName: 'Samsyn',
    baseURL: config.publicOrigin ?? 'http://localhost',
    secret: config.secret,
    database: (options: BetterAuthOptions) =>
      withHashedTokens(withEqualSearches(kyselyAdapter(tables, { type: 'postgres' })(options))),
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      // How good a password must be is a rule of the domain.
      minPasswordLength: 1,
      maxPasswordLength: 512,
      password: { hash: hashPassword, verify: ({ password, hash }) => isPassword(password, hash) },
    },
    user: {
      fields: { emailVerified: 'email_verified', createdAt: 'created_at', updatedAt: 'updated_at' },
      additionalFields: {
        personId: { type: 'string', required: true, input: false, fieldName: 'person_id' },
        associationId: { type: 'string', required: true, input: false, fieldName: 'association_id' },
        mustChangePassword: {
          type: 'boolean',
          required: true,
          input: false,
          fieldName: 'must_change_password',
        },
      },
    },
    account: {
      fields: {
        userId: 'user_id',
        providerId: 'provider_id',
        accountId: 'account_id',
        createdAt: 'created_at',
        updatedAt: 'updated_at',
      },
    },
    session: {
      fields: {
        userId: 'user_id',
        expiresAt: 'expires_at',
        createdAt: 'created_at',
        updatedAt: 'updated_at',
      },
      expiresIn: sessionLimits.longest,
      // Use is noted where the session is looked up, and never moves its end.
      disableSessionRefresh: true,
      cookieCache: { enabled: false },
    },
    advanced: {
      database: { generateId: 'uuid', validateSchema: false },
      // The prefix it would add is __Secure-; the cookie's own name holds the stricter one.
      useSecureCookies: false,
      cookies: { session_token: sessionCookieFor(config) },
      ipAddress: { disableIpTracking: true },
    },
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    // What it would log may hold an address; of its troubles, that they happened is enough here.
    logger: { level: 'error', log: (_level, message) => new Logger('Authentication').error(message) },
  });
}

/** Lets better-auth's queries run in the transaction of the request where there is one, so that all of it is kept or nothing. */
function poolBeneath({ pool }: AccountConnections): PostgresPool {
  return {
    connect: async () => (isInTransaction() ? currentConnection : pool.connect()),
    end: async () => undefined,
  };
}

const currentConnection = {
  async query(sql: string, parameters: readonly unknown[]) {
    const result = await currentManager().queryRunner?.query(sql, [...parameters], true);
    const rows = (result?.records ?? []) as unknown[];
    return {
      command: sql.slice(0, 'select'.length).toUpperCase(),
      rowCount: result?.affected ?? rows.length,
      rows,
    };
  },
  release: () => undefined,
} as unknown as PostgresPoolClient;
