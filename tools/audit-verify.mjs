import { runBuilt } from './run/build.mjs';

/** `npm run --silent audit:verify`: says whether anything in the audit has been altered since it was sealed. */

process.exitCode = await runBuilt('apps/api/dist/audit-verify.js');
