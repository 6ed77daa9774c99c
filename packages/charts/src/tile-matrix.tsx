import { Frame, Legend, legendHeight, linesWithin, Swatch, textSize, textWidth } from './chart.tsx';
import type { Drawing, Series } from './chart.tsx';

export interface TileRow {
  readonly label: string;
  /** For each column, which of the series it is. */
  readonly tiles: readonly number[];
}

export interface TileColumns {
  /** What stands above the first of its columns. */
  readonly label: string;
  readonly count: number;
}

const tileHeight = 22;
const groupGap = 8;

/** A tile for every row and column, so that a pattern is seen at a glance: who, and in what. */
export function TileMatrix({
  series,
  columns,
  rows,
  description,
  width,
  palette,
}: Drawing & {
  readonly series: readonly Series[];
  readonly columns: readonly TileColumns[];
  readonly rows: readonly TileRow[];
  readonly description: string;
}) {
  const labelWidth = Math.min(Math.max(...rows.map(({ label }) => textWidth(label)), 0) + 12, width * 0.34);
  const count = columns.reduce((sum, column) => sum + column.count, 0);
  const room = width - labelWidth - groupGap * Math.max(0, columns.length - 1);
  const step = Math.min(26, room / Math.max(1, count));
  const legend = legendHeight(series, width);
  const top = legend + 20;
  const starts = columns.map((_, index) =>
    columns.slice(0, index).reduce((sum, column) => sum + column.count, 0),
  );
  const groupOf = (tile: number) => starts.findLastIndex((start) => start <= tile);
  const at = (tile: number) => labelWidth + tile * step + groupOf(tile) * groupGap;
  return (
    <Frame width={width} height={top + rows.length * tileHeight + 4} description={description}>
      <Legend series={series} width={width} palette={palette} />
      {columns.map(({ label }, index) => (
        <text key={label} x={at(starts[index] ?? 0)} y={legend + 13} fill={palette.muted}>
          {label}
        </text>
      ))}
      {rows.map(({ label, tiles }, row) => {
        const y = top + row * tileHeight;
        return (
          <g key={label}>
            <text x={0} y={y + tileHeight / 2 + textSize / 2 - 2} fill={palette.text}>
              {linesWithin(label, labelWidth - 8)[0]}
            </text>
            {tiles.map((tile, column) => {
              const entry = series[tile];
              return (
                entry && (
                  <Swatch
                    key={column}
                    entry={entry}
                    x={at(column) + 1}
                    y={y + 3}
                    width={Math.max(4, step - 3)}
                    palette={palette}
                  />
                )
              );
            })}
          </g>
        );
      })}
    </Frame>
  );
}
