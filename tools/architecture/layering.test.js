import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { readLayering } from './layering.js';
import { rules } from './rules.js';

const folder = (path) => fileURLToPath(new URL(path, import.meta.url));
const ruleNames = rules.map(({ name }) => name);

describe('the rules of who may import what', () => {
  test('each have a red case, and no red case is left without its rule', () => {
    expect(readdirSync(folder('red-cases')).toSorted()).toEqual(ruleNames.toSorted());
  });

  test.each(ruleNames)('%s: its red case breaks it, and nothing else', async (name) => {
    const { violations } = await readLayering(folder(`red-cases/${name}`));

    expect([...new Set(violations.map(({ rule }) => rule))]).toEqual([name]);
  });
});

describe('the house', () => {
  let house;
  beforeAll(async () => {
    house = await readLayering(folder('../../'));
  });

  test('breaks no rule', () => {
    expect(house.violations).toEqual([]);
  });

  // A rule holds only for imports that were followed: each of these is there, so each must have been seen.
  test.each([
    ['packages/contracts/src/', 'packages/domain/src/'],
    ['packages/contracts/src/', 'node_modules/zod/'],
    ['packages/plan-reader/src/', 'packages/contracts/src/'],
    ['packages/fixtures/src/', 'packages/contracts/src/'],
    ['apps/api/src/', 'packages/domain/src/'],
    ['apps/api/src/', 'packages/contracts/src/'],
    ['apps/api/src/', 'node_modules/typeorm/'],
    ['apps/web/src/jobs/', 'apps/web/src/features/'],
    ['apps/web/src/', 'packages/contracts/src/'],
  ])('imports from %s to %s are followed', (importing, imported) => {
    const followed = house.imports.some(
      ({ from, to }) => from.startsWith(importing) && to.startsWith(imported),
    );

    expect(followed).toBe(true);
  });
});
