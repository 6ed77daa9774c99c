import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { aDatabase } from '../platform/database/testing/a-database.ts';
import type { TestDatabase } from '../platform/database/testing/a-database.ts';
import { generatedDocs } from './generated-docs.ts';

let database: TestDatabase;

beforeAll(async () => {
  database = await aDatabase();
});

afterAll(() => database.drop());

test.each(['openapi.json', 'permissions.md', 'schema.md'])(
  'docs/generated/%s is what the code says: else run npm run docs',
  async (name) => {
    const written = readFileSync(
      fileURLToPath(new URL(`../../../../docs/generated/${name}`, import.meta.url)),
      'utf8',
    );
    const docs = await generatedDocs((sql) => database.asSuperuser(sql));
    expect(written).toBe(docs[name]);
  },
);
