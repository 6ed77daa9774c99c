import { run } from './command.mjs';

/** turbo rebuilds what changed and restores the rest from its cache, so asking it every time is quick and never stale. */
export const build = () => run(['turbo', 'run', 'build', '--output-logs=errors-only'], { log: 'build' });
