import { existsSync } from 'node:fs';
import chromium from '@sparticuz/chromium';

const installed = '/usr/bin/chromium';

/** The browser on this machine, or else the one that comes as a package. */
export function browserPath(): Promise<string> {
  return existsSync(installed) ? Promise.resolve(installed) : chromium.executablePath();
}
