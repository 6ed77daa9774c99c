import type { ReactElement } from 'react';
import type { Ink, Palette } from './palette.tsx';

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

export function valueOf(cell: Cell | undefined): number {
  return typeof cell?.value === 'number' ? cell.value : 0;
}
