import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { aProblem } from '@samsyn/fixtures/problem';
import { aRegistration } from '@samsyn/fixtures/registration';
import { ProblemError, unreachable } from '../../shared/api/problem-error.ts';
import { TickQueue } from './tick-queue.ts';
import type { Tick, UnkeptTick } from './tick.ts';

const anna = { registrationId: 'anna', sessionId: 'day 1' };
const bo = { registrationId: 'bo', sessionId: 'day 1' };

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

/** A queue over an API that answers when and how the test says. */
function aQueue(found: readonly UnkeptTick[] = []) {
  const asked: UnkeptTick[] = [];
  const kept: Tick[] = [];
  const stored = new Map(found.map((tick) => [tick.registrationId, tick]));
  let signedOut = 0;
  let answers: ((error?: Error) => void)[] = [];
  const queue = new TickQueue({
    store: {
      find: () => [...stored.values()],
      keep: (tick) => stored.set(tick.registrationId, tick),
      forget: (tick) =>
        stored.get(tick.registrationId)?.key === tick.key && stored.delete(tick.registrationId),
    },
    send: (tick) => {
      asked.push(tick);
      return new Promise((resolve, reject) => {
        answers.push((error) => (error ? reject(error) : resolve(aRegistration())));
      });
    },
    onKept: async (tick) => void kept.push(tick),
    onSignedOut: () => (signedOut += 1),
  });
  return {
    queue,
    asked,
    kept,
    stored: () => [...stored.values()],
    signedOut: () => signedOut,
    /** Answers all that has been asked. */
    async answer(error?: Error) {
      const waiting = answers;
      answers = [];
      for (const each of waiting) each(error);
      await jest.advanceTimersByTimeAsync(0);
    },
  };
}

const presences = (ticks: readonly Tick[]) =>
  ticks.map(({ registrationId, present }) => [registrationId, present]);

describe('a tick', () => {
  it('is sent at once and held until it is acknowledged', async () => {
    const { queue, asked, kept, answer, stored } = aQueue();
    queue.tick({ ...anna, present: true });
    expect(presences(asked)).toEqual([['anna', true]]);
    expect(stored()).toHaveLength(1);
    await answer();
    expect(presences(kept)).toEqual([['anna', true]]);
    expect(queue.state()).toEqual({ unkept: [], overdue: [], refused: [], waiting: false });
    expect(stored()).toEqual([]);
  });

  it('that is changed on its way is sent again as what it became, one at a time', async () => {
    const { queue, asked, answer } = aQueue();
    for (const present of [true, false, true, false]) queue.tick({ ...anna, present });
    expect(presences(asked)).toEqual([['anna', true]]);
    await answer();
    expect(presences(asked)).toEqual([
      ['anna', true],
      ['anna', false],
    ]);
    await answer();
    expect(queue.state().unkept).toEqual([]);
  });

  it('that got no answer is told, and tried again with the same key until it gets one', async () => {
    const { queue, asked, answer } = aQueue();
    queue.tick({ ...anna, present: true });
    await answer(unreachable());
    expect(queue.state()).toMatchObject({ waiting: true, unkept: [anna] });
    queue.tick({ ...bo, present: true });
    expect(asked).toHaveLength(1);
    await jest.advanceTimersByTimeAsync(1000);
    expect(asked).toHaveLength(3);
    expect(asked[1]?.key).toBe(asked[0]?.key);
    await answer(unreachable());
    await jest.advanceTimersByTimeAsync(2000);
    await answer();
    expect(queue.state()).toEqual({ unkept: [], overdue: [], refused: [], waiting: false });
  });

  it('that is not answered within a second is told of at its row', async () => {
    const { queue, answer } = aQueue();
    queue.tick({ ...anna, present: true });
    await jest.advanceTimersByTimeAsync(900);
    expect(queue.state().overdue).toEqual([]);
    await jest.advanceTimersByTimeAsync(200);
    expect(queue.state()).toMatchObject({ overdue: [anna], waiting: false });
    await answer();
    expect(queue.state()).toMatchObject({ overdue: [], unkept: [] });
    await jest.advanceTimersByTimeAsync(2000);
    expect(queue.state().overdue).toEqual([]);
  });

  it('outlives the page it was made on', async () => {
    const left = { ...anna, present: true, key: 'the key' };
    const { queue, asked, answer, stored } = aQueue([left]);
    expect(queue.state().unkept).toEqual([left]);
    queue.tryNow();
    expect(asked).toEqual([left]);
    await answer();
    expect(stored()).toEqual([]);
  });

  it('that is refused is given back with the reason, and not tried again', async () => {
    const { queue, asked, answer } = aQueue();
    queue.tick({ ...anna, present: true });
    await answer(
      new ProblemError(aProblem({ status: 423, code: 'period-closed', detail: 'Perioden är stängd.' })),
    );
    expect(queue.state()).toMatchObject({ unkept: [], refused: [{ ...anna, why: 'Perioden är stängd.' }] });
    await jest.advanceTimersByTimeAsync(60_000);
    expect(asked).toHaveLength(1);
    queue.forgetRefused();
    expect(queue.state().refused).toEqual([]);
  });

  it('waits for whoever has been signed out to sign in again', async () => {
    const { queue, asked, answer, stored, signedOut } = aQueue();
    queue.tick({ ...anna, present: true });
    await answer(new ProblemError(aProblem({ status: 401, code: 'not-signed-in' })));
    await jest.advanceTimersByTimeAsync(60_000);
    expect([signedOut(), asked.length, stored().length]).toEqual([1, 1, 1]);
  });
});
