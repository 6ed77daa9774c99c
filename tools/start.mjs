import { build } from './run/build.mjs';
import { hand } from './run/command.mjs';
import { install, isInstalled } from './run/install.mjs';
import { nodeIsTooOld } from './run/node-version.mjs';
import { troubleWith } from './run/trouble.mjs';

/** `npm start`: from a fresh clone to a running Samsyn. What it says is for whoever starts it, in Swedish. */

process.exitCode = await start();

async function start() {
  if (nodeIsTooOld()) {
    return refuse(`Samsyn behöver Node 20.19 eller senare, men det här är Node ${process.versions.node}.`);
  }
  if (!isInstalled()) {
    console.log('Installerar paket, det kan ta någon minut …');
    const installed = await install();
    if (installed.exitCode !== 0) return refuseAfter('Installationen', installed);
  }
  console.log('Bygger det som ändrats …');
  const built = await build();
  if (built.exitCode !== 0) return refuseAfter('Bygget', built);

  console.log('Startar …');
  return hand(['node', 'apps/api/dist/main.js']);
}

function refuseAfter(what, result) {
  if (result.wasStopped) return result.exitCode;
  return refuse(troubleWith(what, result), result.exitCode);
}

function refuse(sentence, exitCode = 1) {
  console.error(sentence);
  return exitCode;
}
