import type { DBAdapter } from 'better-auth';

/** The id of no user. */
const nobody = '00000000-0000-0000-0000-000000000000';

/**
 * better-auth looks for a user by address and then, if there is one, for the user's password. Behind this it does the
 * second search for nobody too: the time of an answer would otherwise tell which addresses have an account.
 */
export function withEqualSearches(adapter: DBAdapter): DBAdapter {
  return {
    ...adapter,
    async findOne<T>(request: Parameters<DBAdapter['findOne']>[0]) {
      const found = await adapter.findOne<T>(request);
      if (found === null && request.join?.['account']) {
        await adapter.findMany({ model: 'account', where: [{ field: 'userId', value: nobody }] });
      }
      return found;
    },
  };
}
