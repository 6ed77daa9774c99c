import { Injectable, Logger } from '@nestjs/common';
import type { OnApplicationBootstrap, OnModuleDestroy } from '@nestjs/common';
import { Database } from '../database/database.ts';
import { currentQuery } from '../database/transaction.ts';
import { sealEntries } from './seal-chain.ts';

const pauseBetween = 1000;

/** Seals the audit of every association about once a second, in whichever process comes first. */
@Injectable()
export class AuditSealer implements OnApplicationBootstrap, OnModuleDestroy {
  readonly #database: Database;
  readonly #logger = new Logger('Audit');
  #timer: NodeJS.Timeout | undefined;
  #round: Promise<unknown> = Promise.resolve();
  #stopped = false;
  #failing = false;

  constructor(database: Database) {
    this.#database = database;
  }

  onApplicationBootstrap(): void {
    this.#waitForNextRound();
  }

  /** Seals once more on the way out, so that nothing waits for the next start. */
  async onModuleDestroy(): Promise<void> {
    this.#stopped = true;
    clearTimeout(this.#timer);
    await this.#round;
    await this.#sealOrTell();
  }

  /** Seals all that is committed, and answers how many entries that was. */
  async sealAll(): Promise<number> {
    const associations = await this.#database.withoutTenant(() =>
      currentQuery<{ id: string }>('SELECT id FROM association_register ORDER BY id'),
    );
    let sealed = 0;
    for (const { id } of associations) {
      let batch: number;
      do {
        batch = await this.#database.inTransaction({ associationId: id }, sealEntries);
        sealed += batch;
      } while (batch > 0);
    }
    return sealed;
  }

  #waitForNextRound(): void {
    if (this.#stopped) return;
    this.#timer = setTimeout(() => {
      this.#round = this.#sealOrTell().finally(() => this.#waitForNextRound());
    }, pauseBetween);
    this.#timer.unref();
  }

  /** A database that is away is told of once, not every second. */
  async #sealOrTell(): Promise<void> {
    try {
      await this.sealAll();
      this.#failing = false;
    } catch (error) {
      if (!this.#failing) this.#logger.warn(`Sealing waits: ${(error as Error).message}`);
      this.#failing = true;
    }
  }
}
