import { endTestServer } from './test-server.ts';

// oxlint-disable-next-line import/no-default-export -- Jest asks for one.
export default endTestServer;
