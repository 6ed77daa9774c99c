import 'reflect-metadata';
import { demoPassword, demoPeople } from './database/seed/demo/people.ts';
import { readConfig } from './platform/config.ts';
import { reasonsOf } from './platform/start-trouble.ts';
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
