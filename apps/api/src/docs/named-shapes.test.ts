import { expect, test } from '@jest/globals';
import { allShapes } from '@samsyn/contracts/shapes';
import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { z } from 'zod';

const contracts = readdirSync(join(import.meta.dirname, '../../../../packages/contracts/src'))
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
  .map((file) => basename(file, '.ts'));

test.each(contracts)(
  'the shapes of %s are known by their names, which are theirs alone',
  async (contract) => {
    const exported = (await import(`@samsyn/contracts/${contract}`)) as Readonly<Record<string, unknown>>;
    const shapes = Object.entries(exported).filter(([, value]) => value instanceof z.ZodType);
    expect(shapes.filter(([name, shape]) => allShapes[name] !== shape)).toEqual([]);
  },
);
