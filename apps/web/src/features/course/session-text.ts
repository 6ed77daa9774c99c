import { formatDay } from '../../shared/format.ts';
import { wordsOf } from '../../shared/words/words.ts';
import type { SessionWritten } from './course-written.ts';

type Times = Pick<SessionWritten, 'startsAt' | 'endsAt'>;

/** "23 april 2015", or "23 april 2015 – 7 maj 2015" for a course of several days. */
export function daysText({
  startsOn,
  endsOn,
}: {
  readonly startsOn: string;
  readonly endsOn: string;
}): string {
  if (startsOn === endsOn) return formatDay(startsOn);
  return wordsOf('course')('daysFromTo', { from: formatDay(startsOn), to: formatDay(endsOn) });
}

/** "kl. 09.00–16.00". */
export function timesText({ startsAt, endsAt }: Times): string {
  return wordsOf('course')('sessionTime', { from: clockText(startsAt), to: clockText(endsAt) });
}

/** "23 april 2015 kl. 09.00–16.00, Luleå". */
export function sessionText(session: SessionWritten): string {
  return `${formatDay(session.heldOn)} ${timesText(session)}, ${session.place}`;
}

/** All sessions, one a line. */
export function sessionsText(sessions: readonly SessionWritten[]): string {
  return sessions.map(sessionText).join('\n');
}

/** `09:00` as Swedes write it. */
export function clockText(time: string): string {
  return time.replace(':', '.');
}
