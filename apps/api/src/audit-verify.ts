import 'reflect-metadata';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { visitDatabase } from './database/data-source.ts';
import { verifyAudit } from './platform/audit/verify-audit.ts';
import type { Anchors } from './platform/audit/verify-audit.ts';
import { readConfig } from './platform/config.ts';
import { StartRefusal } from './platform/start-refusal.ts';

// `npm run audit:verify`: says for each association whether its audit is whole, and notes where it ends. The note
// lies outside the database; kept elsewhere as well, it tells when someone has cut the end off.
try {
  const config = readConfig();
  const noteFile = join(config.folder, 'audit-ends.json');
  const { sound, lines, anchors } = await visitDatabase(config, (database) =>
    verifyAudit(database, readNote(noteFile)),
  );
  process.stdout.write(`${lines.join('\n') || 'Loggen är tom.'}\n`);
  if (sound) writeFileSync(noteFile, `${JSON.stringify(anchors, null, 2)}\n`, { mode: 0o600 });
  process.exitCode = sound ? 0 : 1;
} catch (error) {
  const told = error instanceof StartRefusal ? error.problems : [String((error as Error).stack ?? error)];
  process.stderr.write(`${told.join('\n')}\n`);
  process.exitCode = 2;
}

function readNote(file: string): Anchors {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Anchors;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return {};
    throw error;
  }
}
