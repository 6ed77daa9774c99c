import type { ReactElement, ReactNode } from 'react';

/** The colours that series are drawn in; `null` where a series is drawn as a gap: an outline without fill. */
export type Ink = 'blue' | 'orange' | 'green' | 'violet' | 'grey';

export interface Palette {
  readonly inks: Readonly<Record<Ink, string>>;
  /** What stands on an ink. */
  readonly onInk: string;
  readonly text: string;
  readonly muted: string;
  readonly line: string;
}

/** On screen the colours are the page's own tokens, so that its themes reach the charts too. */
export const screenPalette: Palette = {
  inks: {
    blue: 'var(--chart-blue)',
    orange: 'var(--chart-orange)',
    green: 'var(--chart-green)',
    violet: 'var(--chart-violet)',
    grey: 'var(--chart-grey)',
  },
  onInk: 'var(--chart-on-ink)',
  text: 'var(--colour-text)',
  muted: 'var(--colour-text-muted)',
  line: 'var(--colour-line)',
};

export const printPalette: Palette = {
  inks: { blue: '#0b4f8a', orange: '#b35900', green: '#2f7d5b', violet: '#6a3d9a', grey: '#767676' },
  onInk: '#ffffff',
  text: '#1a1a1a',
  muted: '#4c545c',
  line: '#d5dbe1',
};

/** The shape a series has beside its colour, so that nothing is told by colour alone. */
export type MarkName = 'ring' | 'dot' | 'triangle' | 'cross' | 'check' | 'diamond' | 'square';

export interface Series {
  readonly label: string;
  readonly ink: Ink | null;
  readonly mark: MarkName | null;
}

/** A value, and the figure that it is where it can be opened. */
export interface Cell {
  readonly value: number | string;
  readonly figureId?: string;
}

/** One row of a chart, and of its table: a cell for each series. */
export interface Row {
  readonly label: string;
  readonly cells: readonly Cell[];
}

/** The same content as the chart, for whoever would rather read it. */
export interface TableTwin {
  readonly rowHeading: string;
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
  /** The rows together, where what stands in several of them is counted once. */
  readonly total?: Row;
}

/** A short name in a chart, and what it stands for. */
export interface KeyEntry {
  readonly name: string;
  readonly text: string;
}

export interface Drawing {
  /** In CSS pixels; from 300 (a phone) to 700. */
  readonly width: number;
  readonly palette: Palette;
}

/** A chart that screen and print draw alike. */
export interface Chart {
  /** What the chart shows, as a message. */
  readonly title: string;
  /** What the figures are. */
  readonly subtitle: string;
  /** What somebody who does not see the drawing is told. */
  readonly description: string;
  readonly table: TableTwin;
  /** What the short names of the columns stand for; without it they say all. */
  readonly key?: readonly KeyEntry[];
  draw(drawing: Drawing): ReactElement;
}

export const textSize = 13;
export const rowHeight = 26;

export function Frame({
  width,
  height,
  description,
  children,
}: {
  readonly width: number;
  readonly height: number;
  readonly description: string;
  readonly children: ReactNode;
}) {
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      aria-label={description}
      fontFamily="Source Sans 3, sans-serif"
      fontSize={textSize}
    >
      {children}
    </svg>
  );
}

/** The series' shape around a point, with a line of its own so that it also stands out without its colour. */
export function Mark({
  name,
  x,
  y,
  size = 5,
  colour,
  filled = false,
}: {
  readonly name: MarkName;
  readonly x: number;
  readonly y: number;
  readonly size?: number;
  readonly colour: string;
  readonly filled?: boolean;
}) {
  const line = { stroke: colour, strokeWidth: 2, fill: filled ? colour : 'none' };
  switch (name) {
    case 'ring':
      return <circle cx={x} cy={y} r={size - 1} {...line} />;
    case 'dot':
      return <circle cx={x} cy={y} r={size} fill={colour} />;
    case 'triangle':
      return (
        <path
          d={path(
            x,
            y,
            [
              [0, -size],
              [size, size * 0.8],
              [-size, size * 0.8],
            ],
            true,
          )}
          {...line}
        />
      );
    case 'cross':
      return (
        <path
          d={`${path(x, y, [
            [-size, -size],
            [size, size],
          ])} ${path(x, y, [
            [-size, size],
            [size, -size],
          ])}`}
          {...line}
        />
      );
    case 'check':
      return (
        <path
          d={path(x, y, [
            [-size, 0],
            [-size * 0.2, size * 0.8],
            [size, -size * 0.8],
          ])}
          {...line}
          fill="none"
        />
      );
    case 'diamond':
      return (
        <path
          d={path(
            x,
            y,
            [
              [0, -size],
              [size, 0],
              [0, size],
              [-size, 0],
            ],
            true,
          )}
          {...line}
        />
      );
    case 'square':
      return <rect x={x - size + 1} y={y - size + 1} width={2 * size - 2} height={2 * size - 2} {...line} />;
  }
}

