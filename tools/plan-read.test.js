import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('./plan-read.mjs', import.meta.url));

const plan = `Verksamhetsplan 2026
1 Mål
K1: Trygga barn
2 Arbetet
Aktiviteter
- Ordna träffar (K1)
- Skriva en rapport
`;

/** The first run builds the reader when nothing else has. */
const buildTime = 120_000;

let folder;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'plan-read-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** @returns {Promise<{ exitCode: number, stdout: string, stderr: string }>} */
function planRead(...args) {
  return new Promise((resolve) => {
    execFile(process.execPath, [program, ...args], (error, stdout, stderr) =>
      resolve({ exitCode: error ? Number(error.code) : 0, stdout, stderr }),
    );
  });
}

function aFile(name, content) {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
}

describe('plan:read', () => {
  it(
    'prints the proposal and nothing else',
    async () => {
      const { exitCode, stdout, stderr } = await planRead(aFile('plan.txt', plan), '--json');
      expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
      expect(JSON.parse(stdout)).toMatchObject({
        title: 'Verksamhetsplan 2026',
        year: 2026,
        goals: [{ code: 'K1', title: 'Trygga barn' }],
        sections: [
          { number: '1', keyActivities: [] },
          {
            number: '2',
            keyActivities: [
              { text: 'Ordna träffar', ownGoals: ['K1'], goals: ['K1'], page: 1 },
              { text: 'Skriva en rapport', ownGoals: [], goals: [], page: 1 },
            ],
          },
        ],
        projects: [],
        sameAs: [],
        doubts: [],
      });
    },
    buildTime,
  );

  it(
    'prints a summary for people',
    async () => {
      const { stdout } = await planRead(aFile('plan.txt', plan));
      expect(stdout).toMatch(
        /^Verksamhetsplan 2026 \(år 2026\)\n\n2 nyckelaktiviteter i 2 avsnitt, 0 projekt/,
      );
    },
    buildTime,
  );

  it.each([
    ['empty.txt', '', /tomt/],
    ['letter.txt', 'Kära medlemmar', /varken mål eller nyckelaktiviteter/],
    ['plan.exe', 'MZ', /inte en textfil/],
    ['plan.pdf', 'no PDF', /skadad/],
  ])(
    'refuses %s in one sentence',
    async (name, content, sentence) => {
      const { exitCode, stdout, stderr } = await planRead(aFile(name, content), '--json');
      expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: '' });
      expect(stderr).toMatch(sentence);
      expect(stderr.trimEnd()).not.toContain('\n');
    },
    buildTime,
  );

  it('refuses 200 MB by its size, without reading it', async () => {
    const file = aFile('large.txt', '');
    truncateSync(file, 200 * 1024 * 1024);
    const { exitCode, stdout, stderr } = await planRead(file, '--json');
    expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: '' });
    expect(stderr).toBe('Dokumentet är för stort. Det får vara högst 20 MB.\n');
  });

  it('says what is missing', async () => {
    expect((await planRead()).stderr).toMatch(/Ange en fil/);
    expect((await planRead(join(folder, 'nothing.txt'))).stderr).toMatch(/finns inte/);
    expect((await planRead(folder)).stderr).toMatch(/inte en fil/);
  });
});
