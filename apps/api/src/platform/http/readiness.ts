import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.ts';

/** Whether new requests should be sent here. */
@Injectable()
export class Readiness {
  readonly #database: Database;
  #leaving = false;

  constructor(database: Database) {
    this.#database = database;
  }

  /** From now on the server asks to be left alone, though it still answers. */
  leave(): void {
    this.#leaving = true;
  }

  async isReady(): Promise<boolean> {
    return !this.#leaving && (await this.#database.answers());
  }
}
