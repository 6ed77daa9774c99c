import { build } from './run/build.mjs';
import { hand } from './run/command.mjs';

/** `npm run bench`: measures the built product. */

const built = await build();
if (built.exitCode === 0) {
  process.exitCode = await hand(['node', 'bench/main.ts', ...process.argv.slice(2)]);
} else {
  console.error(built.output);
  process.exitCode = built.exitCode;
}
