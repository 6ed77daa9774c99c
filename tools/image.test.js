import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';

const read = (file) => readFileSync(new URL(`../${file}`, import.meta.url), 'utf8');

test('the image is built of every workspace that the lock file names', () => {
  const { packages } = JSON.parse(read('package-lock.json'));
  const workspaces = Object.keys(packages).filter((path) => path !== '' && !path.includes('node_modules/'));
  const copied = [...read('infra/Dockerfile').matchAll(/^COPY (\S+)\/package\.json /gm)].map(
    ([, path]) => path,
  );

  expect(workspaces.length).toBeGreaterThan(5);
  expect(copied.toSorted()).toEqual(workspaces.toSorted());
});
