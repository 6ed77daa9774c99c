import type { Series } from './chart.tsx';
import { Mark } from './mark.tsx';
import type { Ink, Palette } from './palette.tsx';
import { rounded } from './scale.tsx';

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
