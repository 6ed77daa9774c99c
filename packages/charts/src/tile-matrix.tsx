import type { Drawing, Series } from './chart.tsx';
import { Frame } from './frame.tsx';
import { Legend, legendHeight } from './legend.tsx';
import type { Palette } from './palette.tsx';
import { rounded } from './scale.tsx';
import { Swatch } from './swatch.tsx';
import { linesWithin, textSize, textWidth } from './text.tsx';

export interface TileRow {
  readonly label: string;
  /** For each column, which of the series it is. */
  readonly tiles: readonly number[];
}

/** Columns that belong together, with what stands above the first of them; each is numbered within them. */
export interface TileColumns {
  readonly label: string;
  readonly count: number;
}

const tileHeight = 22;
const headHeight = 36;
const groupGap = 8;
const widestTile = 48;
/** With less than this a tile has no room for its mark, and would tell by its colour alone. */
const narrowestTile = 16;

/**
 * A tile for every row and column, so that a pattern is seen at a glance: who, and in what. Where the columns do not fit
 * beside each other they go on in further bands below, with all the rows again.
 */
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
  const bands = bandsOf(columns, width - labelWidth);
  const tileWidth = Math.min(
    widestTile,
    ...bands.map(({ groups }) => (width - labelWidth - gapsIn(groups)) / tilesIn(groups)),
  );
  const legend = legendHeight(series, width);
  const bandHeight = headHeight + rows.length * tileHeight + 10;
  return (
    <Frame width={width} height={legend + bands.length * bandHeight} description={description}>
      <Legend series={series} width={width} palette={palette} />
      {bands.map((band, index) => (
        <BandOfTiles
          key={band.firstTile}
          band={band}
          series={series}
          rows={rows}
          y={legend + index * bandHeight}
          labelWidth={labelWidth}
          tileWidth={tileWidth}
          palette={palette}
        />
      ))}
    </Frame>
  );
}

interface Band {
  readonly groups: readonly TileColumns[];
  /** Where its tiles begin in each row. */
  readonly firstTile: number;
}

function tilesIn(groups: readonly TileColumns[]): number {
  return Math.max(
    1,
    groups.reduce((sum, { count }) => sum + count, 0),
  );
}

function gapsIn(groups: readonly TileColumns[]): number {
  return groupGap * Math.max(0, groups.length - 1);
}

function bandsOf(columns: readonly TileColumns[], room: number): Band[] {
  const bands: { groups: TileColumns[]; firstTile: number }[] = [];
  let firstTile = 0;
  for (const group of columns) {
    const last = bands.at(-1);
    const longer = [...(last?.groups ?? []), group];
    if (last && tilesIn(longer) * narrowestTile + gapsIn(longer) <= room) last.groups.push(group);
    else bands.push({ groups: [group], firstTile });
    firstTile += group.count;
  }
  return bands;
}

function BandOfTiles({
  band: { groups, firstTile },
  series,
  rows,
  y,
  labelWidth,
  tileWidth,
  palette,
}: {
  readonly band: Band;
  readonly series: readonly Series[];
  readonly rows: readonly TileRow[];
  readonly y: number;
  readonly labelWidth: number;
  readonly tileWidth: number;
  readonly palette: Palette;
}) {
  const lefts = groups.flatMap(({ count }, group) =>
    Array.from({ length: count }, (_, tile) => {
      const before = groups.slice(0, group);
      const tilesBefore = before.reduce((sum, one) => sum + one.count, 0) + tile;
      return rounded(labelWidth + tilesBefore * tileWidth + groupGap * group);
    }),
  );
  const startOf = (group: number) => groups.slice(0, group).reduce((sum, { count }) => sum + count, 0);
  return (
    <g>
      {groups.map(({ label }, group) => (
        <text key={label} x={lefts[startOf(group)]} y={y + 13} fill={palette.muted}>
          {label}
        </text>
      ))}
      {groups.flatMap(({ label, count }, group) =>
        Array.from({ length: count }, (_, tile) => (
          <text
            key={`${label} ${tile}`}
            x={rounded((lefts[startOf(group) + tile] ?? 0) + tileWidth / 2 - 0.5)}
            y={y + 29}
            textAnchor="middle"
            fontSize={11}
            fill={palette.muted}
          >
            {tile + 1}
          </text>
        )),
      )}
      {rows.map(({ label, tiles }, row) => {
        const top = y + headHeight + row * tileHeight;
        return (
          <g key={label}>
            <text x={0} y={top + tileHeight / 2 + textSize / 2 - 2} fill={palette.text}>
              {linesWithin(label, labelWidth - 8)[0]}
            </text>
            {lefts.map((left, column) => {
              const entry = series[tiles[firstTile + column] ?? -1];
              return (
                entry && (
                  <Swatch
                    key={left}
                    entry={entry}
                    x={left + 1}
                    y={top + 3}
                    width={rounded(tileWidth - 3)}
                    palette={palette}
                  />
                )
              );
            })}
          </g>
        );
      })}
    </g>
  );
}
