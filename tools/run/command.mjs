import { spawn } from 'node:child_process';
import { createWriteStream, mkdirSync } from 'node:fs';
import { constants } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';

export const house = fileURLToPath(new URL('../../', import.meta.url));
const binaries = join(house, 'node_modules', '.bin');
const ownFiles = process.env.SAMSYN_DATA_DIR ?? join(house, '.samsyn');

/** @type {NodeJS.Signals[]} */
const stopSignals = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/** What an installed tool is called by: the pinned Node and everything else in node_modules/.bin comes first. */
const withPinnedTools = {
  ...process.env,
  PATH: `${binaries}${delimiter}${process.env.PATH}`,
  TURBO_TELEMETRY_DISABLED: '1',
};

/**
 * Runs a command to its end, keeps what it says in .samsyn/log/<log>.log, and answers with its exit code and output.
 * It runs in a process group of its own, so that nothing it started outlives its time limit or this process.
 *
 * @param {string[]} command
 * @param {{ log: string; env?: NodeJS.ProcessEnv; timeLimit?: number }} options
 * @returns {Promise<{ exitCode: number; wasStopped: boolean; output: string; logFile: string }>}
 */
export function run(command, { log, env, timeLimit }) {
  const [file, ...args] = command;
  const child = spawn(file, args, {
    cwd: house,
    env: { ...withPinnedTools, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  const logFile = join(ownFiles, 'log', `${log}.log`);
  const kept = openLog(logFile);
  const said = [];
  const listen = (chunk) => {
    said.push(chunk);
    kept?.write(chunk);
  };
  child.stdout.on('data', listen);
  child.stderr.on('data', listen);

  let wasStopped = false;
  const stopListening = passSignalsOn((signal) => {
    wasStopped = true;
    signalGroup(child, signal);
  });
  const clock =
    timeLimit &&
    setTimeout(() => {
      listen(`Stopped after ${timeLimit / 1000} s.\n`);
      signalGroup(child, 'SIGKILL');
    }, timeLimit);

  return new Promise((resolve) => {
    const end = (exitCode) => {
      clearTimeout(clock);
      stopListening();
      kept?.end();
      const output = Buffer.concat(said.map((chunk) => Buffer.from(chunk))).toString();
      resolve({ exitCode, wasStopped, output: stripVTControlCharacters(output), logFile });
    };
    child.on('error', (error) => {
      listen(`${error.message}\n`);
      end(127);
    });
    child.on('close', (code, signal) => end(exitCodeOf(code, signal)));
  });
}

/** Runs a command that talks to the terminal itself, and answers with its exit code. @param {string[]} command */
export function hand(command) {
  const [file, ...args] = command;
  const child = spawn(file, args, { cwd: house, env: withPinnedTools, stdio: 'inherit' });
  const stopListening = passSignalsOn((signal) => {
    const terminalToldItToo = signal === 'SIGINT' && process.stdin.isTTY;
    if (!terminalToldItToo) child.kill(signal);
  });
  return new Promise((resolve) => {
    child.on('error', () => resolve(127));
    child.on('close', (code, signal) => {
      stopListening();
      resolve(exitCodeOf(code, signal));
    });
  });
}

/** Passes the first stop signal on, and only that: npm sends us once more what the terminal has already sent. */
function passSignalsOn(pass) {
  let passed = false;
  const passOnce = (signal) => {
    if (!passed) pass(signal);
    passed = true;
  };
  for (const signal of stopSignals) process.on(signal, passOnce);
  return () => {
    for (const signal of stopSignals) process.off(signal, passOnce);
  };
}

/** @param {import('node:child_process').ChildProcess} child */
function signalGroup({ pid }, signal) {
  if (pid !== undefined) process.kill(-pid, signal);
}

const exitCodeOf = (code, signal) => code ?? 128 + constants.signals[signal];

/** A log is a courtesy: without room or right to write it, the command runs all the same. */
function openLog(file) {
  try {
    mkdirSync(dirname(file), { recursive: true });
    return createWriteStream(file).on('error', () => undefined);
  } catch {
    return undefined;
  }
}
