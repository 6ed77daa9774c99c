import { existsSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from './build.mjs';
import { house, run } from './command.mjs';
import { countJest, countPlaywright } from './counts.mjs';

/**
 * The stages of `npm test`, in the order a mistake is cheapest to find. A stage answers with how many checks passed and
 * which failed; `output` is what the tools said.
 */

const minutes = 60_000;
const workers = Math.max(2, Math.floor(availableParallelism() / 2));

const workspaces = ['domain', 'contracts', 'plan-reader', 'fixtures', 'charts', 'report']
  .map((name) => `packages/${name}`)
  .concat('apps/api', 'apps/web', 'bench', 'e2e', 'tools');

export const stages = [
  ...workspaces.map((folder) => check('checks', `types of ${folder}`, ['tsc', '--noEmit', '-p', folder])),
  check('checks', 'lint', ['oxlint']),
  check('checks', 'format', ['oxfmt', '--check']),
  check('checks', 'nothing unused', ['npm', 'run', '--silent', 'unused']),
  jest('checks', 'layering, tools and bench', ['tools', 'bench']),
  jest('unit', 'unit', ['domain', 'contracts', 'plan-reader', 'fixtures', 'charts', 'report', 'api-unit']),
  jest('api', 'api over PostgreSQL', ['api-int']),
  jest('web', 'components', ['web']),
  { part: 'stories', name: 'build', run: async () => countCommand(await build()) },
  stories('stories', 'browser stories'),
];

export const parts = [...new Set(stages.map(({ part }) => part))];

/** A command that is one check: it passes or it does not. */
function check(part, name, command) {
  const run = () => runLogged(name, command, 3 * minutes);
  return { part, name, run: async () => countCommand(await run()) };
}

function countCommand({ exitCode, output, logFile }) {
  const passes = exitCode === 0;
  return {
    passed: passes ? 1 : 0,
    failures: passes ? [] : [`ended with exit code ${exitCode}`],
    output,
    logFile,
  };
}

function jest(part, name, projects) {
  const command = ['npm', 'run', '--silent', 'jest', '--', '--ci', '--json', `--maxWorkers=${workers}`];
  const run = (report) => {
    const these = [`--outputFile=${report}`, '--selectProjects', ...projects];
    return runLogged(name, [...command, ...these], 6 * minutes);
  };
  return { part, name, run: () => countReport(countJest, run) };
}

function stories(part, name) {
  const command = ['playwright', 'test', '--config=e2e', '--reporter=line,json'];
  const run = (report) => runLogged(name, command, 14 * minutes, { PLAYWRIGHT_JSON_OUTPUT_FILE: report });
  return { part, name, run: () => countReport(countPlaywright, run) };
}

/** Runs what writes a report, and counts that. Silence, or an exit code the report does not explain, has failed. */
async function countReport(count, runWritingTo) {
  const report = join(tmpdir(), `samsyn-report-${process.pid}.json`);
  try {
    const { exitCode, output, logFile } = await runWritingTo(report);
    const { passed, failures } = existsSync(report)
      ? count(JSON.parse(readFileSync(report, 'utf8')))
      : { passed: 0, failures: ['no report was written'] };
    if (exitCode !== 0 && failures.length === 0) failures.push(`ended with exit code ${exitCode}`);
    if (passed === 0 && failures.length === 0) failures.push('no test was found');
    return { passed, failures: failures.map((failure) => failure.replaceAll(house, '')), output, logFile };
  } finally {
    rmSync(report, { force: true });
  }
}

function runLogged(name, command, timeLimit, env = {}) {
  return run(command, { log: `test-${name.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`, timeLimit, env });
}
