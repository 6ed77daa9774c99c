import { expect, test } from '@jest/globals';
import { troubleWith } from './trouble.mjs';

test.each([
  ['npm error nospc ENOSPC: no space left on device, write', /disken är full/],
  [
    'npm error network request to https://registry.example/zod failed, reason: getaddrinfo ENOTFOUND',
    /nätverket/,
  ],
  ['npm error code EUSAGE', /finns i \.samsyn\/log\/install\.log$/],
])('%s is told in one sentence', (output, sentence) => {
  expect(troubleWith('Installationen', { output, logFile: '.samsyn/log/install.log' })).toMatch(sentence);
});
