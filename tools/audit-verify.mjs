import { build } from './run/build.mjs';
import { hand } from './run/command.mjs';

/** `npm run --silent audit:verify`: says whether anything in the audit has been altered since it was sealed. */

const built = await build();
if (built.exitCode === 0) {
  process.exitCode = await hand(['node', 'apps/api/dist/audit-verify.js']);
} else {
  console.error(built.output);
  process.exitCode = built.exitCode;
}
