import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { vagueWordIn } from './house-rules.js';

const house = fileURLToPath(new URL('../../', import.meta.url));
const redCases = join(house, 'tools/lint/red-cases');

/** A line ends with `breaks: <rule>` when lint must refuse it; a file whose name is refused says so on its first line. */
const expected = readdirSync(redCases, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .flatMap((file) =>
    readFileSync(join(redCases, file), 'utf8')
      .split('\n')
      .flatMap((text, index) => {
        const rule = / breaks(?: on line 1)?: (\S+)/.exec(text)?.[1];
        return rule ? [`${file}:${index + 1} ${rule}`] : [];
      }),
  )
  .toSorted();

describe('lint', () => {
  let copy;
  beforeAll(() => {
    copy = mkdtempSync(join(tmpdir(), 'samsyn-lint-'));
    cpSync(redCases, copy, { recursive: true });
    cpSync(join(house, '.oxlintrc.json'), join(copy, '.oxlintrc.json'));
    cpSync(join(house, 'tools/lint/house-rules.js'), join(copy, 'tools/lint/house-rules.js'));
    symlinkSync(join(house, 'node_modules'), join(copy, 'node_modules'));
  });
  afterAll(() => rmSync(copy, { recursive: true }));

  test('refuses every line of the red cases that must be refused, and no other', () => {
    expect(refusalsIn(copy)).toEqual(expected);
  });
});

describe('a vague word', () => {
  test.each([
    ['PlanManager', 'Manager'],
    ['plan-data.ts', 'data'],
    ['StringUtils', 'Utils'],
    ['BaseRepository', 'Base'],
  ])('is found in %s', (name, word) => {
    expect(vagueWordIn(name)).toBe(word);
  });

  test.each(['Database', 'information.ts', 'Baseline', 'data-source.ts', 'PlanProposal'])(
    'is not found in %s',
    (name) => {
      expect(vagueWordIn(name)).toBeUndefined();
    },
  );
});

function refusalsIn(folder) {
  const oxlint = join(house, 'node_modules/.bin/oxlint');
  const { stdout } = spawnSync(oxlint, ['--format=json', 'apps', 'packages'], {
    cwd: folder,
    encoding: 'utf8',
  });
  return JSON.parse(stdout)
    .diagnostics.map(({ filename, labels, code }) => `${filename}:${labels[0].span.line} ${code}`)
    .toSorted();
}
