import type { Footprint } from './footprint.ts';
import type { PageLoads } from './page-load.ts';
import type { Throughput } from './throughput.ts';

/** Rows of columns, the first to the left and the rest to the right. */
export function printTable(header: readonly string[], rows: readonly (readonly string[])[]): void {
  const widths = header.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  for (const row of [header, ...rows]) {
    const cells = row.map((cell, column) =>
      column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
    );
    console.log(cells.join('  '));
  }
  console.log('');
}

export function printThroughput(measured: readonly Throughput[]): void {
  printTable(
    ['operation', 'size', 'product/s', 'floor/s', 'ratio', 'bar', ''],
    measured.map(({ operation, world, product, floor, ratio }) => [
      operation.name,
      world.size,
      product.toFixed(0),
      floor.toFixed(0),
      ratio.toFixed(2),
      `>= ${operation.bar.toFixed(2)}`,
      ratio >= operation.bar ? 'held' : 'MISSED',
    ]),
  );
}

/** How much of its pace on size M the product keeps on L; the floor beside it tells how much of it the machine did. */
export function printGrowth(measured: readonly Throughput[]): void {
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
          '>= 80 %',
          kept >= 0.8 ? 'held' : 'MISSED',
        ],
      ];
    });
  if (rows.length > 0) printTable(['from M to L', 'product keeps', 'floor keeps', 'bar', ''], rows);
}

export function printFootprint(footprint: Footprint, underLoad: number): void {
  printTable(
    ['the demo', '', 'bar', ''],
    [
      ['first start', seconds(footprint.coldStartMs), '', ''],
      ['second start', seconds(footprint.secondStartMs), '', ''],
      [
        'follow-up as PDF',
        `${footprint.pdfMs.toFixed(0)} ms`,
        '< 300 ms',
        footprint.pdfMs < 300 ? 'held' : 'MISSED',
      ],
      ['memory after start', `${footprint.memoryAtRest.toFixed(0)} MB`, '', ''],
      ['memory under load', `${underLoad.toFixed(0)} MB`, '', ''],
    ],
  );
}

export function printPages({ pages, startOnPhoneMs }: PageLoads): void {
  printTable(
    ['page', 'scripts, packed'],
    pages.map(({ address, scriptKilobytes }) => [address, `${scriptKilobytes.toFixed(0)} kB`]),
  );
  printTable(['start page on a phone, slow 4G', ''], [['until its heading stands', seconds(startOnPhoneMs)]]);
}

const percent = (share: number) => `${(share * 100).toFixed(0)} %`;
const seconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(1)} s`;
