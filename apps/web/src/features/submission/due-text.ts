import '../../shared/words/sv/submission.ts';
import { formatDay } from '../../shared/format.ts';
import { wordsOf } from '../../shared/words/words.ts';

/** By which day the reports are to be in, or were to be. */
export function dueText(dueOn: string, today: string): string {
  return wordsOf('submission')(today > dueOn ? 'wasDueOn' : 'dueOn', { day: formatDay(dueOn) });
}
