import { expect, test } from '@jest/globals';
import { readTime } from './read-time.ts';

test.each([
  ['9', '09:00'],
  ['9.30', '09:30'],
  [' 13:05 ', '13:05'],
  ['', ''],
  ['eftermiddag', 'eftermiddag'],
  ['9.5', '9.5'],
])('%j is read as %j', (written, time) => {
  expect(readTime(written)).toBe(time);
});
