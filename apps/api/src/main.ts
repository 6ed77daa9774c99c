import 'reflect-metadata';
import { demoPassword, demoPeople } from './database/seed/demo/people.ts';
import { readConfig } from './platform/config.ts';
import { databaseTrouble } from './platform/database/trouble.ts';
import { StartRefusal } from './platform/start-refusal.ts';
import { startSamsyn } from './running-samsyn.ts';
import type { RunningSamsyn } from './running-samsyn.ts';

/** How long a stop may take altogether before what is left is dropped. */
const stopLimitMs = 9_500;

try {
  const config = readConfig();
  const starting = startSamsyn(config);
  stopOnSignal(starting);
  const { address } = await starting;
  console.log(`Samsyn är igång: ${address}`);
  if (config.demo) console.log(demoAccounts());
  console.log('Stoppa med Ctrl+C.');
} catch (error) {
  for (const sentence of reasonsOf(error)) console.error(sentence);
  process.exit(1);
}

/** A start that is under way is first brought to its end, so that no database server is left behind. */
function stopOnSignal(starting: Promise<RunningSamsyn>): void {
  let stopping = false;
  const stop = () => {
    if (stopping) return;
    stopping = true;
    setTimeout(() => process.exit(1), stopLimitMs).unref();
    starting
      .then((samsyn) => samsyn.stop())
      .then(
        () => process.exit(0),
        () => process.exit(1),
      );
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
}

function demoAccounts(): string {
  const addresses = demoPeople.filter(({ hasAccount }) => hasAccount).map(({ email }) => `  ${email}`);
  return ['', `Demokonton, alla med lösenordet ${demoPassword}:`, ...addresses, ''].join('\n');
}

function reasonsOf(error: unknown): readonly string[] {
  if (error instanceof StartRefusal) return error.problems;
  const { code, driverError } = error as { code?: string; driverError?: { code?: string } };
  if (code === 'ENOSPC' || (driverError?.code ?? code) === '53100') {
    return ['Disken är full. Frigör utrymme och försök igen.'];
  }
  if (databaseTrouble(error)) return ['Databasen svarar inte. Kontrollera att den är igång och försök igen.'];
  return [
    'Samsyn kunde inte starta på grund av ett fel i programmet:',
    String((error as Error).stack ?? error),
  ];
}
