import { componentTestsOf, testsOf } from './tools/jest/preset.js';

const overPostgreSQL = '\\.int\\.test\\.ts$';
const testServer = `${import.meta.dirname}/apps/api/src/platform/database/testing`;

export default {
  projects: [
    testsOf('domain', 'packages/domain'),
    testsOf('contracts', 'packages/contracts'),
    testsOf('plan-reader', 'packages/plan-reader'),
    testsOf('fixtures', 'packages/fixtures'),
    testsOf('charts', 'packages/charts'),
    testsOf('report', 'packages/report'),
    testsOf('bench', 'bench'),
    testsOf('tools', 'tools', { testPathIgnorePatterns: ['/node_modules/', '/red-cases/'] }),
    testsOf('api-unit', 'apps/api', { testPathIgnorePatterns: ['/node_modules/', '/dist/', overPostgreSQL] }),
    testsOf('api-int', 'apps/api', {
      testMatch: ['<rootDir>/src/**/*.int.test.ts'],
      globalSetup: `${testServer}/global-setup.ts`,
      globalTeardown: `${testServer}/global-teardown.ts`,
    }),
    componentTestsOf('web', 'apps/web'),
  ],
};
