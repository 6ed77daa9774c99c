import { build } from './run/build.mjs';
import { hand } from './run/command.mjs';
import { install, isInstalled } from './run/install.mjs';
import { nodeIsTooOld } from './run/node-version.mjs';

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

function refuseAfter(what, { exitCode, output, logFile }) {
  const wasStopped = exitCode > 128;
  if (wasStopped) return exitCode;
  console.error(output);
  return refuse(reasonFor(what, output, logFile), exitCode);
}

function reasonFor(what, output, logFile) {
  if (/ENOSPC|No space left on device/.test(output)) {
    return `${what} avbröts: disken är full. Frigör utrymme och försök igen.`;
  }
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT/.test(output)) {
    return `${what} avbröts: npm når inte sitt paketregister. Kontrollera nätverket och försök igen.`;
  }
  return `${what} misslyckades. Hela utskriften finns i ${logFile}`;
}

function refuse(sentence, exitCode = 1) {
  console.error(sentence);
  return exitCode;
}
