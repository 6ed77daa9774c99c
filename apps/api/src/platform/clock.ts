import { getPlainDate } from '@samsyn/domain/time/plain-date';
import type { PlainDate } from '@samsyn/domain/time/plain-date';

const day = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Stockholm',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** The time that rules go by. Sessions, throttles and queues go by the machine's own clock instead. */
export abstract class Clock {
  abstract now(): Date;

  /** The day it is in Sweden. */
  today(): PlainDate {
    return getPlainDate(day.format(this.now()));
  }
}

export class SystemClock extends Clock {
  override now(): Date {
    return new Date();
  }
}

/** Nine in the morning of 8 July 2015 in Sweden, in the middle of the demo plan's year. */
export const demoBeginning = new Date('2015-07-08T07:00:00Z');

/** Runs at the pace of the system's clock from the demo's first day, in step for every process of an installation. */
export class DemoClock extends Clock {
  readonly #startedAt: Date;

  /** @param startedAt when the installation's demo was first started */
  constructor(startedAt: Date) {
    super();
    this.#startedAt = startedAt;
  }

  override now(): Date {
    return new Date(demoBeginning.getTime() + (Date.now() - this.#startedAt.getTime()));
  }
}

/** Stands still until it is set. */
export class SetClock extends Clock {
  #now: Date;

  constructor(now: Date) {
    super();
    this.#now = now;
  }

  set(now: Date): void {
    this.#now = now;
  }

  override now(): Date {
    return new Date(this.#now);
  }
}
