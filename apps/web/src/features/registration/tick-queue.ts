import type { Registration } from '@samsyn/contracts/registration';
import { ProblemError } from '../../shared/api/problem-error.ts';
import { reasonIn } from '../../shared/words/reason-in.ts';
import type { TickStore } from './tick-store.ts';
import type { Tick, UnkeptTick } from './tick.ts';

export interface RefusedTick extends Tick {
  readonly why: string;
}

/** What the register knows of the ticks that the API does not have. */
export interface TickState {
  readonly unkept: readonly UnkeptTick[];
  /** Those of the unkept that have been so for so long that it must be told of at each. */
  readonly overdue: readonly UnkeptTick[];
  readonly refused: readonly RefusedTick[];
  /** The API did not answer last time; what is unkept waits to be tried again. */
  readonly waiting: boolean;
}

interface Surroundings {
  readonly send: (tick: UnkeptTick) => Promise<Registration>;
  /** Where unkept ticks outlive the page. */
  readonly store: TickStore;
  /** Until it is done, the tick still counts as unkept. */
  readonly onKept: (tick: Tick) => Promise<void>;
  /** The session has ended; the ticks wait until somebody has signed in again. */
  readonly onSignedOut: () => void;
}

/** Longer than this between a tap and its answer is noticed, and must be told of. */
const noticedMs = 1000;

const pausesMs = [1000, 2000, 5000, 10_000] as const;

/**
 * Sends ticks at once and holds on to each until it is acknowledged. For one person at one session only one is on its way
 * at a time, so that the last word is also the last to arrive; what it changes to meanwhile is sent after.
 */
export class TickQueue {
  readonly #surroundings: Surroundings;
  readonly #onItsWay = new Set<string>();
  readonly #late = new Set<string>();
  readonly #listeners = new Set<() => void>();
  #state: TickState;
  #failures = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(surroundings: Surroundings) {
    this.#surroundings = surroundings;
    this.#state = { unkept: surroundings.store.find(), overdue: [], refused: [], waiting: false };
  }

  readonly state = (): TickState => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  tick(tick: Tick): void {
    const unkept = { ...tick, key: crypto.randomUUID() };
    const { refused } = this.#state;
    this.#surroundings.store.keep(unkept);
    this.#become({
      unkept: [...this.#state.unkept.filter((other) => placeOf(other) !== placeOf(tick)), unkept],
      refused: refused.filter((other) => placeOf(other) !== placeOf(tick)),
    });
    if (!this.#state.waiting) void this.#send(unkept);
  }

  /** Sends all that is not acknowledged, now. */
  readonly tryNow = (): void => {
    this.#stopWaiting();
    for (const tick of this.#state.unkept) void this.#send(tick);
  };

  readonly forgetRefused = (): void => this.#become({ refused: [] });

  /** Stops trying; what is unkept stays in the store. */
  stop(): void {
    this.#stopWaiting();
    this.#listeners.clear();
  }

  async #send(tick: UnkeptTick): Promise<void> {
    const place = placeOf(tick);
    if (this.#onItsWay.has(place)) return;
    this.#onItsWay.add(place);
    const noticing = setTimeout(() => {
      this.#late.add(place);
      this.#become({});
    }, noticedMs);
    try {
      await this.#surroundings.send(tick);
      await this.#surroundings.onKept(tick);
      this.#arrived(place);
      this.#drop((other) => other.key === tick.key);
      this.#goOn(place);
    } catch (error) {
      this.#arrived(place);
      if (mayPass(error)) this.#wait(error);
      else this.#giveUp(tick, error);
    } finally {
      clearTimeout(noticing);
    }
  }

  #arrived(place: string): void {
    this.#onItsWay.delete(place);
    this.#late.delete(place);
  }

  /** The API answers again: what has been waiting goes at once, and so does what the same tick has become meanwhile. */
  #goOn(place: string): void {
    this.#failures = 0;
    if (this.#state.waiting) {
      this.#become({ waiting: false });
      this.tryNow();
      return;
    }
    const next = this.#state.unkept.find((other) => placeOf(other) === place);
    if (next) void this.#send(next);
  }

  #wait(error: unknown): void {
    this.#become({ waiting: true });
    if (error instanceof ProblemError && error.code === 'not-signed-in') {
      this.#surroundings.onSignedOut();
      return;
    }
    // Several can fail for one reason; all of them are tried again together.
    if (this.#timer !== undefined) return;
    this.#timer = setTimeout(this.tryNow, pausesMs[this.#failures] ?? pausesMs.at(-1));
    this.#failures += 1;
  }

  #stopWaiting(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  #giveUp(tick: UnkeptTick, error: unknown): void {
    this.#drop((other) => placeOf(other) === placeOf(tick));
    this.#become({ refused: [...this.#state.refused, { ...tick, why: reasonIn(error) }] });
  }

  #drop(isDone: (tick: UnkeptTick) => boolean): void {
    const done = this.#state.unkept.filter(isDone);
    for (const tick of done) this.#surroundings.store.forget(tick);
    this.#become({ unkept: this.#state.unkept.filter((tick) => !done.includes(tick)) });
  }

  #become(changes: Partial<Omit<TickState, 'overdue'>>): void {
    const state = { ...this.#state, ...changes };
    const overdue = state.unkept.filter((tick) => state.waiting || this.#late.has(placeOf(tick)));
    this.#state = { ...state, overdue };
    for (const listener of this.#listeners) listener();
  }
}

function placeOf({ registrationId, sessionId }: Tick): string {
  return `${registrationId} ${sessionId}`;
}

/** No answer, a busy or failed API, or an ended session: nothing that says no to the tick itself. */
function mayPass(error: unknown): boolean {
  if (!(error instanceof ProblemError)) return true;
  const { status } = error.problem;
  return status < 400 || status >= 500 || [401, 408, 409, 429].includes(status);
}
