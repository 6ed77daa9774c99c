import { numberText } from '@samsyn/contracts/follow-up-sentences';
import { valueOf } from './chart.tsx';
import type { Drawing, Row, Series } from './chart.tsx';
import { Frame } from './frame.tsx';
import { Legend, legendHeight } from './legend.tsx';
import { Mark } from './mark.tsx';
import { RowLabel, layoutFor, middleOf } from './row-label.tsx';
import { axisSteps, rounded } from './scale.tsx';

/** A mark for each series on one axis from 0, joined by a line: how far apart women and men are, row by row. */
export function DotPlot({
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
  const layout = layoutFor(rows, width, 16);
  const legend = legendHeight(series, width);
  const top = legend + 18;
  const steps = axisSteps(Math.max(...rows.flatMap(({ cells }) => cells.map(valueOf)), 0));
  const left = layout.labelWidth + 8;
  const at = (value: number) => rounded(left + (value / (steps.at(-1) ?? 1)) * (layout.plotWidth - 8));
  const bottom = top + rows.length * layout.rowHeight;
  return (
    <Frame width={width} height={bottom + 4} description={description}>
      <Legend series={series} width={width} palette={palette} marksOnly />
      {steps.map((step) => (
        <g key={step}>
          <line x1={at(step)} x2={at(step)} y1={top} y2={bottom} stroke={palette.line} />
          <text x={at(step)} y={legend + 12} textAnchor="middle" fill={palette.muted}>
            {numberText(step)}
          </text>
        </g>
      ))}
      {rows.map(({ label, cells }, index) => {
        const y = top + index * layout.rowHeight;
        const middle = middleOf(y, layout);
        const values = cells.map(valueOf);
        return (
          <g key={label}>
            <RowLabel label={label} y={y} layout={layout} width={width} palette={palette} />
            <line
              x1={at(Math.min(...values))}
              x2={at(Math.max(...values))}
              y1={middle}
              y2={middle}
              stroke={palette.muted}
            />
            {series.map(
              ({ label: name, ink, mark }, part) =>
                mark && (
                  <Mark
                    key={name}
                    name={mark}
                    x={at(values[part] ?? 0)}
                    y={middle}
                    colour={palette.inks[ink ?? 'grey']}
                    filled
                  />
                ),
            )}
          </g>
        );
      })}
    </Frame>
  );
}
