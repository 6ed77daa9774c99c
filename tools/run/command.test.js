import { readFileSync, rmSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { run } from './command.mjs';

const node = (script) => ['node', '-e', script];
const log = 'command-test';

test('a command answers with its exit code, what it said, and where that is kept', async () => {
  const { exitCode, output, logFile } = await run(
    node('console.log(1); console.error(2); process.exitCode = 3'),
    { log },
  );
  const kept = readFileSync(logFile, 'utf8');
  rmSync(logFile);

  expect({ exitCode, output, kept }).toEqual({ exitCode: 3, output: '1\n2\n', kept: '1\n2\n' });
});

test('a command runs on the pinned Node', async () => {
  const pinned = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
    .devDependencies.node;

  expect((await run(node('console.log(process.versions.node)'), { log })).output).toBe(`${pinned}\n`);
});

test('a command that is not there fails as one', async () => {
  expect(await run(['samsyn-has-no-such-command'], { log })).toMatchObject({ exitCode: 127 });
});

test('a command over its time limit is stopped, and everything it started with it', async () => {
  const grandchild = `require('node:child_process').spawn('node', ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'inherit' })`;
  const { exitCode, output } = await run(node(grandchild), { log, timeLimit: 300 });

  // The grandchild holds the same output open: the command would not end as long as it lived.
  expect({ exitCode, output }).toEqual({ exitCode: 137, output: 'Stopped after 0.3 s.\n' });
});
