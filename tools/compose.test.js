import { expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';

const compose = readFileSync(new URL('../infra/compose.yaml', import.meta.url), 'utf8');

/** What stands beneath a service's name, and beneath what the API processes share. */
const parts = new Map(
  [...compose.matchAll(/^(?:x-(api):.*|  ([\w-]+):.*)\n((?: {3,}.*\n|\n)*)/gm)].map(
    ([, shared, service, lines = '']) => [shared ?? service, lines],
  ),
);

test('in production only what migrates is told what the owner of the tables signs in with', () => {
  const told = [...parts]
    .filter(([, lines]) => lines.includes('SAMSYN_MIGRATOR_PASSWORD'))
    .map(([name]) => name);
  expect(told).toEqual(['migrate', 'database']);
  expect(parts.get('migrate')).not.toContain('SAMSYN_SECRET');
});
