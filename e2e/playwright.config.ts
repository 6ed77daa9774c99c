import { defineConfig } from '@playwright/test';

/** Browser stories against the built product: `npm test -- stories`. Each worker runs a server and a database of its own. */
export default defineConfig({
  testDir: 'stories',
  testMatch: '*.story.ts',
  outputDir: 'test-results',
  globalSetup: './support/unpack-browser.ts',
  workers: 2,
  fullyParallel: false,
  forbidOnly: true,
  retries: 0,
  timeout: 180_000,
  use: { actionTimeout: 30_000 },
  expect: { timeout: 20_000 },
  reporter: 'line',
});
