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
