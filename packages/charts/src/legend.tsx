import type { Drawing, Series } from './chart.tsx';
import { Mark } from './mark.tsx';
import { Swatch } from './swatch.tsx';
import { textWidth } from './text.tsx';

const legendLine = 22;

/** What each series looks like, as many on a line as fit. */
export function Legend({
  series,
  width,
  palette,
  marksOnly = false,
}: Drawing & {
  readonly series: readonly Series[];
  /** The series are drawn as marks, not as filled pieces. */
  readonly marksOnly?: boolean;
}) {
  return (
    <g fill={palette.text}>
      {legendPlaces(series, width).map(({ entry, x, line }) => (
        <g key={entry.label}>
          {marksOnly && entry.mark ? (
            <Mark
              name={entry.mark}
              x={x + 9}
              y={line * legendLine + 11}
              colour={palette.inks[entry.ink ?? 'grey']}
              filled
            />
          ) : (
            <Swatch entry={entry} x={x} y={line * legendLine + 3} palette={palette} />
          )}
          <text x={x + 24} y={line * legendLine + 15}>
            {entry.label}
          </text>
        </g>
      ))}
    </g>
  );
}

export function legendHeight(series: readonly Series[], width: number): number {
  return (Math.max(...legendPlaces(series, width).map(({ line }) => line), 0) + 1) * legendLine + 6;
}

function legendPlaces(series: readonly Series[], width: number) {
  let x = 0;
  let line = 0;
  return series.map((entry) => {
    const needed = textWidth(entry.label) + 44;
    if (x > 0 && x + needed > width) {
      x = 0;
      line += 1;
    }
    const place = { entry, x, line };
    x += needed;
    return place;
  });
}
