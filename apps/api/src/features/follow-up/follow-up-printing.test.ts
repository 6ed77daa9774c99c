import { afterEach, describe, expect, it } from '@jest/globals';
import { aFollowUp } from '@samsyn/fixtures/follow-up';
import { writeFollowUpPdf } from '@samsyn/report/follow-up-pdf';
import { Worker } from 'node:worker_threads';
import { Busy } from '../../platform/http/refusal.ts';
import { FollowUpPrinting, type PrintingLimits } from './follow-up-printing.ts';

const followUp = aFollowUp();
const unfinished = { status: 503, code: 'document-unfinished', circumstances: { retryAfter: 5 } };

let printing: FollowUpPrinting;
afterEach(() => printing.onModuleDestroy());

/** Printing where each thread that is started does what the next of these says with what it is sent. */
function printingBy(behaviours: readonly string[], limits: Partial<PrintingLimits> = {}) {
  const started: Worker[] = [];
  printing = FollowUpPrinting.within(limits, () => {
    const behaviour = behaviours[started.length] ?? behaviours.at(-1);
    const code = `const { parentPort } = require('node:worker_threads'); parentPort.on('message', () => { ${behaviour} });`;
    const thread = new Worker(code, { eval: true });
    started.push(thread);
    return thread;
  });
  return started;
}

const answers = `parentPort.postMessage(new Uint8Array([37]))`;
const crashes = `throw new Error('broken')`;
const ends = `process.exit(1)`;
const neverAnswers = `for (;;) {}`;

it('writes the same bytes as without a thread', async () => {
  printing = new FollowUpPrinting();
  printing.warm();
  const printed = await printing.print(followUp);
  expect(Buffer.compare(printed, writeFollowUpPdf(followUp))).toBe(0);
  expect(Buffer.compare(await printing.print(followUp), printed)).toBe(0);
});

it('keeps the thread from one print to the next', async () => {
  const started = printingBy([answers]);
  printing.warm();
  await printing.print(followUp);
  await printing.print(followUp);
  expect(started).toHaveLength(1);
});

describe('a thread', () => {
  it.each([
    ['that crashes', crashes],
    ['that ends', ends],
    ['that does not get done in time', neverAnswers],
  ])('%s is answered with a refusal, and the next print goes well', async (_, behaviour) => {
    const started = printingBy([behaviour, answers], { ms: 500 });
    await expect(printing.print(followUp)).rejects.toMatchObject(unfinished);
    expect([...(await printing.print(followUp))]).toEqual([37]);
    expect(started).toHaveLength(2);
  });

  it('that fails while nobody waits is replaced', async () => {
    const started = printingBy([`${answers}; setImmediate(() => { ${crashes} })`, answers]);
    await printing.print(followUp);
    await new Promise((resolve) => started[0]?.once('exit', resolve));
    expect([...(await printing.print(followUp))]).toEqual([37]);
  });

  it('is ended with the API', async () => {
    const started = printingBy([answers]);
    await printing.print(followUp);
    await printing.onModuleDestroy();
    expect(started.map(({ threadId }) => threadId)).toEqual([-1]);
  });
});

it('prints one at a time, and sends away those who would wait too long', async () => {
  printingBy([neverAnswers, answers], { waiting: 1, ms: 300 });
  const prints = [1, 2, 3].map(() => printing.print(followUp));
  const [first, second, third] = await Promise.allSettled(prints);
  expect(first).toMatchObject({ reason: unfinished });
  expect(second?.status).toBe('fulfilled');
  expect(third).toMatchObject({ reason: expect.any(Busy) });
});
