import { Module } from '@nestjs/common';
import type { DynamicModule } from '@nestjs/common';
import { Clock } from './clock.ts';
import { configToken } from './config.ts';
import type { Config } from './config.ts';
import { Database } from './database/database.ts';

/** What the API finds around itself when it starts. */
export interface Surroundings {
  readonly config: Config;
  readonly clock: Clock;
  readonly database: Database;
}

/** Gives every module the configuration, the clock and the database. */
@Module({})
export class SurroundingsModule {
  static of({ config, clock, database }: Surroundings): DynamicModule {
    const providers = [
      { provide: configToken, useValue: config },
      { provide: Clock, useValue: clock },
      { provide: Database, useValue: database },
    ];
    return { module: SurroundingsModule, global: true, providers, exports: providers };
  }
}
