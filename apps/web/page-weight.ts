import { gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';

/** What a page may weigh in script beside React itself, packed as it is sent. */
const heaviest = 150_000;

export interface BuiltChunk {
  readonly fileName: string;
  readonly name: string;
  readonly isEntry: boolean;
  readonly isDynamicEntry: boolean;
  readonly imports: readonly string[];
  readonly code: string;
}

export interface PageWeight {
  readonly page: string;
  readonly bytes: number;
}

/** Each page with all that is fetched before it can be drawn, the heaviest first. */
export function pageWeights(chunks: readonly BuiltChunk[]): PageWeight[] {
  const byFile = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const entry = chunks.filter(({ isEntry }) => isEntry);
  return chunks
    .filter(({ isDynamicEntry }) => isDynamicEntry)
    .map((page) => ({ page: page.name, bytes: packedSize(fetchedFor([...entry, page], byFile)) }))
    .toSorted((one, other) => other.bytes - one.bytes);
}

function fetchedFor(wanted: readonly BuiltChunk[], byFile: ReadonlyMap<string, BuiltChunk>): Set<BuiltChunk> {
  const fetched = new Set(wanted);
  // A set is walked in the order of its growth, so what is added here is walked too.
  for (const { imports } of fetched) {
    for (const file of imports) {
      const chunk = byFile.get(file);
      if (chunk) fetched.add(chunk);
    }
  }
  return fetched;
}

function packedSize(chunks: ReadonlySet<BuiltChunk>): number {
  return [...chunks]
    .filter(({ name }) => name !== 'react')
    .reduce((sum, { code }) => sum + gzipSync(code).byteLength, 0);
}

/** Lets no build through whose pages have become too heavy for a phone with a poor connection. */
export function pageWeight(): Plugin {
  return {
    name: 'page-weight',
    writeBundle(_, bundle) {
      const [worst] = pageWeights(Object.values(bundle).filter((file) => file.type === 'chunk'));
      if (!worst) return this.error('No page was built.');
      const told = `The heaviest page is ${worst.page}, ${Math.round(worst.bytes / 1000)} kB of script beside React`;
      if (worst.bytes > heaviest) return this.error(`${told}; at most ${heaviest / 1000} kB is allowed.`);
      return this.info(`${told}.`);
    },
  };
}
