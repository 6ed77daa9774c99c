import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

/** A server in a process of its own. */
export interface ServerProcess {
  /** Where it answers, without a path. */
  readonly origin: string;
  /** From the process's start until it said where it answers. */
  readonly startMs: number;
  /** What of its memory is in use now, in megabytes. */
  residentMegabytes(): number;
  stop(): Promise<void>;
}

/** Starts the script, which prints its address once it is ready, with these settings and no others. */
export async function startServer(
  script: string,
  settings: Readonly<Record<string, string>>,
): Promise<ServerProcess> {
  const begun = performance.now();
  const child = spawn(process.execPath, [script], {
    env: { PATH: process.env['PATH'], ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const stop = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill('SIGTERM');
    await once(child, 'exit');
  };
  try {
    const origin = await announced(child);
    return {
      origin,
      startMs: performance.now() - begun,
      residentMegabytes: () => residentMegabytes(child.pid),
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function announced(child: ChildProcess): Promise<string> {
  if (!child.stdout || !child.stderr) throw new Error('The server has no output to read.');
  const said: string[] = [];
  child.stderr.on('data', (part: Buffer) => said.push(part.toString()));
  for await (const line of createInterface({ input: child.stdout })) {
    said.push(line);
    const address = /https?:\/\/\S+/.exec(line);
    if (address) {
      // What it says from now on is let go, so that it never waits for a reader.
      child.stdout.resume();
      return address[0];
    }
  }
  throw new Error(`The server ended before it was ready:\n${said.join('\n')}`);
}

function residentMegabytes(pid: number | undefined): number {
  const kilobytes = execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' });
  return Number(kilobytes) / 1024;
}
