import type { DBAdapter } from 'better-auth';
import { createHash } from 'node:crypto';

/** What the database keeps of a session's token, so that whoever reads the database can use no session. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

type Where = Parameters<DBAdapter['findOne']>[0]['where'];
type Fields = Record<string, unknown>;

/**
 * better-auth keeps session tokens as they are. Behind this it still sees them so, while only their hashes are written
 * and looked for. Nor is anything kept of the address and the browser a session was opened from.
 */
export function withHashedTokens(adapter: DBAdapter): DBAdapter {
  const hashing: DBAdapter = {
    ...adapter,
    // oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- the adapter's own signature
    create: async <_, R>(request: Parameters<DBAdapter['create']>[0]): Promise<R> => {
      if (request.model !== 'session') return adapter.create<Fields, R>(request);
      const { ipAddress: _address, userAgent: _browser, ...session } = request.data as Fields;
      const token = String(session['token']);
      const created = await adapter.create<Fields>({
        ...request,
        data: { ...session, token: hashToken(token) },
      });
      return { ...created, token } as R;
    },
    findOne: async <T>(request: Parameters<DBAdapter['findOne']>[0]) =>
      withTokenAsAsked(await adapter.findOne<T>(hashed(request)), request),
    update: async <T>(request: Parameters<DBAdapter['update']>[0]) =>
      withTokenAsAsked(await adapter.update<T>(hashed(request)), request),
    findMany: async <T>(request: Parameters<DBAdapter['findMany']>[0]) =>
      adapter.findMany<T>(hashed(request)),
    count: (request) => adapter.count(hashed(request)),
    updateMany: (request) => adapter.updateMany(hashed(request)),
    delete: (request) => adapter.delete(hashed(request)),
    deleteMany: (request) => adapter.deleteMany(hashed(request)),
    // The queries already run in the request's transaction.
    transaction: (work) => work(hashing),
  };
  return hashing;
}

function hashed<Request extends { model: string; where?: Where | undefined }>(request: Request): Request {
  if (request.model !== 'session' || !request.where) return request;
  const where = request.where.map((condition) =>
    condition.field === 'token' ? { ...condition, value: hashValue(condition.value) } : condition,
  );
  return { ...request, where };
}

function hashValue(value: Where[number]['value']): Where[number]['value'] {
  return Array.isArray(value) ? value.map((token) => hashToken(String(token))) : hashToken(String(value));
}

function withTokenAsAsked<T>(row: T | null, { model, where }: { model: string; where: Where }): T | null {
  const asked = model === 'session' ? where.find(({ field }) => field === 'token') : undefined;
  return row && asked ? { ...row, token: asked.value } : row;
}
