/** @jest-environment node */
import { describe, expect, it } from '@jest/globals';
import { gzipSync } from 'node:zlib';
import { pageWeights, type BuiltChunk } from './page-weight.ts';

function aChunk(name: string, differing: Partial<BuiltChunk> = {}): BuiltChunk {
  return {
    fileName: `${name}.js`,
    name,
    isEntry: false,
    isDynamicEntry: false,
    imports: [],
    code: name,
    ...differing,
  };
}

function packed(...code: string[]): number {
  return code.reduce((sum, part) => sum + gzipSync(part).byteLength, 0);
}

describe('the weight of a page', () => {
  it('is all that is fetched for it, each part once, but not React', () => {
    const chunks = [
      aChunk('main', { isEntry: true, imports: ['react.js', 'router.js'] }),
      aChunk('react'),
      aChunk('router', { imports: ['react.js'] }),
      aChunk('form', { imports: ['router.js', 'main.js'] }),
      aChunk('light', { isDynamicEntry: true, imports: ['router.js'] }),
      aChunk('heavy', { isDynamicEntry: true, imports: ['form.js'] }),
      aChunk('never-fetched'),
    ];
    expect(pageWeights(chunks)).toEqual([
      { page: 'heavy', bytes: packed('main', 'router', 'heavy', 'form') },
      { page: 'light', bytes: packed('main', 'router', 'light') },
    ]);
  });
});
