import { endTestServer } from './test-server.ts';

export default endTestServer;
