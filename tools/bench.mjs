import { runBuilt } from './run/build.mjs';

/** `npm run bench`: measures the built product. */

process.exitCode = await runBuilt('bench/main.ts');
