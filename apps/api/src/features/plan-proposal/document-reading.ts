import { Injectable } from '@nestjs/common';
import type { PlanContent, SourcePage } from '@samsyn/contracts/plan-content';
import type { RefusalCode } from '@samsyn/domain/violation';
import type { UnreadableReason } from '@samsyn/plan-reader/unreadable-document';
import { Worker } from 'node:worker_threads';
import { Busy, RuleBroken } from '../../platform/http/refusal.ts';

export interface PlanDocument {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface ReadDocument {
  readonly content: PlanContent;
  readonly pages: readonly SourcePage[];
}

/** What the thread that reads a document answers. */
export type ReadingAnswer = ReadDocument | { readonly unreadable: UnreadableReason };

const atATime = 2;
const longestMs = 8000;
const mostMemoryMb = 256;

const refusalFor: Readonly<Record<UnreadableReason, RefusalCode>> = {
  empty: 'document-empty',
  encrypted: 'document-encrypted',
  'too-large': 'document-too-large',
  'unknown-format': 'document-unknown-format',
  damaged: 'document-damaged',
  'no-plan-found': 'document-holds-no-plan',
};

/**
 * Reads plan documents in threads of their own, so that a hostile one can neither stop nor fill the API: a thread that
 * takes too long or too much is ended, and its document refused as damaged.
 */
@Injectable()
export class DocumentReading {
  #ongoing = 0;

  async read(document: PlanDocument): Promise<ReadDocument> {
    if (this.#ongoing >= atATime) throw new Busy(5);
    this.#ongoing += 1;
    try {
      const answer = await readInThread(document);
      if ('unreadable' in answer) {
        throw new RuleBroken([{ field: 'file', code: refusalFor[answer.unreadable] }]);
      }
      return answer;
    } finally {
      this.#ongoing -= 1;
    }
  }
}

async function readInThread(document: PlanDocument): Promise<ReadingAnswer> {
  const worker = startThread(document);
  const { promise, resolve, reject } = Promise.withResolvers<ReadingAnswer>();
  const damaged = () => resolve({ unreadable: 'damaged' });
  const patience = setTimeout(damaged, longestMs);
  worker.once('message', resolve);
  worker.once('error', (error: NodeJS.ErrnoException) =>
    error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? damaged() : reject(error),
  );
  worker.once('exit', damaged);
  try {
    return await promise;
  } finally {
    clearTimeout(patience);
    await worker.terminate();
  }
}

function startThread(document: PlanDocument): Worker {
  // Run from source, as tests are, the thread is TypeScript too and finds the packages' sources.
  const isSource = import.meta.url.endsWith('.ts');
  return new Worker(new URL(`./document-reading.thread.${isSource ? 'ts' : 'js'}`, import.meta.url), {
    workerData: document,
    env: {},
    execArgv: isSource ? ['--conditions=source', '--disable-warning=ExperimentalWarning'] : [],
    resourceLimits: { maxOldGenerationSizeMb: mostMemoryMb, maxYoungGenerationSizeMb: 32 },
  });
}
