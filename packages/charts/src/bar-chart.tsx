import { numberText } from '@samsyn/contracts/follow-up-sentences';
import { valueOf } from './chart.tsx';
import type { Drawing, Row } from './chart.tsx';
import { Frame } from './frame.tsx';
import type { Ink } from './palette.tsx';
import { RowLabel, layoutFor, middleOf } from './row-label.tsx';
import { axisSteps, rounded } from './scale.tsx';
import { Piece } from './swatch.tsx';

const barHeight = 14;

/** A horizontal bar for the one value of each row, which is written at its end. */
export function BarChart({
  rows,
  ink = 'blue',
  description,
  width,
  palette,
}: Drawing & { readonly rows: readonly Row[]; readonly ink?: Ink; readonly description: string }) {
  const layout = layoutFor(rows, width, 44);
  const end = axisSteps(Math.max(...rows.map(({ cells }) => valueOf(cells[0])), 0)).at(-1) ?? 1;
  return (
    <Frame width={width} height={rows.length * layout.rowHeight + 4} description={description}>
      {rows.map(({ label, cells }, index) => {
        const y = index * layout.rowHeight;
        const value = valueOf(cells[0]);
        const length = (value / end) * layout.plotWidth;
        const middle = middleOf(y, layout);
        return (
          <g key={label}>
            <RowLabel label={label} y={y} layout={layout} width={width} palette={palette} />
            <Piece
              ink={ink}
              palette={palette}
              x={layout.labelWidth}
              y={middle - barHeight / 2}
              width={length}
              height={barHeight}
            />
            <text x={rounded(layout.labelWidth + length + 6)} y={middle + 4.5} fill={palette.text}>
              {numberText(value)}
            </text>
          </g>
        );
      })}
      <line
        x1={layout.labelWidth}
        x2={layout.labelWidth}
        y1={0}
        y2={rows.length * layout.rowHeight}
        stroke={palette.text}
      />
    </Frame>
  );
}
