import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const entrance = join(import.meta.dirname, '../../apps/api/dist/main.js');

export interface Product {
  /** Where it answers, without a path. */
  readonly origin: string;
  /** The folder with its database. */
  readonly folder: string;
  stop(): Promise<void>;
}

/** Starts the built product as `npm start` does, in a folder of its own and on a free port. */
export async function startProduct(settings: Readonly<Record<string, string>> = {}): Promise<Product> {
  const folder = mkdtempSync(join(tmpdir(), 'samsyn-story-'));
  const child = spawn(process.execPath, [entrance], {
    env: { PATH: process.env['PATH'], PORT: '0', SAMSYN_DATA_DIR: folder, ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const stop = async () => {
    if (child.exitCode === null) {
      child.kill('SIGTERM');
      await once(child, 'exit');
    }
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    return { origin: await announced(child), folder, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** The address that the product prints once it is ready. */
async function announced(child: ChildProcess): Promise<string> {
  if (!child.stdout || !child.stderr) throw new Error('The product has no output to read.');
  const said: string[] = [];
  child.stderr.on('data', (part: Buffer) => said.push(part.toString()));
  for await (const line of createInterface({ input: child.stdout })) {
    said.push(line);
    const address = /https?:\/\/\S+/.exec(line);
    if (address) return address[0];
  }
  throw new Error(`The product ended before it was ready:\n${said.join('\n')}`);
}
