import type { Palette } from './palette.tsx';
import { rounded } from './scale.tsx';
import { linesWithin, textWidth } from './text.tsx';

const rowHeight = 26;

/** Where labels stand: beside the drawing where there is room, above each row where there is not. */
export interface Layout {
  readonly labelWidth: number;
  readonly plotWidth: number;
  readonly rowHeight: number;
  readonly labelAbove: boolean;
}

export function layoutFor(
  rows: readonly { readonly label: string }[],
  width: number,
  endRoom: number,
): Layout {
  const labelAbove = width < 480;
  const longest = Math.max(...rows.map(({ label }) => textWidth(label)), 0) + 12;
  const labelWidth = labelAbove ? 0 : Math.min(longest, width * 0.4);
  const wraps = !labelAbove && longest > labelWidth;
  return {
    labelWidth,
    labelAbove,
    plotWidth: width - labelWidth - endRoom,
    rowHeight: labelAbove ? rowHeight + 18 : wraps ? rowHeight + 8 : rowHeight,
  };
}

export function RowLabel({
  label,
  y,
  layout,
  width,
  palette,
}: {
  readonly label: string;
  /** The top of the row. */
  readonly y: number;
  readonly layout: Layout;
  readonly width: number;
  readonly palette: Palette;
}) {
  const lines = linesWithin(label, layout.labelAbove ? width : layout.labelWidth - 12);
  if (layout.labelAbove) {
    return (
      <text x={0} y={y + 13} fill={palette.text}>
        {lines.length > 1 ? `${lines[0]} …` : lines[0]}
      </text>
    );
  }
  const middle = y + layout.rowHeight / 2;
  return (
    <text fill={palette.text}>
      {lines.map((line, index) => (
        <tspan key={line} x={0} y={rounded(middle + 4.5 + (index - (lines.length - 1) / 2) * 14)}>
          {line}
        </tspan>
      ))}
    </text>
  );
}

/** The middle of the row's drawing. */
export function middleOf(y: number, layout: Layout): number {
  return layout.labelAbove ? y + 18 + (layout.rowHeight - 18) / 2 : y + layout.rowHeight / 2;
}
