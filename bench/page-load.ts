import { chromium, type Browser, type Page } from '@playwright/test';
import sparticuz from '@sparticuz/chromium';
import { existsSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { boardMember } from './footprint.ts';
import type { ServerProcess } from './server-process.ts';

/** What a phone on a slow 4G network has: these are the numbers that page speed is commonly told for. */
const slow4G = {
  offline: false,
  latency: 150,
  downloadThroughput: (1.6 * 1024 * 1024) / 8,
  uploadThroughput: (750 * 1024) / 8,
} as const;
const timesSlowerThanThisMachine = 4;
const phone = { width: 390, height: 844 } as const;

/** The addresses that people open most. */
const addresses = ['/', '/plan', '/traffar', '/kurser', '/rapport', '/uppfoljning/2015-H1'] as const;

export interface PageLoad {
  readonly address: string;
  /** Of all scripts that the page loads from nothing, packed as they are sent. */
  readonly scriptKilobytes: number;
}

export interface PageLoads {
  readonly pages: readonly PageLoad[];
  /** From the address to the heading of the signed-in start page, on the phone, with an empty cache. */
  readonly startOnPhoneMs: number;
}

const installed = '/usr/bin/chromium';

export async function measurePages(product: ServerProcess): Promise<PageLoads> {
  const browser = await chromium.launch({
    executablePath: existsSync(installed) ? installed : await sparticuz.executablePath(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  try {
    const pages: PageLoad[] = [];
    for (const address of addresses) {
      pages.push({ address, scriptKilobytes: await scriptKilobytes(browser, product, address) });
    }
    return { pages, startOnPhoneMs: await startOnPhoneMs(browser, product) };
  } finally {
    await browser.close();
  }
}

/** Each page in a context of its own, so that it finds an empty cache. */
async function signedIn(browser: Browser, { origin }: ServerProcess): Promise<Page> {
  const context = await browser.newContext({ viewport: phone });
  const answer = await context.request.post(`${origin}/api/session`, { data: boardMember });
  if (!answer.ok()) throw new Error(`The board member was answered ${answer.status()}`);
  return context.newPage();
}

async function scriptKilobytes(browser: Browser, product: ServerProcess, address: string): Promise<number> {
  const page = await signedIn(browser, product);
  const scripts: Promise<Buffer>[] = [];
  page.on('response', (response) => {
    if (new URL(response.url()).pathname.endsWith('.js')) scripts.push(response.body());
  });
  await page.goto(product.origin + address, { waitUntil: 'networkidle' });
  const sizes = (await Promise.all(scripts)).map((script) => gzipSync(script).byteLength);
  await page.context().close();
  return sizes.reduce((sum, size) => sum + size, 0) / 1024;
}

async function startOnPhoneMs(browser: Browser, product: ServerProcess): Promise<number> {
  const page = await signedIn(browser, product);
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', slow4G);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: timesSlowerThanThisMachine });
  const begun = performance.now();
  await page.goto(product.origin, { waitUntil: 'commit' });
  await page.getByRole('heading', { level: 1 }).waitFor();
  const took = performance.now() - begun;
  await page.context().close();
  return took;
}
