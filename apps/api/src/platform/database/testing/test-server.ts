import { rmSync } from 'node:fs';

/** Where the tests find the server that the run has started. */
export const testServerVariable = 'SAMSYN_TEST_DATABASE';
export const templateName = 'samsyn_template';
/** The test server lives for one run, on the loopback, with invented records. */
export const appPassword = 'app-of-the-tests';

type TestServer = { readonly folder: string; stop(): Promise<void> };

// Setup and teardown are loaded apart from each other, so the server is kept where both can find it.
const kept = globalThis as { samsynTestServer?: TestServer | undefined };

export function keepTestServer(server: TestServer): void {
  kept.samsynTestServer = server;
}

export async function endTestServer(): Promise<void> {
  const server = kept.samsynTestServer;
  if (!server) return;
  kept.samsynTestServer = undefined;
  await server.stop();
  rmSync(server.folder, { recursive: true, force: true });
}
