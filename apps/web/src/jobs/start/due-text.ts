import '../../shared/words/sv/start.ts';
import type { PlainDate } from '@samsyn/domain/time/plain-date';
import { formatDay } from '../../shared/format.ts';
import { wordsOf } from '../../shared/words/words.ts';

/** By which day it is to be done, or was to be. */
export function dueText(dueOn: string, today: PlainDate): string {
  return wordsOf('start')(dueOn < today ? 'wasDue' : 'due', { day: formatDay(dueOn) });
}
