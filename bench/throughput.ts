import autocannon from 'autocannon';
import { headersOf, type Operation } from './operations.ts';
import { middleOf, type PairOfRuns } from './runs.ts';
import type { ServerProcess } from './server-process.ts';
import type { World } from './world.ts';

const connections = 16;

export interface Pace {
  /** How long each run is, in seconds. */
  readonly seconds: number;
  readonly runs: number;
}

export interface Throughput {
  readonly operation: Operation;
  readonly world: World;
  /** Answers in a second, the median of the runs. */
  readonly product: number;
  readonly floor: number;
  /** The median of the runs' own ratios: each run of the product has its floor right beside it. */
  readonly ratio: number;
  /** What the product's process takes right after the last run. */
  readonly residentMegabytes: number;
}

/** Product and floor in turn, so that whatever else the machine does meets both alike. */
export async function measure(
  world: World,
  operation: Operation,
  { seconds, runs }: Pace,
): Promise<Throughput> {
  const run = (server: ServerProcess, duration: number) =>
    answersPerSecond(server, operation, world.cookie, duration);
  for (const server of [world.product, world.floor]) await run(server, Math.min(seconds, 2));
  const pairs: PairOfRuns[] = [];
  for (let round = 0; round < runs; round += 1) {
    const product = await run(world.product, seconds);
    const floor = await run(world.floor, seconds);
    pairs.push({ product, floor });
  }
  return { operation, world, ...middleOf(pairs), residentMegabytes: world.product.residentMegabytes() };
}

async function answersPerSecond(
  { origin }: ServerProcess,
  operation: Operation,
  cookie: string,
  duration: number,
): Promise<number> {
  const { method, path, body } = operation;
  const result = await autocannon({
    url: origin,
    connections,
    duration,
    requests: [
      {
        method,
        path,
        ...(body !== undefined && { body }),
        setupRequest: (request) => ({ ...request, headers: headersOf(operation, cookie) }),
      },
    ],
  });
  const failed = result.non2xx + result.errors + result.timeouts;
  if (failed > 0) throw new Error(`${operation.name}: ${failed} requests failed at ${origin}.`);
  return result['2xx'] / result.duration;
}
