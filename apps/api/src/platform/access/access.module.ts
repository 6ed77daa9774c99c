import { Global, Module } from '@nestjs/common';
import { AccountConnections } from './account-connections.ts';
import { Accounts } from './accounts.ts';
import { ActorSource } from './actor-source.ts';
import { Attempts } from './attempts.ts';
import { Authentication } from './authentication.ts';
import { SessionActors } from './session-actors.ts';

/** Who somebody is and how they show it. */
@Global()
@Module({
  providers: [
    AccountConnections,
    Authentication,
    SessionActors,
    { provide: ActorSource, useExisting: SessionActors },
    Accounts,
    Attempts,
  ],
  exports: [Authentication, SessionActors, ActorSource, Accounts, Attempts],
})
export class AccessModule {}
