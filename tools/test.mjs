import { install, isInstalled } from './run/install.mjs';
import { nodeIsTooOld } from './run/node-version.mjs';
import { parts, stages } from './run/stages.mjs';

/**
 * `npm test` runs everything, `npm test -- unit api` only those parts. A stage that fails does not stop the next. The
 * last line is always `N passed, N failed`, and whatever is skipped has failed.
 */

/** @type {{ passed: number, failures: string[] }} */
const total = { passed: 0, failures: [] };

if (await isReady()) {
  for (const stage of chosenStages()) await runStage(stage);
}
sumUp();

async function isReady() {
  if (nodeIsTooOld()) return fail(`Node 20.19 or later is needed, and this is ${process.versions.node}`);
  const unknown = askedFor().filter((part) => !parts.includes(part));
  if (unknown.length > 0)
    return fail(`there is no part "${unknown.join('", "')}"; the parts are ${parts.join(', ')}`);
  if (isInstalled()) return true;

  console.log('Installing packages, this may take a minute ...');
  const { exitCode, output, logFile } = await install();
  return exitCode === 0 || fail(`npm ci ended with exit code ${exitCode}, see ${logFile}\n${output}`);
}

async function runStage({ name, run }) {
  const began = performance.now();
  const { passed, failures, output, logFile } = await run();
  const seconds = ((performance.now() - began) / 1000).toFixed(1);

  if (failures.length > 0) console.log(output);
  console.log(`${failures.length > 0 ? '✗' : '✓'} ${name}: ${tally(passed, failures.length)} (${seconds} s)`);
  total.passed += passed;
  total.failures.push(...failures.map((failure) => `${name}: ${failure}\n    see ${logFile}`));
}

function sumUp() {
  if (total.failures.length > 0) console.log(`\nFailed:\n  ${total.failures.join('\n  ')}`);
  console.log(`\n${tally(total.passed, total.failures.length)}`);
  const allIsWell = total.passed > 0 && total.failures.length === 0;
  process.exitCode = allIsWell ? 0 : 1;
}

function chosenStages() {
  const asked = askedFor();
  return asked.length === 0 ? stages : stages.filter(({ part }) => asked.includes(part));
}

function askedFor() {
  return process.argv.slice(2);
}

function fail(reason) {
  total.failures.push(reason);
  return false;
}

function tally(passed, failed) {
  return `${passed} passed, ${failed} failed`;
}
