import { browserPath } from './browser.ts';

/** Unpacks the browser once, before several workers want it at the same time. */
export default async function unpackBrowser(): Promise<void> {
  await browserPath();
}
