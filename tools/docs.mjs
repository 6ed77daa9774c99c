import { runBuilt } from './run/build.mjs';

/** `npm run docs`: writes docs/generated anew from the code. */

process.exitCode = await runBuilt('apps/api/dist/docs/write-docs.js');
