import { Injectable } from '@nestjs/common';
import type { CallHandler, ExecutionContext, NestInterceptor } from '@nestjs/common';
import { givesFile, takesFile } from '@samsyn/contracts/kernel/route';
import { from, switchMap } from 'rxjs';
import type { Observable } from 'rxjs';
import { currentContext, currentQuery, isInTransaction } from '../database/transaction.ts';
import { routeOf } from './endpoint.ts';
import { TooManyFiles } from './refusal.ts';

/**
 * Takes one of the two turns that each person has for files that are made or taken in at the same moment, in whichever
 * process. It is a lock of the transaction, so it is given back however the request ends.
 */
export async function takeFileTurn(): Promise<void> {
  const { personId } = currentContext();
  const [turn] = await currentQuery<{ taken: boolean }>(
    `SELECT CASE WHEN pg_try_advisory_xact_lock(hashtextextended($1, 1)) THEN true
                 ELSE pg_try_advisory_xact_lock(hashtextextended($1, 2)) END AS taken`,
    [`file turn of ${personId}`],
  );
  if (!turn?.taken) throw new TooManyFiles();
}

/** Stands inside the one that opens the request's transaction. */
@Injectable()
export class FileTurns implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const route = routeOf(context.getHandler());
    const isOfFile = route !== undefined && (givesFile(route) || takesFile(route));
    if (!isOfFile || !isInTransaction()) return next.handle();
    return from(takeFileTurn()).pipe(switchMap(() => next.handle()));
  }
}
