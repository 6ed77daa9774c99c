import { hand, run } from './command.mjs';

/** turbo rebuilds what changed and restores the rest from its cache, so asking it every time is quick and never stale. */
export const build = () => run(['turbo', 'run', 'build', '--output-logs=errors-only'], { log: 'build' });

/**
 * Runs a script of what is built, once it is, with the arguments that this process was given; answers with its exit code.
 *
 * @param {string} script
 */
export async function runBuilt(script) {
  const built = await build();
  if (built.exitCode === 0) return hand(['node', script, ...process.argv.slice(2)]);
  console.error(built.output);
  return built.exitCode;
}
