import 'reflect-metadata';
import { migrations } from './database/migrations/index.ts';
import { rights } from './database/rights.ts';
import { readMigrationAddresses } from './platform/config.ts';
import { prepareDatabase } from './platform/database/prepare-database.ts';
import { reasonsOf } from './platform/start-trouble.ts';

// Run once before each new version answers in production: brings the database up to what the version needs. It alone
// signs in as the owner; what answers people may change no table.
try {
  const addresses = readMigrationAddresses();
  const { migrationsRun } = await prepareDatabase({ ...addresses, migrations, rights, production: true });
  const count = migrationsRun.length;
  process.stdout.write(
    count === 0
      ? 'Databasen har redan det som den här versionen av Samsyn behöver.\n'
      : `Databasen har det som den här versionen av Samsyn behöver. Gjorda migreringar: ${count}.\n`,
  );
} catch (error) {
  process.stderr.write(`${reasonsOf(error).join('\n')}\n`);
  process.exitCode = 1;
}
