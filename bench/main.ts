import { parseArgs } from 'node:util';
import { measureFootprint, type Footprint } from './footprint.ts';
import { operationsIn, refuseUnlessAlike } from './operations.ts';
import { measurePages, type PageLoads } from './page-load.ts';
import { sizes, type SizeName } from './sizes.ts';
import { footprintTable, growthTable, pagesTable, throughputTable } from './table.ts';
import { measure, type Pace, type Throughput } from './throughput.ts';
import { inFolder, openWorld } from './world.ts';

/** `npm run bench`: how fast the built product is, beside a floor that does nothing but the work itself. */

const { values } = parseArgs({
  options: { size: { type: 'string', multiple: true }, quick: { type: 'boolean', default: false } },
});
const pace: Pace = values.quick ? { seconds: 2, runs: 1 } : { seconds: 5, runs: 3 };
const asked = values.size ?? (values.quick ? ['M'] : ['M', 'L']);

const measured: Throughput[] = [];
for (const name of asked.map(sizeNamed)) {
  measured.push(...(await inFolder((folder) => throughputsIn(folder, name))));
}
console.log([throughputTable(measured), growthTable(measured)].join('\n'));
if (!values.quick) await showProduct();

async function throughputsIn(folder: string, name: SizeName): Promise<Throughput[]> {
  console.error(`Fills a database of size ${name} …`);
  const world = await openWorld(folder, name);
  try {
    const throughputs: Throughput[] = [];
    for (const operation of await operationsIn(world)) {
      await refuseUnlessAlike(world, operation);
      console.error(`Size ${name}: ${operation.name} …`);
      throughputs.push(await measure(world, operation, pace));
    }
    return throughputs;
  } finally {
    await world.stop();
  }
}

async function showProduct(): Promise<void> {
  console.error('The demo: its starts, its follow-up and its pages …');
  let pages: PageLoads | undefined;
  const footprint: Footprint = await measureFootprint(async (product) => {
    pages = await measurePages(product);
  });
  console.log(
    footprintTable(footprint, Math.max(...measured.map(({ residentMegabytes }) => residentMegabytes))),
  );
  if (pages) console.log(pagesTable(pages));
}

function sizeNamed(name: string): SizeName {
  if (name in sizes) return name as SizeName;
  throw new Error(`There is no size ${name}: choose ${Object.keys(sizes).join(', ')}.`);
}
