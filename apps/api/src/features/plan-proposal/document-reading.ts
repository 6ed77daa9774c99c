import type { PlanContent, SourcePage } from '@samsyn/contracts/plan-content';
import type { RefusalCode } from '@samsyn/domain/violation';
import type { UnreadableReason } from '@samsyn/plan-reader/unreadable-document';
import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { Busy, RuleBroken } from '../../platform/http/refusal.ts';

export interface PlanDocument {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface ReadDocument {
  readonly content: PlanContent;
  readonly pages: readonly SourcePage[];
}

/** What the process that reads a document answers. */
export type ReadingAnswer = ReadDocument | { readonly unreadable: UnreadableReason };

/** The time is below what a transaction may stand idle: the upload waits in one for its document to be read. */
const readingLimits = { atATime: 2, ms: 8000, memoryMb: 256 };

type ReadingLimits = typeof readingLimits;

const refusalFor: Readonly<Record<UnreadableReason, RefusalCode>> = {
  empty: 'document-empty',
  encrypted: 'document-encrypted',
  'too-large': 'document-too-large',
  'unknown-format': 'document-unknown-format',
  damaged: 'document-damaged',
  'no-plan-found': 'document-holds-no-plan',
};

/**
 * Reads plan documents, each in a process of its own, so that a hostile one can neither stop nor fill the API: a process
 * that takes too long or too much is ended, and its document refused as damaged.
 */
export class DocumentReading {
  readonly #limits: ReadingLimits;
  #ongoing = 0;

  constructor(limits: Partial<ReadingLimits> = {}) {
    this.#limits = { ...readingLimits, ...limits };
  }

  async read(document: PlanDocument): Promise<ReadDocument> {
    if (this.#ongoing >= this.#limits.atATime) throw new Busy(5);
    this.#ongoing += 1;
    try {
      const answer = await readApart(document, this.#limits);
      if ('unreadable' in answer) {
        throw new RuleBroken([{ field: 'file', code: refusalFor[answer.unreadable] }]);
      }
      return answer;
    } finally {
      this.#ongoing -= 1;
    }
  }
}

async function readApart(document: PlanDocument, limits: ReadingLimits): Promise<ReadingAnswer> {
  const reader = startReader(limits);
  const { promise, resolve } = Promise.withResolvers<ReadingAnswer>();
  const giveUp = () => resolve({ unreadable: 'damaged' });
  const patience = setTimeout(giveUp, limits.ms);
  reader.once('message', resolve);
  reader.once('error', giveUp);
  reader.once('exit', giveUp);
  reader.send(document, (error) => error && giveUp());
  try {
    return await promise;
  } finally {
    clearTimeout(patience);
    reader.kill('SIGKILL');
  }
}

function startReader({ memoryMb }: ReadingLimits): ChildProcess {
  // Run from source, as tests are, the process is TypeScript too and finds the packages' sources.
  const isSource = import.meta.url.endsWith('.ts');
  const file = new URL(`./document-reading.process.${isSource ? 'ts' : 'js'}`, import.meta.url);
  return fork(fileURLToPath(file), {
    env: {},
    execArgv: [`--max-old-space-size=${memoryMb}`, ...(isSource ? ['--conditions=source'] : [])],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
}
