import { build } from './run/build.mjs';
import { hand } from './run/command.mjs';

/** `npm run docs`: writes docs/generated anew from the code. */

const built = await build();
if (built.exitCode === 0) {
  process.exitCode = await hand(['node', 'apps/api/dist/docs/write-docs.js']);
} else {
  console.error(built.output);
  process.exitCode = built.exitCode;
}
