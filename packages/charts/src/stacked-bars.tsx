import { numberText } from '@samsyn/contracts/follow-up-sentences';
import { valueOf } from './chart.tsx';
import type { Drawing, Row, Series } from './chart.tsx';
import { Frame } from './frame.tsx';
import { Legend, legendHeight } from './legend.tsx';
import { Mark } from './mark.tsx';
import { RowLabel, layoutFor, middleOf } from './row-label.tsx';
import { rounded } from './scale.tsx';
import { Piece } from './swatch.tsx';

const barHeight = 18;

/** A bar for each row, parted by series on one scale for all rows; what is missing is a gap at its end. */
export function StackedBars({
  series,
  rows,
  description,
  width,
  palette,
}: Drawing & {
  readonly series: readonly Series[];
  readonly rows: readonly Row[];
  readonly description: string;
}) {
  const layout = layoutFor(rows, width, 40);
  const top = legendHeight(series, width);
  const totals = rows.map(({ cells }) => cells.reduce((sum, cell) => sum + valueOf(cell), 0));
  const perUnit = layout.plotWidth / Math.max(...totals, 1);
  return (
    <Frame width={width} height={top + rows.length * layout.rowHeight + 4} description={description}>
      <Legend series={series} width={width} palette={palette} />
      {rows.map(({ label, cells }, index) => {
        const y = top + index * layout.rowHeight;
        const middle = middleOf(y, layout);
        const total = totals[index] ?? 0;
        const before = (part: number) => cells.slice(0, part).reduce((sum, cell) => sum + valueOf(cell), 0);
        return (
          <g key={label}>
            <RowLabel label={label} y={y} layout={layout} width={width} palette={palette} />
            {series.map((entry, part) => {
              const value = valueOf(cells[part]);
              if (value === 0) return null;
              const x = layout.labelWidth + before(part) * perUnit;
              const length = value * perUnit - 1.5;
              const colour = entry.ink === null ? palette.muted : palette.onInk;
              return (
                <g key={entry.label}>
                  <Piece
                    ink={entry.ink}
                    palette={palette}
                    x={x}
                    y={middle - barHeight / 2}
                    width={Math.max(1, length)}
                    height={barHeight}
                  />
                  {entry.mark && length >= 9 && (
                    <Mark
                      name={entry.mark}
                      x={rounded(x + Math.min(9, length / 2))}
                      y={middle}
                      size={length < 14 ? 3 : 4}
                      colour={colour}
                    />
                  )}
                  {length >= 34 && (
                    <text x={rounded(x + 18)} y={middle + 4.5} fill={colour}>
                      {numberText(value)}
                    </text>
                  )}
                </g>
              );
            })}
            <text x={rounded(layout.labelWidth + total * perUnit + 6)} y={middle + 4.5} fill={palette.muted}>
              {numberText(total)}
            </text>
          </g>
        );
      })}
    </Frame>
  );
}
