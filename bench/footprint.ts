import { median } from './runs.ts';
import type { ServerProcess } from './server-process.ts';
import { inFolder, signIn, startProduct } from './world.ts';

/** The demo association, as `npm start` shows it the first time, and what a person meets of it. */
export interface Footprint {
  /** From nothing to the first address: the database is made, migrated and filled with the demo. */
  readonly coldStartMs: number;
  readonly secondStartMs: number;
  readonly pdfMs: number;
  readonly memoryAtRest: number;
}

/** Who reads the follow-up in the demo. */
export const boardMember = { email: 'styrelse@demo.example', password: 'samsyn-demo-2015' } as const;

export function measureFootprint(look: (product: ServerProcess) => Promise<void>): Promise<Footprint> {
  return inFolder(async (folder) => {
    const cold = await startProduct(folder);
    await cold.stop();
    const product = await startProduct(folder);
    try {
      const memoryAtRest = product.residentMegabytes();
      const pdfMs = await printingMs(product);
      await look(product);
      return { coldStartMs: cold.startMs, secondStartMs: product.startMs, pdfMs, memoryAtRest };
    } finally {
      await product.stop();
    }
  });
}

/** The median of some, after the first, which also reads fonts and the template. */
async function printingMs(product: ServerProcess): Promise<number> {
  const cookie = await signIn(product, boardMember);
  const print = async () => {
    const begun = performance.now();
    const answer = await fetch(`${product.origin}/api/follow-ups/2015-H1/pdf`, { headers: { cookie } });
    const { byteLength } = await answer.arrayBuffer();
    if (!answer.ok || byteLength === 0) throw new Error(`The follow-up was printed with ${answer.status}`);
    return performance.now() - begun;
  };
  await print();
  const times: number[] = [];
  for (let turn = 0; turn < 5; turn += 1) times.push(await print());
  return median(times);
}
