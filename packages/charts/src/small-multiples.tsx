import { numberText } from '@samsyn/contracts/follow-up-sentences';
import { valueOf } from './chart.tsx';
import type { Drawing, Row, Series } from './chart.tsx';
import { Frame } from './frame.tsx';
import { Legend, legendHeight } from './legend.tsx';
import { rounded } from './scale.tsx';
import { Piece } from './swatch.tsx';
import { linesWithin } from './text.tsx';

const barHeight = 9;
const barStep = 12;
const titleHeight = 20;
const gap = 20;

/** The same small bar chart for each row, side by side on one scale, so that shapes can be compared. */
export function SmallMultiples({
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
  const across = Math.max(2, Math.floor((width + gap) / (130 + gap)));
  const cellWidth = (width - gap * (across - 1)) / across;
  const cellHeight = titleHeight + series.length * barStep + gap;
  const top = legendHeight(series, width);
  const largest = Math.max(...rows.flatMap(({ cells }) => cells.map(valueOf)), 1);
  const lines = Math.ceil(rows.length / across);
  return (
    <Frame width={width} height={top + lines * cellHeight} description={description}>
      <Legend series={series} width={width} palette={palette} />
      {rows.map(({ label, cells }, index) => {
        const x = (index % across) * (cellWidth + gap);
        const y = top + Math.floor(index / across) * cellHeight;
        return (
          <g key={label}>
            <text x={rounded(x)} y={y + 14} fill={palette.text} fontWeight="600">
              {linesWithin(label, cellWidth)[0]}
            </text>
            <line
              x1={rounded(x)}
              x2={rounded(x)}
              y1={y + titleHeight}
              y2={y + titleHeight + series.length * barStep}
              stroke={palette.text}
            />
            {series.map(({ label: name, ink }, part) => {
              const value = valueOf(cells[part]);
              const length = (value / largest) * (cellWidth - 24);
              const barY = y + titleHeight + part * barStep + 1.5;
              return (
                <g key={name}>
                  {value > 0 && (
                    <Piece ink={ink} palette={palette} x={x} y={barY} width={length} height={barHeight} />
                  )}
                  <text x={rounded(x + length + 4)} y={barY + 8.5} fontSize={11} fill={palette.muted}>
                    {numberText(value)}
                  </text>
                </g>
              );
            })}
          </g>
        );
      })}
    </Frame>
  );
}