function path(x: number, y: number, points: readonly (readonly [number, number])[], closed = false): string {
  const drawn = points.map(
    ([dx, dy], index) => `${index === 0 ? 'M' : 'L'}${rounded(x + dx)} ${rounded(y + dy)}`,
  );
  return `${drawn.join(' ')}${closed ? ' Z' : ''}`;
}

export function rounded(length: number): number {
  return Math.round(length * 100) / 100;
}

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

/** A piece of the series with its mark. */
export function Swatch({
  entry: { ink, mark },
  x,
  y,
  width = 18,
  palette,
}: {
  readonly entry: Series;
  readonly x: number;
  readonly y: number;
  readonly width?: number;
  readonly palette: Palette;
}) {
  return (
    <g>
      <Piece x={x} y={y} width={width} height={16} ink={ink} palette={palette} />
      {mark && width >= 12 && (
        <Mark
          name={mark}
          x={rounded(x + width / 2)}
          y={y + 8}
          size={4}
          colour={ink === null ? palette.muted : palette.onInk}
        />
      )}
    </g>
  );
}

/** A filled piece of a bar; one without ink is a gap. */
export function Piece({
  ink,
  palette,
  x,
  y,
  width,
  height,
}: {
  readonly ink: Ink | null;
  readonly palette: Palette;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}) {
  if (ink !== null) {
    return <rect x={rounded(x)} y={y} width={rounded(width)} height={height} fill={palette.inks[ink]} />;
  }
  return (
    <rect
      x={rounded(x + 0.5)}
      y={y + 0.5}
      width={Math.max(0, rounded(width - 1))}
      height={height - 1}
      fill="none"
      stroke={palette.muted}
      strokeDasharray="3 2"
    />
  );
}

const legendLine = 22;

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

/** How wide a text is drawn, near enough to leave room for it: nothing can be measured where there is no screen. */
export function textWidth(text: string): number {
  return text.length * textSize * 0.5;
}

/** The text in lines of at most `width`, two at the most; what does not fit is cut. */
export function linesWithin(text: string, width: number): string[] {
  const most = Math.max(4, Math.floor(width / (textSize * 0.5)));
  if (text.length <= most) return [text];
  const parting = text.lastIndexOf(' ', most);
  const at = parting > 0 ? parting : most;
  const rest = text.slice(at).trim();
  return [text.slice(0, at).trim(), rest.length > most ? `${rest.slice(0, most - 1).trim()}…` : rest];
}

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

/** The ends of the steps of an axis from 0 past `largest`: whole, even numbers, about four of them. */
export function axisSteps(largest: number): number[] {
  const rough = Math.max(1, largest) / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = Math.max(1, power * ([1, 2, 5, 10].find((factor) => factor * power >= rough) ?? 10));
  const count = Math.ceil(Math.max(1, largest) / step);
  return Array.from({ length: count + 1 }, (_, index) => index * step);
}

export function valueOf(cell: Cell | undefined): number {
  return typeof cell?.value === 'number' ? cell.value : 0;
}

/** The rows in words: each by itself while they are few, else their sums and the rows that stand out. */
export function describeRows(series: readonly Series[], rows: readonly Row[]): string {
  if (rows.length === 0) return 'Det finns inget att visa.';
  const parts = (amounts: readonly number[]) =>
    series
      .map(({ label }, index) => ({ label, amount: amounts[index] ?? 0 }))
      .filter(({ amount }) => amount > 0)
      .map(({ label, amount }) => `${label.toLocaleLowerCase('sv')} ${amount}`)
      .join(', ') || 'inget';
  if (rows.length <= 6) {
    return rows.map(({ label, cells }) => `${label}: ${parts(cells.map(valueOf))}.`).join(' ');
  }
  const sums = series.map((_, index) => rows.reduce((sum, { cells }) => sum + valueOf(cells[index]), 0));
  const totals = rows.map(({ label, cells }) => ({
    label,
    total: cells.reduce((sum, cell) => sum + valueOf(cell), 0),
  }));
  const most = totals.reduce((one, other) => (other.total > one.total ? other : one));
  const none = totals.filter(({ total }) => total === 0).map(({ label }) => label);
  return [
    `${rows.length} rader. Sammanlagt ${parts(sums)}.`,
    `Mest: ${most.label}, ${most.total}.`,
    ...(none.length > 0 ? [`Inget: ${none.join(', ')}.`] : []),
    'Alla värden finns i tabellen.',
  ].join(' ');
}
