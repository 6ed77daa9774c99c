import { parseArgs } from 'node:util';
import { operationsIn, refuseUnlessAlike } from './operations.ts';
import { sizes, type SizeName } from './sizes.ts';
import { printThroughput } from './table.ts';
import { measure, type Pace, type Throughput } from './throughput.ts';
import { inFolder, openWorld } from './world.ts';

/** `npm run bench`: how fast the built product is, beside a floor that does nothing but the work itself. */

const { values } = parseArgs({
  options: { size: { type: 'string', multiple: true }, quick: { type: 'boolean', default: false } },
});
const pace: Pace = values.quick ? { seconds: 2, runs: 1 } : { seconds: 5, runs: 3 };
const asked = values.size ?? (values.quick ? ['M'] : ['M', 'L']);

printThroughput(await throughputs(asked.map(sizeNamed)));

async function throughputs(names: readonly SizeName[]): Promise<Throughput[]> {
  const measured: Throughput[] = [];
  for (const name of names) measured.push(...(await inFolder((folder) => throughputsIn(folder, name))));
  return measured;
}

async function throughputsIn(folder: string, name: SizeName): Promise<Throughput[]> {
  console.error(`Fills a database of size ${name} …`);
  const world = await openWorld(folder, name);
  try {
    const measured: Throughput[] = [];
    for (const operation of await operationsIn(world)) {
      await refuseUnlessAlike(world, operation);
      console.error(`Size ${name}: ${operation.name} …`);
      measured.push(await measure(world, operation, pace));
    }
    return measured;
  } finally {
    await world.stop();
  }
}

function sizeNamed(name: string): SizeName {
  if (name in sizes) return name as SizeName;
  throw new Error(`There is no size ${name}: choose ${Object.keys(sizes).join(', ')}.`);
}
