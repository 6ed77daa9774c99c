import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import type { FollowUp } from '@samsyn/contracts/follow-up';
import PQueue from 'p-queue';
import { Worker } from 'node:worker_threads';
import { Busy, Refusal } from '../../platform/http/refusal.ts';

export interface PrintingLimits {
  /** Whoever waits for paper holds a connection to the database meanwhile, so only a few may. */
  readonly waiting: number;
  readonly ms: number;
  readonly memoryMb: number;
}

const printingLimits: PrintingLimits = { waiting: 3, ms: 8000, memoryMb: 256 };

/**
 * Sets follow-ups as PDF in a thread of its own, one at a time, so that nobody else waits for it. The thread is started
 * when it is first asked for and then kept, since a warm one is five times as fast; one that fails or takes too long is
 * ended, and the next print starts another.
 */
@Injectable()
export class FollowUpPrinting implements OnModuleDestroy {
  readonly #turns = new PQueue({ concurrency: 1 });
  #limits = printingLimits;
  #thread: Worker | undefined;
  #start: () => Worker = () => startThread(this.#limits);

  static within(limits: Partial<PrintingLimits>, start?: () => Worker): FollowUpPrinting {
    const printing = new FollowUpPrinting();
    printing.#limits = { ...printingLimits, ...limits };
    if (start) printing.#start = start;
    return printing;
  }

  /** Starts the thread ahead of the first print. */
  warm(): void {
    this.#ready();
  }

  async print(followUp: FollowUp): Promise<Uint8Array> {
    if (this.#turns.size >= this.#limits.waiting) throw new Busy(2);
    return this.#turns.add(() => this.#printNow(followUp));
  }

  async onModuleDestroy(): Promise<void> {
    await this.#thread?.terminate();
  }

  async #printNow(followUp: FollowUp): Promise<Uint8Array> {
    const thread = this.#ready();
    const { promise, resolve, reject } = Promise.withResolvers<Uint8Array>();
    const giveUp = (cause: unknown) =>
      reject(new Refusal(503, 'document-unfinished', { retryAfter: 5, cause }));
    const patience = setTimeout(() => giveUp(new Error('Printing took too long')), this.#limits.ms);
    const gone = () => giveUp(new Error('The printing thread ended'));
    thread.once('message', resolve).once('error', giveUp).once('exit', gone);
    thread.postMessage(followUp);
    try {
      return await promise;
    } catch (error) {
      this.#forget(thread);
      await thread.terminate();
      throw error;
    } finally {
      clearTimeout(patience);
      thread.off('message', resolve).off('error', giveUp).off('exit', gone);
    }
  }

  #ready(): Worker {
    if (this.#thread) return this.#thread;
    const thread = this.#start();
    // Also when it fails between two prints, where nobody waits for it.
    thread.on('error', () => this.#forget(thread)).on('exit', () => this.#forget(thread));
    thread.unref();
    this.#thread = thread;
    return thread;
  }

  #forget(thread: Worker): void {
    if (this.#thread === thread) this.#thread = undefined;
  }
}

function startThread({ memoryMb }: PrintingLimits): Worker {
  // Run from source, as tests are, the thread is TypeScript too, finds the packages' sources and is taught JSX.
  const isSource = import.meta.url.endsWith('.ts');
  const file = new URL(`./follow-up-printing.thread.${isSource ? 'ts' : 'js'}`, import.meta.url);
  const jsx = new URL('../../testing/read-jsx.js', import.meta.url);
  return new Worker(file, {
    env: {},
    execArgv: isSource ? ['--conditions=source', '--import', jsx.href] : [],
    resourceLimits: { maxOldGenerationSizeMb: memoryMb },
  });
}
