import type { Footprint } from './footprint.ts';
import type { Operation } from './operations.ts';
import type { PageLoads } from './page-load.ts';
import type { SizeName } from './sizes.ts';

/** The part of a throughput that is told. */
export interface ToldThroughput {
  readonly operation: Pick<Operation, 'name' | 'bar'>;
  readonly world: { readonly size: SizeName };
  readonly product: number;
  readonly floor: number;
  readonly ratio: number;
}

/** What the product has to keep of its pace from size M to size L. */
const growthBar = 0.8;

export function throughputTable(measured: readonly ToldThroughput[]): string {
  return tableOf(
    ['operation', 'size', 'product/s', 'floor/s', 'ratio', 'bar', ''],
    measured.map(({ operation, world, product, floor, ratio }) => [
      operation.name,
      world.size,
      product.toFixed(0),
      floor.toFixed(0),
      ratio.toFixed(2),
      `>= ${operation.bar.toFixed(2)}`,
      verdict(ratio >= operation.bar),
    ]),
  );
}

/**
 * How much of its pace on size M the product keeps on L; the floor beside it tells how much of it the machine did. Empty
 * where the two sizes have not both been measured.
 */
export function growthTable(measured: readonly ToldThroughput[]): string {
  const rows = measured
    .filter(({ world }) => world.size === 'L')
    .flatMap((large) => {
      const medium = measured.find(
        ({ world, operation }) => world.size === 'M' && operation.name === large.operation.name,
      );
      if (!medium) return [];
      const kept = large.product / medium.product;
      return [
        [
          large.operation.name,
          percent(kept),
          percent(large.floor / medium.floor),
          `>= ${percent(growthBar)}`,
          verdict(kept >= growthBar),
        ],
      ];
    });
  return rows.length > 0 ? tableOf(['from M to L', 'product keeps', 'floor keeps', 'bar', ''], rows) : '';
}

export function footprintTable(footprint: Footprint, underLoad: number): string {
  return tableOf(
    ['the demo', '', 'bar', ''],
    [
      ['first start', seconds(footprint.coldStartMs), '', ''],
      ['second start', seconds(footprint.secondStartMs), '', ''],
      ['follow-up as PDF', `${footprint.pdfMs.toFixed(0)} ms`, '< 300 ms', verdict(footprint.pdfMs < 300)],
      ['memory after start', `${footprint.memoryAtRest.toFixed(0)} MB`, '', ''],
      ['memory under load', `${underLoad.toFixed(0)} MB`, '', ''],
    ],
  );
}

export function pagesTable({ pages, startOnPhoneMs }: PageLoads): string {
  const scripts = tableOf(
    ['page', 'scripts, packed'],
    pages.map(({ address, scriptKilobytes }) => [address, `${scriptKilobytes.toFixed(0)} kB`]),
  );
  const start = tableOf(
    ['start page on a phone, slow 4G', ''],
    [['until its heading stands', seconds(startOnPhoneMs)]],
  );
  return `${scripts}\n${start}`;
}

/** Rows of columns, the first to the left and the rest to the right. */
function tableOf(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = header.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const lines = [header, ...rows].map((row) =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  '),
  );
  return `${lines.join('\n')}\n`;
}

const verdict = (held: boolean) => (held ? 'held' : 'MISSED');
const percent = (share: number) => `${(share * 100).toFixed(0)} %`;
const seconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(1)} s`;
