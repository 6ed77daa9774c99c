import '../../shared/words/sv/course.ts';
import { formatDay } from '../../shared/format.ts';
import { wordsOf } from '../../shared/words/words.ts';
import type { SessionWritten } from './course-written.ts';

/** "23 april 2015 kl. 09.00–16.00, Luleå". */
export function sessionText({ heldOn, startsAt, endsAt, place }: SessionWritten): string {
  const times = { from: clockText(startsAt), to: clockText(endsAt) };
  return wordsOf('course')('sessionTold', { day: formatDay(heldOn), place, ...times });
}

/** All sessions, one a line. */
export function sessionsText(sessions: readonly SessionWritten[]): string {
  return sessions.map(sessionText).join('\n');
}

/** `09:00` as Swedes write it. */
function clockText(time: string): string {
  return time.replace(':', '.');
}
