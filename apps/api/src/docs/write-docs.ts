import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openDatabase } from '../database/data-source.ts';
import { readConfig } from '../platform/config.ts';
import { currentQuery } from '../platform/database/transaction.ts';
import { generatedDocs } from './generated-docs.ts';

/** Writes docs/generated anew. The schema is read from a database that is made for it and then thrown away. */
const target = fileURLToPath(new URL('../../../../docs/generated/', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'samsyn-docs-'));
const opened = await openDatabase(readConfig({ SAMSYN_DATA_DIR: folder, SAMSYN_DEMO: '0' }));
try {
  const docs = await opened.database.withoutTenant(() => generatedDocs((sql) => currentQuery(sql)));
  mkdirSync(target, { recursive: true });
  for (const [name, text] of Object.entries(docs)) writeFileSync(join(target, name), text);
} finally {
  await opened.close();
  rmSync(folder, { recursive: true, force: true });
}
